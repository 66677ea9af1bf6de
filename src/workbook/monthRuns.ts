// Months below one another, each the month after the one above: what a table with its months down begins with.
// Refuses to know what stands beside them.
import { financialMonth, startYearIn } from '../domain/period';
import { mapInPieces, type Pieces, whole } from '../domain/pieces';
import { cleanText } from './cell';
import { isGenerated } from './mark';
import { isDateSerial, MONTH_PATTERN, monthOfNumber, monthOfSerial, readMonthText } from './monthText';
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from './snapshot';

interface Month {
  /** Of the financial year, 1 is April. */
  month: number;
  startYear: number | null;
  /** "M4", which may also be the number of something else. */
  isNumber: boolean;
}

export interface MonthRow extends Month {
  row: number;
}

export interface MonthRun {
  col: number;
  months: MonthRow[];
  /** The first that is not the month after the one above it. */
  odd: MonthRow | null;
}

/** Fewer months below one another are dates of something else. */
const FEWEST_ROWS = 3;
const MOST_BREAKS = 3;

const KNOWN = new WeakMap<SheetSnapshot, MonthRun[]>();

/** From left to right, each of three months at least, or with one out of order; every cell of the sheet is looked at once. */
export function monthRuns(sheet: SheetSnapshot): MonthRun[] {
  return whole(monthRunsInPieces(sheet));
}

/** Of a large sheet this takes long, the first time. */
export function* monthRunsInPieces(sheet: SheetSnapshot): Pieces<MonthRun[]> {
  const runs = KNOWN.get(sheet) ?? (yield* runsIn(sheet));
  KNOWN.set(sheet, runs);
  return runs;
}

export function hasMonthsDown({ sheets }: WorkbookSnapshot): boolean {
  return sheets.some((sheet) => !isGenerated(sheet) && monthRuns(sheet).length > 0);
}

/** "Q1", "Total" between months are sums of them. */
export const SUM_ROW = /^(q(tr|uarter)? ?[1-4]|h(alf)? ?[12]|(sub[ -]?)?total|ytd)\b/i;

/** Neighbouring rows, or a blank one between; months that jump are dates of something else. Row by row, as a sheet lies in memory. */
function* runsIn({ values, top, left }: SheetSnapshot): Pieces<MonthRun[]> {
  const columns = (values[0] ?? []).map((_, at): Column => ({ col: left + at, last: top - 2, isGap: false, runs: [] }));
  yield* mapInPieces(values, (cells, index) => {
    const isBlank = cells.every((value) => value === '');
    columns.forEach((column, at) => addCell(column, top + index, cells[at] ?? '', isBlank));
  });
  return columns.flatMap(({ col, runs }) => runs.flatMap((months) => runOf(col, months)));
}

interface Column {
  col: number;
  /** The row up to which its last run goes on. */
  last: number;
  /** True where that row is blank. */
  isGap: boolean;
  runs: MonthRow[][];
}

function addCell(column: Column, row: number, value: CellValue, isBlank: boolean): void {
  const month = value === '' ? null : monthIn(value);
  const goesOn = column.last === row - 1;
  if (!month && !goesOn) return;
  const run = column.runs.at(-1);
  if (month && run && goesOn && (!column.isGap || follows(run.at(-1)!, month))) run.push({ row, ...month });
  else if (month) column.runs.push([{ row, ...month }]);
  else if (isBlank ? column.isGap : !SUM_ROW.test(cleanText(value))) return;
  column.last = row;
  column.isGap = isBlank;
}

/** One month that was mistyped or left out, or two that changed places: still no dates of something else. */
function runOf(col: number, months: MonthRow[]): MonthRun[] {
  const breaks = months.slice(1).filter((month, index) => !follows(months[index]!, month));
  const most = months.length > FEWEST_ROWS ? Math.min(MOST_BREAKS, months.length / 2) : 0;
  return months.length >= FEWEST_ROWS && breaks.length <= most ? [{ col, months, odd: breaks[0] ?? null }] : [];
}

function follows(before: Month, { month }: Month): boolean {
  return month === (before.month % 12) + 1;
}

/** "1st September 2018", with room for spaces: to take every text of a workbook apart takes long. */
const LONGEST_MONTH = 24;

const MAY_BE_MONTH = new RegExp(`^\\s*(?:\\d|${MONTH_PATTERN}|[mp] ?\\d|month|period)`, 'i');

function monthIn(value: CellValue): Month | null {
  const text = typeof value === 'string' && value.length <= LONGEST_MONTH && MAY_BE_MONTH.test(value) ? value : null;
  const number = text === null ? null : monthOfNumber(text);
  if (number !== null) return { month: number, startYear: null, isNumber: true };
  const found = isDateSerial(value) ? monthOfSerial(value) : text === null ? null : readMonthText(text);
  if (!found) return null;
  const { year, month } = found;
  const startYear = year === null ? null : startYearIn({ year, month });
  return { month: financialMonth(month), startYear, isNumber: false };
}
