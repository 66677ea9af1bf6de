// Tables of counts that lie on their side: a month a row, a measure and year a column. Found by the months, not by headings.
// Refuses tables of money, which are somebody else's to read.
import type { Finding } from '../domain/finding';
import { forEachInPieces, type Pieces } from '../domain/pieces';
import type { ActivityBlock, CountRow } from './activityBlock';
import { readSeriesLabel } from './activityLabel';
import { isObjectiveTitle, titleAbove } from './activityTitle';
import { FEWEST_MONTHS } from './activityWords';
import { cellAddress } from './address';
import { cleanText } from './cell';
import { facetsOf } from './classifyHeading';
import { isFigureAt } from './hasFigures';
import { isOfMoney } from './isOfMoney';
import { range } from './range';
import { type MonthRow, type MonthRun, monthRunsInPieces, SUM_ROW } from './monthRuns';
import { outOfOrder } from './outOfOrder';
import type { CellValue, SheetSnapshot } from './snapshot';
import { cellAt, isPart, lastColumn, lastRow, type Table } from './table';

const MOST_BANDS = 3;

export interface MonthsDown {
  blocks: ActivityBlock[];
  /** Tables of counts that are not read, and said. */
  unread: ActivityBlock[];
  findings: Finding[];
}

/** @param tables as they were found by their headings. */
export function* monthsDown(sheet: SheetSnapshot, tables: readonly Table[]): Pieces<MonthsDown> {
  const isOfLine = (row: number) => tables.some((table) => table.sheet === sheet && isPart(table, row));
  const down: MonthsDown = { blocks: [], unread: [], findings: [] };
  yield* forEachInPieces(yield* monthRunsInPieces(sheet), (run) => {
    const found = isWritten(sheet, run) && !isOfLine(run.months.at(-1)!.row) ? downBlock(sheet, run) : null;
    if (!found) return;
    const { block, isNamed } = found;
    const reason = twiceIn(sheet, run) ?? (isNamed ? null : 'nothing says what is counted');
    if (reason === null) {
      down.blocks.push(block);
      const odd = run.odd ?? ofOtherYear(run);
      if (odd) down.findings.push(outOfOrder(sheet, run.col, odd));
    } else if (hasCounts(block)) {
      down.unread.push(block);
      down.findings.push(unread(sheet, run, reason));
    }
  });
  return down;
}

function hasCounts({ sheet, rows }: ActivityBlock): boolean {
  return rows.some(({ months }) => months.some((place) => place && isFigureAt(sheet, place.row, place.col)));
}

/** "M4" may be the number of something else, unless a heading calls it a month. */
function isWritten(sheet: SheetSnapshot, { col, months }: MonthRun): boolean {
  const isNumbered = months.some(({ isNumber }) => isNumber);
  const heading = cleanText(cellAt(sheet, months[0]!.row - 1, col));
  return months.length >= FEWEST_MONTHS && (!isNumbered || MONTHS_HEADING.test(heading));
}

/** Which of two rows is the month's nobody can tell. */
function twiceIn(sheet: SheetSnapshot, { col, months, odd }: MonthRun): string | null {
  const isSame = (one: MonthRow, other: MonthRow) => one.month === other.month && one.startYear === other.startYear;
  const twice = months.find((one, at) => months.slice(0, at).some((other) => isSame(one, other)));
  if (!twice) return null;
  return odd
    ? `"${cleanText(cellAt(sheet, twice.row, col))}" stands twice among its months`
    : 'nothing says which of its years is which';
}

/** A year begins in April; "May-17" below "Apr-18" is hardly meant. */
function ofOtherYear({ months }: MonthRun): MonthRow | null {
  const isOther = ({ month, startYear }: MonthRow, at: number) =>
    at > 0 && month > 1 && startYear !== null && months[at - 1]!.startYear !== startYear;
  return months.find(isOther) ?? null;
}

function unread({ name }: SheetSnapshot, { col, months }: MonthRun, reason: string): Finding {
  return {
    code: 'activity-not-read',
    severity: 'warning',
    message: `This looks like activity with its months down, and was not read: ${reason}.`,
    where: [{ sheet: name, cell: cellAddress(months[0]!.row, col) }],
  };
}

/** True where the table that was found by its headings is one of those whose months run down. */
export function isDown(table: Table, blocks: readonly ActivityBlock[]): boolean {
  return blocks.some(
    ({ sheet, top, below }) => sheet === table.sheet && table.headingRows[0]! >= top && table.top < below.from,
  );
}

