// Tables whose lines have several rows each: a column of words says what a row holds ("Plan", "Actual") or which month it is of.
// Finds that column, and what every column of figures means in each of a line's rows. Refuses to sort the rows into lines.
import { cleanText } from './cell';
import { BARE_MEASURE, facetsOf } from './classifyHeading';
import { headingText } from './headingText';
import type { FindSpread } from './spread';
import type { HeadingBlock } from './headingBlock';
import { LONGEST_MEASURE, MONTH_HEADING } from './hasSpread';
import { headingConfidence } from './headingConfidence';
import { MONEY_FIELDS } from './headings';
import { range } from './range';
import { partColumns } from './partColumns';
import type { LabelledPart } from './readColumns';
import type { CellValue, SheetSnapshot } from './snapshot';
import { joinRows } from './spreadRows';
import { cellAt, type Column, type Row } from './table';

interface Label {
  col: number;
  kind: 'measure' | 'month';
}

/** So many of a column's texts have to say what it is a column of: among plan and actual there may stand a name and a band over it. */
const MOST = 0.5;

/** Null for a table whose lines have one row each. */
export const spreadColumns: FindSpread = (sheet, block, end, columns, period) => {
  const names = columns.filter(isName);
  const labels = names.length === 0 ? [] : labelColumns(sheet, block, end, columns);
  if (labels.length === 0) return null;
  const { partOf, parts } = partsOf(sheet, labels, range(block.bottom + 1, end));
  const labelCols = labels.map(({ col }) => col);
  const others = columns.filter((column) => isName(column) || !isOpen(column)).map(({ col }) => col);
  const isFigure = (col: number) => !labelCols.includes(col) && !others.includes(col);
  const inParts = parts.flatMap((part, index) =>
    partColumns(sheet, block, part, period)
      .filter(({ col }) => isFigure(col))
      .map((column) => ({ ...column, part: index })),
  );
  const isRead = ({ field }: Column) => MONEY_FIELDS.has(field) || field === 'total';
  const figures = inParts.filter(isRead);
  if (!isSpread(figures)) return null;
  const namesAbove = names.every(({ col }) => labelCols.includes(col));
  const isNameless = (row: number) =>
    partOf(row) !== null || /^$|total/i.test(cleanText(cellAt(sheet, row, labelCols[0]!)));
  if (namesAbove && range(block.bottom + 1, end).every(isNameless)) return null;
  const spread = new Set(figures.map(({ col }) => col));
  const own = columns.filter(({ col }) => !spread.has(col) && (namesAbove || !labelCols.includes(col)));
  const all = [...own, ...figures];
  const identifying = namesAbove ? [] : all.filter(({ field }) => field === 'id' || field === 'programme');
  const textsAt = (row: number, of: readonly Column[]) => of.map(({ col }) => cleanText(cellAt(sheet, row, col)));
  const join = (rows: readonly Row[]) =>
    joinRows(rows, {
      ...{ partOf, parts: parts.length, namesAbove },
      identityOf: (row) => textsAt(row, identifying).join('|').replace(/^\|*$/, ''),
      hasFigures: (row) => textsAt(row, figures).some((text) => text !== ''),
    });
  return { columns: all, printed: inParts.filter((column) => !isRead(column)).flatMap(printedColumn), join };
};

/** A share or rating under a heading such as "Full year" is none that is computed here. */
function printedColumn(column: Column): Column[] {
  if (column.field === 'rating') return [];
  if (column.field !== 'percentOfPlan') return [column];
  return facetsOf(column.heading).span === 'inMonth' ? [{ ...column, field: 'inMonthAchievement' }] : [];
}

/** What the labels say, each way of saying it once, and which of them a row says. */
function partsOf(sheet: SheetSnapshot, labels: readonly Label[], rows: readonly number[]) {
  const numbers = new Map<string, number>();
  const parts: LabelledPart[] = [];
  const ofRow = new Map<number, number>();
  for (const row of rows) {
    const texts = labels.map(({ col }) => cellAt(sheet, row, col));
    if (!texts.every((text, index) => SAYS[labels[index]!.kind](text))) continue;
    const key = texts.map(partKey).join('|');
    if (!numbers.has(key)) {
      numbers.set(key, parts.length);
      parts.push(labelled(labels, texts));
    }
    ofRow.set(row, numbers.get(key)!);
  }
  return { parts, partOf: (row: number) => ofRow.get(row) ?? null };
}

function isName({ field }: Column): boolean {
  return field === 'scheme' || field === 'programme' || field === 'id';
}

