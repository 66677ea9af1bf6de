// Tables of counts that lie on their side: a month a row, a measure and year a column. Found by the months, not by headings.
// Refuses tables of money, which are somebody else's to read.
import type { ActivityBlock, CountRow } from './activityBlock';
import { readSeriesLabel } from './activityLabel';
import { isObjectiveTitle, titleAbove } from './activityTitle';
import { FEWEST_MONTHS } from './activityWords';
import { cleanText } from './cell';
import { facetsOf } from './classifyHeading';
import { isOfMoney } from './isOfMoney';
import { range } from './range';
import { type MonthRow, type MonthRun, monthRuns, SUM_ROW } from './monthRuns';
import type { CellValue, SheetSnapshot } from './snapshot';
import { cellAt, lastColumn, lastRow, type Table } from './table';

const MOST_BANDS = 3;

export function monthsDown(sheet: SheetSnapshot): ActivityBlock[] {
  const isWritten = ({ months, odd }: MonthRun) =>
    odd === null && months.length >= FEWEST_MONTHS && !months.some(({ isNumber }) => isNumber);
  return monthRuns(sheet)
    .filter(isWritten)
    .flatMap((run) => downBlock(sheet, run) ?? []);
}

/** True where the table that was found by its headings is one of those whose months run down. */
export function isDown(table: Table, blocks: readonly ActivityBlock[]): boolean {
  return blocks.some(
    ({ sheet, top, below }) => sheet === table.sheet && table.headingRows[0]! >= top && table.top < below.from,
  );
}

function downBlock(sheet: SheetSnapshot, { col, months }: MonthRun): ActivityBlock | null {
  const first = months[0]!.row;
  const headings = headingRows(sheet, col, first);
  if (headings.length === 0) return null;
  const top = headings[0]!;
  const rows = range(col + 1, lastColumn(sheet)).flatMap((column) =>
    countRows(sheet, { headings, col }, column, months),
  );
  const corner = cleanText(cellAt(sheet, headings.at(-1)!, col));
  // The corner heads the months, unless the columns name nothing but years.
  const heading = MONTHS_HEADING.test(corner) || rows.some(namesMeasure) ? '' : corner;
  if (headings.some((row) => range(col, lastColumn(sheet)).some((one) => !isHeadingText(cellAt(sheet, row, one)))))
    return null;
  const isNamed = heading !== '' || titleAbove(sheet, headings.at(-1)!) !== null || rows.every(namesMeasure);
  if (rows.length === 0 || !isNamed || isOfMoney(sheet, top, textsIn(sheet, headings))) return null;
  const last = months.at(-1)!.row;
  return {
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
}

/** Lines of one text below the months, and sums of them, up to the next table or objective. */
function endOfRemarks(sheet: SheetSnapshot, last: number): number {
  const isForeign = (row: number) => {
    const texts = textsIn(sheet, [row]).filter((text) => text !== '');
    return texts.some(isObjectiveTitle) || (texts.length > 1 && !SUM_ROW.test(texts[0]!));
  };
  return (range(last + 1, lastRow(sheet)).find(isForeign) ?? lastRow(sheet) + 1) - 1;
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

/** A column as one series, or as one a year where its months carry years. */
function countRows(sheet: SheetSnapshot, headed: Headed, col: number, months: readonly MonthRow[]): CountRow[] {
  const label = labelOver(sheet, headed, col);
  const read = readSeriesLabel(label);
  const years = [...new Set(months.map(({ startYear }) => startYear))];
  if (label === '' || (read === null && years.includes(null))) return [];
  const at = { row: headed.headings.at(-1)!, col };
  return years.map((startYear) => {
    const cells: CountRow['months'] = Array.from({ length: 12 }, () => null);
    for (const month of months) if (month.startYear === startYear) cells[month.month - 1] = { row: month.row, col };
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
