// What lies on its side in a workbook: counts with their months down, and savings. Before that, what tables leave open and others tell: whether names are
// schemes, and of which programme.
// Most workbooks have neither, and need none of this.
// Refuses what is read as it stands.
import type { Finding } from '../domain/finding';
import type { Period } from '../domain/period';
import type { Pieces } from '../domain/pieces';
import type { ActivityBlock } from './activityBlock';
import { type MonthRun, monthRuns } from './monthRuns';
import { isDown, type MonthsDown, monthsDown } from './monthsDown';
import { savingsDown } from './savingsDown';
import type { SheetSnapshot } from './snapshot';
import { withSheetProgrammes } from './sheetProgrammes';
import { withLevels } from './spreadLevels';
import type { Table } from './table';

export interface Down {
  /** Counts, which are in no table. */
  blocks: ActivityBlock[];
  /** Every table of the workbook, those that were turned last: they say more of lines that others list. */
  tables: Table[];
  findings: Finding[];
}

/** @param tables as they were found by their headings. */
export type ReadDown = (
  sheets: readonly SheetSnapshot[],
  tables: readonly Table[],
  period: Period | null,
) => Pieces<Down>;

export const readDown: ReadDown = function* (sheets, found, period) {
  const levelled = withLevels(found);
  const { tables, findings: ofSheets } = withSheetProgrammes(levelled.tables);
  yield;
  const down: MonthsDown[] = [];
  for (const sheet of sheets) down.push(yield* monthsDown(sheet, tables));
  const blocks = down.flatMap((one) => one.blocks);
  const unread = down.flatMap((one) => one.unread);
  const others = tables.filter((table) => !isDown(table, [...blocks, ...unread]));
  const { found: standing, turned, findings } = savingsDown(sheets, others, blocks, period);
  return {
    blocks,
    tables: [...standing.map(withoutMonthNames), ...turned],
    findings: [...levelled.findings, ...ofSheets, ...down.flatMap((one) => one.findings), ...findings],
  };
};

/** Months below one another name no programmes, whatever stands beside them. */
function withoutMonthNames(table: Table): Table {
  const name = table.columns.find(({ field, heading }) => field === 'programme' && heading === '');
  const lines = table.rows.filter(({ kind }) => kind === 'line');
  const isRun = ({ col, months }: MonthRun) =>
    col === name?.col && lines.filter(({ row }) => months.some((month) => month.row === row)).length * 2 > lines.length;
  return table.kind === 'lines' && monthRuns(table.sheet).some(isRun) ? { ...table, kind: 'other' } : table;
}