/** Words in a row may say more of what it holds; a rating or a variance, ours among them, is no part's. */
function isOpen({ field, heading, ours }: Column): boolean {
  const isFigure = MONEY_FIELDS.has(field) || ['month', 'total', 'value'].includes(field);
  return !ours && (isFigure || BARE_MEASURE.test(headingText(heading.split(' | ').at(-1)!)));
}

/** Two kinds of figure, or a figure of several months: one row a line would hold as much otherwise. */
function isSpread(figures: readonly Column[]): boolean {
  const meant = figures.filter(({ field }) => field !== 'total');
  const parts = new Set(meant.map(({ part }) => part));
  return parts.size > 1 && new Set(meant.map(({ field, month }) => `${field} ${month}`)).size > 1;
}

/** Left of the figures: the column whose cells are words of figures, and the one headed "Month" whose cells are months. */
function labelColumns(sheet: SheetSnapshot, block: HeadingBlock, end: number, columns: readonly Column[]): Label[] {
  const first = Math.min(
    ...columns.filter(({ field }) => MONEY_FIELDS.has(field) || field === 'month').map(({ col }) => col),
    block.right + 1,
  );
  const found = range(Math.max(sheet.left, block.left - 1), first - 1).flatMap((col): Label[] => {
    const rows = range(block.bottom + 1, Math.min(end, block.bottom + ROWS_ASKED));
    const values = rows.map((row) => cellAt(sheet, row, col)).filter((value) => !isBlank(value));
    const heading = cleanText(cellAt(sheet, block.bottom, col));
    const dated = rows.filter((row) => isMonth(cellAt(sheet, row, col)));
    const isDown = repeats(values) || isOfFewer(dated, sheet, columns);
    if (MONTH_HEADING.test(heading) && isMost(values, isMonth) && isDown) return [{ col, kind: 'month' }];
    return !columns.some(saysMeasure) && isMost(values, isMeasure) && saysBoth(values)
      ? [{ col, kind: 'measure' }]
      : [];
  });
  return (['measure', 'month'] as const).flatMap((kind) => found.filter((label) => label.kind === kind).slice(0, 1));
}

/** Of a long table the first rows tell what its columns are of. */
const ROWS_ASKED = 100;

function isMost(values: readonly CellValue[], asked: (value: CellValue) => boolean): boolean {
  return values.length > 1 && values.filter(asked).length >= values.length * MOST;
}

function isMonth(value: CellValue): boolean {
  return facetsOf(value).month !== null;
}

/** Months of few schemes, whose names stand in the first of their rows or in every one. */
function isOfFewer(rows: readonly number[], sheet: SheetSnapshot, columns: readonly Column[]): boolean {
  const named = columns.find(({ field }) => field === 'scheme') ?? columns.find(isName);
  const names = rows.map((row) => cleanText(cellAt(sheet, row, named?.col ?? -1)));
  return new Set(names.filter((name) => name !== '')).size <= rows.length / FEWEST_MONTHS_EACH;
}

/** Fewer months of a scheme may be dates of things. */
const FEWEST_MONTHS_EACH = 3;

/** A month a line would be a list of things with dates. */
function repeats(values: readonly CellValue[]): boolean {
  return new Set(values.map(partKey)).size < values.length;
}

/** "Plan", "YTD Actual", "Variance", "RAG": words of figures and none besides. */
function isMeasure(value: CellValue): boolean {
  const { measure, month, field, rating } = facetsOf(value);
  if (typeof value !== 'string' || value.length > LONGEST_MEASURE || month !== null || field === 'total') return false;
  return rating || measure === 'variance' || (measure !== null && headingConfidence(value).score === 1);
}

/** Where headings say it themselves, words in the rows are remarks. */
function saysMeasure({ field, heading }: Column): boolean {
  return MONEY_FIELDS.has(field) && heading.split(' | ').some((text) => facetsOf(text).measure !== null);
}

const SAYS: Record<Label['kind'], (value: CellValue) => boolean> = { measure: isMeasure, month: isMonth };

function saysBoth(values: readonly CellValue[]): boolean {
  const measures = values.map((value) => facetsOf(value).measure);
  return (
    measures.some((one) => one === 'plan' || one === 'target') &&
    measures.some((one) => one === 'actual' || one === 'forecast')
  );
}

function isBlank(value: CellValue): boolean {
  return cleanText(value) === '';
}

function partKey(value: CellValue): string {
  const { month } = facetsOf(value);
  return month ? JSON.stringify(month) : cleanText(value).toLowerCase();
}

function labelled(labels: readonly Label[], texts: readonly CellValue[]): LabelledPart {
  const of = (kind: Label['kind']) => texts[labels.findIndex((label) => label.kind === kind)] ?? null;
  return { measure: of('measure'), month: of('month') };
}
