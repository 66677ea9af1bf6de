// Tables of savings that lie on their side, a month a row: they are not read, and the analyst should know.
// Refuses counts, which `monthsDown` reads, and the dates of tables that somebody reads.
import type { Finding } from '../domain/finding';
import type { ActivityBlock } from './activityBlock';
import { cellAddress } from './address';
import { cleanText, readCell } from './cell';
import { isOfMoney } from './isOfMoney';
import { linesAbove } from './linesAbove';
import { type MonthRun, monthRuns } from './monthsDown';
import { range } from './range';
import type { SheetSnapshot } from './snapshot';
import { cellAt, lastColumn, type Table } from './table';

/** Fewer months below one another are dates of something else. */
const FEWEST_ROWS = 3;

export function unreadMonthsDown(
  sheets: readonly SheetSnapshot[],
  tables: readonly Table[],
  blocks: readonly ActivityBlock[],
): Finding[] {
  return sheets.flatMap((sheet) => {
    const runs = range(sheet.left, lastColumn(sheet)).flatMap((col) => monthRuns(sheet, col, FEWEST_ROWS));
    return runs
      .filter((run) => !isRead(sheet, run, tables, blocks) && isOfSavings(sheet, run))
      .map((run) => unread(sheet, run));
  });
}

function isRead(
  sheet: SheetSnapshot,
  { months }: MonthRun,
  tables: readonly Table[],
  blocks: readonly ActivityBlock[],
): boolean {
  const first = months[0]!.row;
  const inTable = tables.some(
    (table) => table.sheet === sheet && table.kind !== 'other' && table.rows.some(({ row }) => row === first),
  );
  return inTable || blocks.some((block) => block.sheet === sheet && block.top <= first && first <= block.below.to);
}

/** Other money by month, such as a budget, is none of ours. */
const SAVINGS = /\b(savings?|qipp|cips?)\b/i;

/** A figure beside every month, and words of savings over them. */
function isOfSavings(sheet: SheetSnapshot, { col, months }: MonthRun): boolean {
  const rows = months.map(({ row }) => row);
  const isFigure = (row: number) => readCell(cellAt(sheet, row, col + 1)).kind === 'number';
  const heading = rows[0]! - 1;
  const headings = range(col, lastColumn(sheet)).map((one) => cleanText(cellAt(sheet, heading, one)));
  if (!rows.every(isFigure)) return false;
  const above = [...linesAbove(sheet, heading).flat(), ...headings, sheet.name];
  return above.some((text) => SAVINGS.test(text)) && isOfMoney(sheet, heading, headings);
}

function unread({ name }: SheetSnapshot, { col, months }: MonthRun): Finding {
  return {
    code: 'months-down-not-read',
    severity: 'info',
    message: 'Savings by month that runs down the sheet is not read.',
    where: [{ sheet: name, cell: cellAddress(months[0]!.row, col) }],
    suggestion: 'Put the months side by side, a scheme or programme a row.',
  };
}
