// Writes the rows of a sample sheet: values and formulas, each row with a look, and the sheet's own settings.
// Knows nothing of what the figures mean; the two looks are an analyst's plain sheet and the demo's NHS blue.
import type { Book, BookSheet } from '../../src/standalone/book';
import { blockAddress } from '../../src/workbook/address';
import type { BlockFormat } from '../../src/workbook/edit';
import type { CellValue } from '../../src/workbook/snapshot';

/** A formula (without `=`) comes with its result, so that programs which do not calculate can read it. */
export type SampleCell = CellValue | { formula: string; result: CellValue };

export interface Look {
  title: BlockFormat;
  section: BlockFormat;
  heading: BlockFormat;
  body: BlockFormat;
  total: BlockFormat;
  note: BlockFormat;
}

const ARIAL: BlockFormat = { fontName: 'Arial', fontSize: 10 };

export const PLAIN_LOOK: Look = {
  title: { bold: true, fontSize: 14 },
  section: { bold: true },
  heading: { bold: true, fill: '#DDEBF7', horizontal: 'Center', vertical: 'Center', wrap: true, lineBelow: '#7F7F7F' },
  body: { lineBelow: '#BFBFBF' },
  total: { bold: true, fill: '#F2F2F2', lineBelow: '#7F7F7F' },
  note: { italic: true },
};

export const PLAIN_ARIAL_LOOK: Look = {
  title: { ...ARIAL, bold: true, fontSize: 13 },
  section: { ...ARIAL, bold: true, fontSize: 11 },
  heading: { ...ARIAL, ...PLAIN_LOOK.heading, fill: '#D9E1F2' },
  body: { ...ARIAL, ...PLAIN_LOOK.body },
  total: { ...ARIAL, ...PLAIN_LOOK.total },
  note: { ...ARIAL, ...PLAIN_LOOK.note },
};

const NHS_DARK_BLUE = '#003087';
const NHS_BLUE = '#005EB8';

export const NHS_LOOK: Look = {
  title: { ...ARIAL, bold: true, fontSize: 16, color: NHS_DARK_BLUE },
  section: { ...ARIAL, bold: true, fontSize: 12, color: NHS_DARK_BLUE },
  heading: { ...ARIAL, bold: true, color: '#FFFFFF', fill: NHS_BLUE, vertical: 'Center', wrap: true },
  body: { ...ARIAL, vertical: 'Top', lineBelow: '#D8DDE0' },
  total: { ...ARIAL, bold: true, fill: '#E8EDEE', lineBelow: NHS_BLUE },
  note: { ...ARIAL, color: '#425563' },
};

/** Headings of columns that the add-in fills stand out from those that people fill. */
export const COMPUTED_HEADING: BlockFormat = { fill: NHS_DARK_BLUE };

export class SheetWriter {
  constructor(
    readonly sheet: BookSheet,
    readonly look: Look,
  ) {}

  row(row: number, cells: SampleCell[], look: keyof Look, col = 0): void {
    cells.forEach((cell, index) => {
      if (typeof cell === 'object') this.sheet.setFormula(row, col + index, cell.formula, cell.result);
      else if (cell !== '') this.sheet.setValue(row, col + index, cell);
    });
    this.format(row, col, 1, cells.length, this.look[look]);
  }

  format(row: number, col: number, rows: number, cols: number, format: BlockFormat): void {
    for (let r = row; r < row + rows; r++) for (let c = col; c < col + cols; c++) this.sheet.changeFormat(r, c, format);
  }

  /** Joins cells of one row. */
  merge(row: number, col: number, cols: number): void {
    this.sheet.merges.push(blockAddress({ row, col, rows: 1, cols }));
    this.sheet.changed.add('sheet');
  }

  widths(widths: number[]): void {
    widths.forEach((width, col) => this.sheet.columnWidths.set(col, width));
    this.sheet.changed.add('widths');
  }

  freeze(rows: number, cols: number): void {
    this.sheet.frozen = { rows, cols };
    this.sheet.changed.add('frozen');
  }

  /** Prints what is there on A4 across, one page wide. Comes last: the print area is what has been written by then. */
  landscape(repeatRows: { first: number; last: number } | null = null): void {
    const used = this.sheet.usedBlock();
    if (!used) return;
    const area = { row: 0, col: 0, rows: used.row + used.rows, cols: this.sheet.columnWidths.size };
    const texts = { headerLeft: '', headerRight: '', footerLeft: '&A', footerRight: 'Page &P of &N' };
    this.sheet.page = { orientation: 'Landscape', pagesWide: 1, area, repeatRows, breaks: [], ...texts, margin: 36 };
    this.sheet.changed.add('page');
  }
}

export function addSheet(book: Book, name: string, look: Look, tabColor: string | null = null): SheetWriter {
  const sheet = book.addSheet(name);
  sheet.tabColor = tabColor;
  sheet.changed.add('sheet');
  return new SheetWriter(sheet, look);
}
