// The columns of a table whose months run down: whose figures each holds, and which ones, by its heading and the bands above it.
// Refuses to know the lines of other tables, and to look at the figures.
import { cleanText } from './cell';
import { isUnit } from './moneyUnit';
import { type Facets, facetsOf } from './classifyHeading';
import { unitIn } from './moneyUnit';
import { headingConfidence } from './headingConfidence';
import type { MonthRun } from './monthRuns';
import { range } from './range';
import type { SheetSnapshot } from './snapshot';
import { cellAt, lastColumn } from './table';

const MOST_BANDS = 3;

export type DownMeasure = 'plan' | 'target' | 'actual';

export interface DownColumn {
  col: number;
  /** Whose figures: a scheme, or a programme over it, from the top down; empty where no heading says. */
  of: DownName[];
  measure: DownMeasure | null;
  /** A variance, a forecast, a sum to date: nothing that a month's saving is. */
  isOther: boolean;
  isTotal: boolean;
  /** £k per unit. */
  unit: number | null;
  /** As the sheet words it. */
  heading: string;
}

export interface DownName {
  text: string;
  row: number;
  col: number;
}

export interface DownHeadings {
  /** Sheet rows of the headings, from the top. */
  rows: number[];
  columns: DownColumn[];
  /** What stands over all columns alike, and over the months. */
  over: string[];
}

/** @param isKnown whether a text names a scheme or programme, whatever its words. */
export function downHeadings(sheet: SheetSnapshot, run: MonthRun, isKnown: (text: string) => boolean): DownHeadings {
  const rows = headingRows(sheet, run);
  const cols = figureColumns(sheet, run, rows);
  const texts = cols.map((col) => rows.map((row) => headed(sheet, cols, row, col, row === rows.at(-1))));
  // A title that happens to stand over the figures names none of them.
  const shared = rows.map((_, band) => {
    const over = new Set(texts.map((column) => column[band]?.text ?? ''));
    return cols.length > 1 && over.size === 1 ? [...over][0]! : '';
  });
  const columns = cols.map((col, index) =>
    downColumn(
      col,
      texts[index]!.flatMap((text, band) => (text === null || shared[band] !== '' ? [] : [text])),
      { shared, isKnown },
    ),
  );
  const corner = rows.map((row) => cleanText(cellAt(sheet, row, run.col))).reverse();
  return { rows, columns, over: [...shared.filter((text) => text !== '').reverse(), ...corner] };
}

/** Up to three rows above the first month with something over the columns to its right, from the top down. */
function headingRows(sheet: SheetSnapshot, { col, months }: MonthRun): number[] {
  const rows: number[] = [];
  for (let row = months[0]!.row - 1; row >= sheet.top && rows.length < MOST_BANDS; row--) {
    if (range(col + 1, lastColumn(sheet)).every((one) => cleanText(cellAt(sheet, row, one)) === '')) break;
    rows.unshift(row);
  }
  return rows;
}

/** Those with a figure in a month's row and a heading, up to the first that holds words: there another table begins. */
function figureColumns(sheet: SheetSnapshot, { col, months }: MonthRun, rows: readonly number[]): number[] {
  const found: number[] = [];
  for (const one of range(col + 1, lastColumn(sheet))) {
    const values = months.map(({ row }) => cellAt(sheet, row, one)).filter((value) => cleanText(value) !== '');
    const numbers = values.filter((value) => typeof value === 'number' || /\d/.test(String(value))).length;
    const isHeaded = rows.some((row) => cleanText(cellAt(sheet, row, one)) !== '');
    if (values.length > 0 && numbers * 2 < values.length) break;
    if (values.length > 0 && (isHeaded || found.length > 0)) found.push(one);
  }
  return found;
}

/** A band's text stands over the columns to its right until the next text. */
function headed(
  sheet: SheetSnapshot,
  cols: readonly number[],
  row: number,
  col: number,
  isLowest: boolean,
): DownName | null {
  const from = isLowest ? [col] : cols.filter((one) => one <= col);
  const at = from.findLast((one) => cleanText(cellAt(sheet, row, one)) !== '');
  return at === undefined ? null : { text: cleanText(cellAt(sheet, row, at)), row, col: at };
}

function downColumn(
  col: number,
  texts: readonly DownName[],
  { shared, isKnown }: { shared: readonly string[]; isKnown: (text: string) => boolean },
): DownColumn {
  const column: DownColumn = {
    ...{ col, of: [], measure: null, isOther: false, isTotal: false, unit: unitIn([...shared]) },
    heading: texts.map(({ text }) => text).join(' | '),
  };
  for (const name of texts) {
    if (isKnown(name.text)) column.of.push(name);
    else addText(column, name);
  }
  return column;
}

function addText(column: DownColumn, name: DownName): void {
  const facets = facetsOf(name.text);
  column.unit = unitIn([name.text]) ?? column.unit;
  if (facets.field === 'total') column.isTotal = true;
  else if (!saysOnlyFigures(name.text)) column.of.push(name);
  else {
    column.isOther ||= isOther(facets) || facets.measure === 'forecast';
    if (isMeasure(facets.measure)) column.measure = facets.measure;
  }
}

export function isMeasure(measure: string | null): measure is DownMeasure {
  return measure === 'plan' || measure === 'target' || measure === 'actual';
}

/** No saving of the month: a difference, a sum to date, a full year effect. */
function isOther({ span, measure, recurrent }: Facets): boolean {
  return measure === 'variance' || measure === 'percent' || span === 'ytd' || span === 'previous' || recurrent;
}

/** "Plan £k", "Savings": the words of figures and none besides. */
function saysOnlyFigures(text: string): boolean {
  const facets = facetsOf(text);
  const says = facets.measure !== null || facets.span !== null || /\bsavings?\b/i.test(text);
  return isUnit(text) || isOther(facets) || (says && headingConfidence(text).score === 1);
}