/** Null for what is no table of counts. */
function downBlock(sheet: SheetSnapshot, { col, months }: MonthRun): { block: ActivityBlock; isNamed: boolean } | null {
  const first = months[0]!.row;
  const headings = headingRows(sheet, col, first);
  if (headings.length === 0 || !headings.every((row) => areHeadings(sheet, row, col))) return null;
  const top = headings[0]!;
  const years = yearsOf(months);
  const rows = range(col + 1, lastColumn(sheet)).flatMap((column) =>
    countRows(sheet, { headings, col }, column, years),
  );
  const corner = cleanText(cellAt(sheet, headings.at(-1)!, col));
  // The corner heads the months, unless the columns name nothing but years.
  const heading = MONTHS_HEADING.test(corner) || rows.some(namesMeasure) ? '' : corner;
  const isNamed = heading !== '' || titleAbove(sheet, headings.at(-1)!) !== null || rows.every(namesMeasure);
  if (rows.length === 0 || isOfMoney(sheet, top, textsIn(sheet, headings))) return null;
  const last = months.at(-1)!.row;
  const block: ActivityBlock = {
    sheet,
    rows,
    heading,
    headingRow: headings.at(-1)!,
    top,
    below: { from: last + 1, to: endOfRemarks(sheet, last) },
    outputRow: null,
    afterMonths: null,
    forecastMonths: [],
  };
  return { block, isNamed };
}

/** Lines of one text below the months, and sums of them, up to the next table or objective. */
function endOfRemarks(sheet: SheetSnapshot, last: number): number {
  const isForeign = (row: number) => {
    const texts = textsIn(sheet, [row]).filter((text) => text !== '');
    return texts.some(isObjectiveTitle) || (texts.length > 1 && !SUM_ROW.test(texts[0]!));
  };
  return (range(last + 1, lastRow(sheet)).find(isForeign) ?? lastRow(sheet) + 1) - 1;
}

function areHeadings(sheet: SheetSnapshot, row: number, col: number): boolean {
  return range(col, lastColumn(sheet)).every((one) => isHeadingText(cellAt(sheet, row, one)));
}

/** Headings are words; a column that names schemes makes a list of them, whatever dates it has. */
function isHeadingText(value: CellValue): boolean {
  return typeof value === 'string' && !['scheme', 'programme', 'id', 'milestone'].includes(facetsOf(value).field ?? '');
}

function namesMeasure({ measure, label }: CountRow): boolean {
  return measure !== '' || readSeriesLabel(label)?.measure !== '';
}

const MONTHS_HEADING = /^(months?|month (ending|commencing)|dates?|periods?)$/i;

function textsIn(sheet: SheetSnapshot, rows: readonly number[]): string[] {
  return rows.flatMap((row) => range(sheet.left, lastColumn(sheet)).map((col) => cleanText(cellAt(sheet, row, col))));
}

/** Up to three rows above the first month with something over the columns to its right, from the top down. */
function headingRows(sheet: SheetSnapshot, col: number, first: number): number[] {
  const rows: number[] = [];
  for (let row = first - 1; row >= sheet.top && rows.length < MOST_BANDS; row--) {
    const filled = range(col + 1, lastColumn(sheet)).filter((one) => cleanText(cellAt(sheet, row, one)) !== '');
    if (filled.length === 0) break;
    rows.unshift(row);
  }
  return rows;
}

interface Headed {
  headings: readonly number[];
  /** Of the months. */
  col: number;
}

/** Where its months stand, from April on; without a year where they carry none. */
interface Year {
  startYear: number | null;
  rows: (number | null)[];
}

/** Of a month that stands twice the last row. */
function yearsOf(months: readonly MonthRow[]): Year[] {
  const years = new Map<number | null, Year>();
  for (const { startYear, month, row } of months) {
    const year = years.get(startYear) ?? { startYear, rows: Array<null>(12).fill(null) };
    year.rows[month - 1] = row;
    years.set(startYear, year);
  }
  return [...years.values()];
}

/** A column as one series, or as one a year where its months carry years. */
function countRows(sheet: SheetSnapshot, headed: Headed, col: number, years: readonly Year[]): CountRow[] {
  const label = labelOver(sheet, headed, col);
  const read = readSeriesLabel(label);
  if (label === '' || (read === null && years.some(({ startYear }) => startYear === null))) return [];
  const at = { row: headed.headings.at(-1)!, col };
  return years.map(({ startYear, rows }) => {
    const cells = rows.map((row) => (row === null ? null : { row, col }));
    const names = read ? { measure: '', label } : { measure: label, label: '' };
    return { ...names, objective: '', area: '', programme: '', startYear, months: cells, at, insight: '' };
  });
}

/** Its own heading, with the bands above it, whose merged cells hold their text at the left. */
function labelOver(sheet: SheetSnapshot, { headings, col: monthsCol }: Headed, col: number): string {
  const own = cleanText(cellAt(sheet, headings.at(-1)!, col));
  if (own === '') return '';
  const bands = headings.slice(0, -1).map((row) => {
    const text = (one: number) => cleanText(cellAt(sheet, row, one));
    return text(range(monthsCol + 1, col).findLast((one) => text(one) !== '') ?? col);
  });
  return [...bands, own].filter((text) => text !== '').join(' ');
}
