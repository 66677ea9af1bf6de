// The columns of a heading block: each heading with its bands, classified. Refuses to use a column of another year.
import { grouped } from '../domain/grouped';
import { financialMonth, monthLabel, type Period, startYearIn, startYearOf } from '../domain/period';
import { cleanText } from './cell';
import { meaning } from './clashingColumns';
import { classifyHeading, facetsOf, figureField, type Heading, spanIn } from './classifyHeading';
import { headingText } from './headingText';
import { type Field, MONEY_FIELDS } from './headings';
import type { HeadingBlock } from './headingBlock';
import { isDateSerial, MONTH_PATTERN, monthOfName, monthOfSerial } from './monthText';
import type { CellValue, SheetSnapshot } from './snapshot';
import { cellAt, type Column } from './table';

export function readColumns(sheet: SheetSnapshot, block: HeadingBlock, period: Period | null): Column[] {
  const bands = heightOf(block).map((row) => filledBand(sheet, block, row));
  const columns: Column[] = [];
  for (let col = block.left; col <= block.right; col++) {
    const column = readColumn(sheet, block, bands, col);
    if (column && ofThisYear(column, period) && !isForecast(column, period)) columns.push(column.column);
  }
  return withDelivery(atMonth(columns, period).map(asBeside));
}

/**
 * Of a figure that is shown as it stood at several months ("Cum actual Jun", "Cum actual Jul"), the one of the reporting month.
 * "Forecast Jul" may be that month's.
 */
function atMonth(columns: Column[], period: Period | null): Column[] {
  const isStanding = ({ field, ours, heading }: Column) =>
    !ours && (field === 'ytdPlan' || field === 'ytdActual' || (field === 'forecast' && spanIn(heading) !== null));
  const others = new Set<Column>();
  for (const group of grouped(columns, (column) => (isStanding(column) ? meaning(column) : null)).values()) {
    const months = group.map(({ heading }) => monthAt(heading));
    if (!period || group.length < 2 || months.includes(null) || new Set(months).size < group.length) continue;
    for (const [index, column] of group.entries()) if (months[index] !== period.month) others.add(column);
  }
  return columns.filter((column) => !others.has(column));
}

const MONTH_WITHIN = new RegExp(`\\b(${MONTH_PATTERN})\\b|\\b(?:m|p|month|period) ?0?(\\d{1,2})\\b`, 'gi');

/** Month of the financial year that a heading names last; null where it names none. */
export function monthAt(heading: string): number | null {
  const [, name, number] = [...heading.matchAll(MONTH_WITHIN)].at(-1) ?? [];
  return name ? financialMonth(monthOfName(name)!) : number ? Number(number) : null;
}

/** A variance that says no span is of the figures to its left: "YTD plan, YTD actual, Variance". */
function asBeside(column: Column, index: number, columns: readonly Column[]): Column {
  if (column.field !== 'annualVariance' || spanIn(column.heading)) return column;
  const left = columns.slice(0, index).findLast(({ field }) => MONEY_FIELDS.has(field))?.field;
  const field = VARIANCES.find(([figures]) => figures.test(left ?? ''))?.[1];
  return field ? { ...column, field } : column;
}

const VARIANCES: readonly (readonly [RegExp, Field])[] = [
  [/^ytd/, 'ytdVariance'],
  [/^inMonth/, 'inMonthVariance'],
];

/** Beside a rating of the money, one of the delivery is that of the milestones; alone it is the scheme's as a whole. */
function withDelivery(columns: Column[]): Column[] {
  const has = (...fields: Field[]) => columns.some(({ field, ours }) => !ours && fields.includes(field));
  if (!has('ytdRating', 'inMonthRating') || has('milestoneRating')) return columns;
  return columns.map((column) =>
    column.field === 'rating' && !column.ours && DELIVERY.test(column.heading)
      ? { ...column, field: 'milestoneRating' }
      : column,
  );
}

const DELIVERY = /\b(delivery|progress|implementation|timescales?)\b/i;

