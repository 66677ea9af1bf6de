// Tables of figures by month that nobody reads: they look like activity, and the analyst should know.
// Looks at rows of months alone; refuses tables of schemes, of risks and of money.
import type { Finding } from '../domain/finding';
import { monthsBetween } from '../domain/period';
import { flatMapInPieces, gatherInPieces, type Pieces } from '../domain/pieces';
import type { ActivityBlock } from './activityBlock';
import { BARE_YEAR } from './activityTableWords';
import { FEWEST_MONTHS } from './activityWords';
import { cellAddress } from './address';
import { cleanText } from './cell';
import { headingMonth } from './classifyHeading';
import { isFigureAt } from './hasFigures';
import { isOfMoney } from './isOfMoney';
import { isDateSerial, MONTH_PATTERN, monthOfSerial } from './monthText';
import { range } from './range';
import type { CellValue, SheetSnapshot } from './snapshot';
import { cellAt, lastColumn, lastRow, type Table } from './table';

export function unreadActivity(
  sheets: readonly SheetSnapshot[],
  tables: readonly Table[],
  blocks: readonly ActivityBlock[],
): Pieces<Finding[]> {
  return gatherInPieces([
    () => tables.flatMap(byQuarter),
    ...sheets.map((sheet) => () => byMonth(sheet, tables, blocks)),
  ]);
}

/** Counts by quarter of a year: a year to date needs months. */
function byQuarter({ sheet, kind, columns, headingRows, rows }: Table): Finding[] {
  const quarters = columns.filter(({ field, quarter }) => field === 'quarterPlan' && quarter !== null);
  const isNamed = columns.some(({ field, heading }) => heading !== '' && THINGS.includes(field));
  if (kind !== 'other' || quarters.length < FEWEST_QUARTERS || isNamed) return [];
  const headings = (sheet.values[headingRows[0]! - sheet.top] ?? []).map(cleanText);
  if (isOfMoney(sheet, headingRows[0]!, [...headings, ...rows.map(({ name }) => name)])) return [];
  const message = 'This looks like activity by quarter and was not read: a year to date needs its months.';
  return [finding(sheet, headingRows[0]!, quarters[0]!.col, message)];
}

const FEWEST_QUARTERS = 3;

function* byMonth(sheet: SheetSnapshot, tables: readonly Table[], blocks: readonly ActivityBlock[]): Pieces<Finding[]> {
  const isOfMonths = (row: number) =>
    mayHaveMonths(sheet.values[row - sheet.top]!) && monthColumns(sheet, row).length >= FEWEST_MONTHS;
  const rows = yield* flatMapInPieces(range(sheet.top, lastRow(sheet)), (row) => (isOfMonths(row) ? row : []));
  return rows.flatMap((row, index) => {
    const block = blocks.find((one) => one.sheet === sheet && one.headingRow === row);
    if (block) return besideBlock(block, monthColumns(sheet, row));
    const end = (rows[index + 1] ?? lastRow(sheet) + 1) - 1;
    return isClaimed(sheet, row, tables, blocks) || !looksCounted(sheet, row, end) ? [] : [unread(sheet, row)];
  });
}

/** Most rows have neither texts nor dates enough to be taken apart. */
function mayHaveMonths(cells: readonly CellValue[]): boolean {
  let texts = 0;
  let dates = 0;
  cells.forEach((value) => {
    if (typeof value === 'string' && value !== '') texts++;
    else if (isDateSerial(value)) dates++;
  });
  return texts >= FEWEST_MONTHS || dates >= FEWEST_MONTHS;
}

/** Texts that name a month, and dates of which each is a month after the one before: counts may look like dates. */
function monthColumns(sheet: SheetSnapshot, row: number): number[] {
  const texts = columnsWhere(sheet, (col) => isMonthText(cellAt(sheet, row, col)));
  if (texts.length > 0) return texts;
  return columnsWhere(sheet, (col) => isNextMonth(sheet, row, col, 1) || isNextMonth(sheet, row, col, -1));
}

function columnsWhere(sheet: SheetSnapshot, asked: (col: number) => boolean): number[] {
  const found: number[] = [];
  for (let col = sheet.left; col <= lastColumn(sheet); col++) if (asked(col)) found.push(col);
  return found;
}

function isMonthText(value: CellValue): boolean {
  return typeof value === 'string' && MAY_BE_MONTH.test(value) && headingMonth(value) !== null;
}

/** Cheaper than to take every text of a workbook apart. */
const MAY_BE_MONTH = new RegExp(`${MONTH_PATTERN}|\\d`, 'i');

function isNextMonth(sheet: SheetSnapshot, row: number, col: number, step: 1 | -1): boolean {
  const [own, next] = [cellAt(sheet, row, col), cellAt(sheet, row, col + step)];
  return isDateSerial(own) && isDateSerial(next) && monthsBetween(monthOfSerial(own), monthOfSerial(next)) === step;
}

/** Read by somebody, or of things that have a reader: schemes, programmes, risks. */
function isClaimed(
  sheet: SheetSnapshot,
  row: number,
  tables: readonly Table[],
  blocks: readonly ActivityBlock[],
): boolean {
  const table = tables.find((one) => one.sheet === sheet && one.headingRows.includes(row));
  const isOfThings = table?.columns.some(({ field, heading }) => heading !== '' && THINGS.includes(field)) ?? false;
  const isWithin = blocks.some((one) => one.sheet === sheet && row >= one.top && row < one.below.from);
  return isOfThings || isWithin || (table !== undefined && table.kind !== 'other' && table.kind !== 'activity');
}

const THINGS: readonly Table['columns'][number]['field'][] = ['scheme', 'programme', 'id', 'risk', 'milestone'];

/** Rows of figures below the months, and no word of money. */
function looksCounted(sheet: SheetSnapshot, row: number, end: number): boolean {
  const months = monthColumns(sheet, row);
  const labels = range(sheet.left, months[0]! - 1);
  const texts = (one: number) => labels.map((col) => cleanText(cellAt(sheet, one, col)));
  const isCount = (one: number) => months.some((col) => isFigureAt(sheet, one, col));
  const counted = range(row + 1, end).filter((one) => isCount(one) && texts(one).some((text) => text !== ''));
  return counted.length > 0 && !isOfMoney(sheet, row, [...texts(row), ...counted.flatMap(texts)]);
}

function unread(sheet: SheetSnapshot, row: number): Finding {
  const months = monthColumns(sheet, row);
  const labels = range(row + 1, lastRow(sheet)).flatMap((one) => cleanText(cellAt(sheet, one, sheet.left)));
  const years = labels.some((text) => BARE_YEAR.test(text))
    ? ' A year such as 2017 may be 16/17 or 17/18: write both.'
    : '';
  const message = `This looks like activity by month and was not read: its rows would have to be called 16/17, 17/18 and 17/18 Target, over the months of one financial year.${years}`;
  return finding(sheet, row, months[0]!, message);
}

/** Months that come again in the same row are of a second table, or of a second year. */
function besideBlock({ sheet, headingRow, afterMonths }: ActivityBlock, months: readonly number[]): Finding[] {
  const again = months.filter((col) => afterMonths !== null && col >= afterMonths);
  if (again.length < FEWEST_MONTHS) return [];
  const message = 'A second table by month beside the first was not read: put it below.';
  return [finding(sheet, headingRow, again[0]!, message)];
}

function finding({ name }: SheetSnapshot, row: number, col: number, message: string): Finding {
  return {
    code: 'activity-not-read',
    severity: 'warning',
    message,
    where: [{ sheet: name, cell: cellAddress(row, col) }],
  };
}
