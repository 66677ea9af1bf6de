// What lies on its side in a workbook: counts with their months down, and savings. Most workbooks have neither, and need none of this.
// Refuses what is read as it stands.
import type { Finding } from '../domain/finding';
import type { Period } from '../domain/period';
import type { ActivityBlock } from './activityBlock';
import { isDown, monthsDown } from './monthsDown';
import { savingsDown } from './savingsDown';
import type { SheetSnapshot } from './snapshot';
import { isPart, type Table } from './table';

export interface Down {
  /** Counts, which are in no table. */
  blocks: ActivityBlock[];
  /** Every table of the workbook, those that were turned last: they say more of lines that others list. */
  tables: Table[];
  findings: Finding[];
}

/** @param tables as they were found by their headings. */
export type ReadDown = (sheets: readonly SheetSnapshot[], tables: readonly Table[], period: Period | null) => Down;

export const readDown: ReadDown = (sheets, tables, period) => {
  const blocks = sheets
    .flatMap(monthsDown)
    .filter(({ sheet, below }) => !tables.some((table) => table.sheet === sheet && isPart(table, below.from - 1)));
  const others = tables.filter((table) => !isDown(table, blocks));
  const { found, turned, findings } = savingsDown(sheets, others, blocks, period);
  return { blocks, tables: [...found, ...turned], findings };
};