/** What the words of a row add to the headings of its columns, in a table whose lines have several rows. */
export interface LabelledPart {
  /** "Plan", "Actual": said below a heading such as "Apr" or "YTD". */
  measure: CellValue | null;
  /** Said over a heading such as "Plan". */
  month: CellValue | null;
}

interface ReadColumn {
  column: Column;
  heading: Heading;
}

const NO_LABELS: LabelledPart = { measure: null, month: null };

export function readColumn(
  sheet: SheetSnapshot,
  block: HeadingBlock,
  bands: CellValue[][],
  col: number,
  { measure, month: ofMonth }: LabelledPart = NO_LABELS,
): ReadColumn | null {
  const row = heightOf(block).findLast((candidate) => cleanText(cellAt(sheet, candidate, col)) !== '');
  if (row === undefined) return null;
  const own = cellAt(sheet, row, col);
  const above = bands
    .slice(0, row - block.top)
    .map((band) => band[col - block.left] ?? '')
    .filter((text) => text !== '')
    .reverse();
  const isTotal = measure !== null && facetsOf(own).field === 'total';
  const over = [...above, ...(ofMonth === null ? [] : [ofMonth])];
  const heading = measure === null || isTotal ? classifyHeading(own, over) : classifyHeading(measure, [own, ...over]);
  if (!heading) return null;
  const { quarter, unit, ours, month } = heading;
  // Beside its recurrent part a total is the figure, and not a sum of months.
  const isSplit = heading.field === 'total' && facetsOf(cellAt(sheet, row, col - 1)).recurrent;
  const column: Column = {
    col,
    field: (isSplit && figureField(heading)) || heading.field,
    heading: [...above.reverse(), own, ...(measure === null ? [] : [measure])].map(wordsOf).join(' | '),
    headingRow: row,
    month: month && (month.financial ? month.month : financialMonth(month.month)),
    quarter,
    unit,
    ours,
  };
  return { column, heading };
}

/** As somebody at the sheet reads it: of a date, its month. */
function wordsOf(value: CellValue): string {
  return isDateSerial(value) ? monthLabel(monthOfSerial(value)) : cleanText(value);
}

/** A month or year that belongs to another financial year is somebody else's column: last year's plan, next year's. */
export function ofThisYear({ column, heading }: ReadColumn, period: Period | null): boolean {
  if (!period) return true;
  const { month } = heading;
  if (month && month.year !== null)
    return startYearIn({ year: month.year, month: month.month }) === startYearOf(period);
  // The lowest heading says it of the column alone.
  const stated = [...column.heading.matchAll(/\b(?:20)?(\d\d)\/(?:20)?(\d\d)\b/g)].at(-1);
  return (
    !stated || Number(stated[2]) !== (Number(stated[1]) + 1) % 100 || Number(stated[1]) === startYearOf(period) % 100
  );
}

/** A month under "Actual / Forecast" is an actual up to the reporting month. */
function isForecast({ column, heading }: ReadColumn, period: Period | null): boolean {
  return heading.measure === 'outlook' && column.month !== null && (!period || column.month > period.month);
}

/** A band's text stands over the columns to its right until the next text: merged cells hold it once, at the left. */
export function filledBand(sheet: SheetSnapshot, block: HeadingBlock, row: number): CellValue[] {
  const filled: CellValue[] = [];
  let current: CellValue = '';
  for (let col = block.left; col <= block.right; col++) {
    const value = cellAt(sheet, row, col);
    if (cleanText(value) !== '') current = value;
    filled.push(spreads(current) || cleanText(value) !== '' ? current : '');
  }
  return filled;
}

/** The name of a column of things ("Scheme") spans no figures. */
function spreads(value: CellValue): boolean {
  const { field } = facetsOf(value);
  return field === null || field === 'programme' || headingText(value) === 'achieved';
}

/** The sheet's rows that the headings stand in, from the top. */
export function heightOf({ top, bottom }: HeadingBlock): number[] {
  return Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
}
