// Months below one another, each the month after the one above: what a table with its months down begins with.
// Refuses to know what stands beside them.
import { financialMonth } from '../domain/period';
import { cleanText } from './cell';
import { readMark } from './mark';
import { isDateSerial, monthOfNumber, monthOfSerial, readMonthText } from './monthText';
import { range } from './range';
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from './snapshot';
import { cellAt, lastColumn, lastRow } from './table';

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
  if (!runs) KNOWN.set(sheet, (runs = range(sheet.left, lastColumn(sheet)).flatMap((col) => runsIn(sheet, col))));
  return runs;
}

export function hasMonthsDown({ sheets }: WorkbookSnapshot): boolean {
  return sheets.some((sheet) => readMark(sheet.mark)?.kind !== 'generated' && monthRuns(sheet).length > 0);
}

/** "Q1", "Total" between months are sums of them. */
export const SUM_ROW = /^(q(tr|uarter)? ?[1-4]|h(alf)? ?[12]|(sub[ -]?)?total|ytd)\b/i;

/** Neighbouring rows; months that jump are dates of something else. */
function runsIn(sheet: SheetSnapshot, col: number): MonthRun[] {
  const runs: MonthRun[] = [];
  let last = sheet.top - 2;
  for (let row = sheet.top; row <= lastRow(sheet); row++) {
    const value = cellAt(sheet, row, col);
    const month = monthIn(value);
    if (last === row - 1 && SUM_ROW.test(cleanText(value))) last = row;
    if (!month) continue;
    if (last === row - 1) runs.at(-1)!.months.push({ row, ...month });
    else runs.push({ col, months: [{ row, ...month }] });
    last = row;
  }
  return runs.filter(({ months }) => months.length >= FEWEST_ROWS && months.slice(1).every(follows(months)));
}

function follows(months: readonly MonthRow[]): (month: MonthRow, index: number) => boolean {
  return ({ month }, index) => month === (months[index]!.month % 12) + 1;
}

/** "1st September 2018", with room for spaces: to take every text of a workbook apart takes long. */
const LONGEST_MONTH = 24;

const MAY_BE_MONTH = /^\s*[\djfmasondp]/i;

function monthIn(value: CellValue): Month | null {
  const text = typeof value === 'string' && value.length <= LONGEST_MONTH && MAY_BE_MONTH.test(value) ? value : null;
  const number = text === null ? null : monthOfNumber(text);
  if (number !== null) return { month: number, startYear: null, isNumber: true };
  const found = isDateSerial(value) ? monthOfSerial(value) : text === null ? null : readMonthText(text);
  if (!found) return null;
  const startYear = found.year === null ? null : found.year - (found.month < 4 ? 1 : 0);
  return { month: financialMonth(found.month), startYear, isNumber: false };
}
