// Where rows and columns lie in the grid, in its pixels.
// Refuses to know what is in them.
import { type Block } from '../../src/workbook/edit';
import { type BookSheet } from '../../src/standalone/book';

export interface Rect {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** The grid draws a line of one pixel after each row and column, beside their own lengths. */
export const LINE = 1;
export const ROW_HEADER = 46;
export const COLUMN_HEADER = 20;

/** Excel's own: 8.43 characters and 15 points. */
export const USUAL_COLUMN = 64;
export const USUAL_ROW = 20;

export function columnPixels(sheet: BookSheet, col: number): number {
  const characters = sheet.columnWidths.get(col);
  return characters === undefined ? USUAL_COLUMN : Math.trunc(characters * 7 + 5);
}

/** A row whose height nobody set is as high as its contents, as Excel has it on opening. */
export function rowPixels(sheet: BookSheet, row: number): number {
  const points = sheet.rowHeights.get(row) ?? fittingPoints(sheet, row);
  return Math.round((points * 4) / 3);
}

/** Of Calibri, about: lines are 1.3 times as high as the letters, which are half as wide as high. */
function fittingPoints(sheet: BookSheet, row: number): number {
  const heights = (sheet.rows[row]?.values ?? []).map((value, col) => {
    const { fontSize, wrap } = sheet.format(row, col);
    const width = columnPixels(sheet, col) * 0.75;
    const lines = wrap ? Math.ceil((String(value).length * fontSize * 0.5) / width) : 1;
    return Math.ceil(fontSize * 1.3) * lines;
  });
  return Math.max(USUAL_ROW * 0.75, ...heights.filter(Number.isFinite));
}

/** As on a sheet that nobody has scrolled, measured from its first cell. */
export function rectOf(sheet: BookSheet, { row, col, rows, cols }: Block): Rect {
  return {
    left: lengthOf(0, col, (each) => columnPixels(sheet, each)),
    top: lengthOf(0, row, (each) => rowPixels(sheet, each)),
    width: lengthOf(col, cols, (each) => columnPixels(sheet, each)),
    height: lengthOf(row, rows, (each) => rowPixels(sheet, each)),
  };
}

function lengthOf(first: number, count: number, pixelsOf: (index: number) => number): number {
  return Array.from({ length: count }, (_, index) => pixelsOf(first + index)).reduce((sum, each) => sum + each, 0);
}
