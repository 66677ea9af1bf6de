// Months below one another, each the month after the one above: what a table with its months down begins with.
// Refuses to know what stands beside them.
import { financialMonth } from '../domain/period';
import { cleanText } from './cell';
import { readMark } from './mark';
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
}

/** Fewer months below one another are dates of something else. */
const FEWEST_ROWS = 3;

const KNOWN = new WeakMap<SheetSnapshot, MonthRun[]>();

/** From left to right, each of three months at least; every cell of the sheet is looked at once. */
export function monthRuns(sheet: SheetSnapshot): MonthRun[] {
  let runs = KNOWN.get(sheet);
  if (!runs) KNOWN.set(sheet, (runs = runsIn(sheet)));
  return runs;
}

export function hasMonthsDown({ sheets }: WorkbookSnapshot): boolean {
  return sheets.some((sheet) => readMark(sheet.mark)?.kind !== 'generated' && monthRuns(sheet).length > 0);
}

/** "Q1", "Total" between months are sums of them. */
export const SUM_ROW = /^(q(tr|uarter)? ?[1-4]|h(alf)? ?[12]|(sub[ -]?)?total|ytd)\b/i;

/** Neighbouring rows; months that jump are dates of something else. Row by row, as a sheet lies in memory. */
function runsIn({ values, top, left }: SheetSnapshot): MonthRun[] {
  const columns = (values[0] ?? []).map((_, at) => ({ col: left + at, last: top - 2, runs: new Array<MonthRun>() }));
  values.forEach((cells, index) => {
    const row = top + index;
    for (const [at, column] of columns.entries()) {
      const value = cells[at] ?? '';
      const month = value === '' ? null : monthIn(value);
      const goesOn = column.last === row - 1;
      if (month && goesOn) column.runs.at(-1)!.months.push({ row, ...month });
      else if (month) column.runs.push({ col: column.col, months: [{ row, ...month }] });
      if (month || (goesOn && SUM_ROW.test(cleanText(value)))) column.last = row;
    }
  });
  const isRun = ({ months }: MonthRun) => months.length >= FEWEST_ROWS && months.slice(1).every(follows(months));
  return columns.flatMap(({ runs }) => runs.filter(isRun));
}

function follows(months: readonly MonthRow[]): (month: MonthRow, index: number) => boolean {
  return ({ month }, index) => month === (months[index]!.month % 12) + 1;
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
  const startYear = found.year === null ? null : found.year - (found.month < 4 ? 1 : 0);
  return { month: financialMonth(found.month), startYear, isNumber: false };
}
