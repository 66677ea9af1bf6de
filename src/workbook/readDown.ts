// What lies on its side in a workbook: counts with their months down, and savings. Before that, what tables leave open and others tell: whether names are
// schemes, and of which programme.
// Most workbooks have neither, and need none of this.
// Refuses what is read as it stands.
import type { Finding } from '../domain/finding';
import type { Period } from '../domain/period';
import { gatherInPieces, type Pieces } from '../domain/pieces';
import type { ActivityBlock } from './activityBlock';
import { isDown, monthsDown } from './monthsDown';
import { savingsDown } from './savingsDown';
import type { SheetSnapshot } from './snapshot';
import { withSheetProgrammes } from './sheetProgrammes';
import { withLevels } from './spreadLevels';
import { isPart, type Table } from './table';

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
  const down = yield* gatherInPieces(sheets.map((sheet) => () => monthsDown(sheet)));
  const blocks = down.filter(
    ({ sheet, below }) => !tables.some((table) => table.sheet === sheet && isPart(table, below.from - 1)),
  );
  const others = tables.filter((table) => !isDown(table, blocks));
  const { found: standing, turned, findings } = savingsDown(sheets, others, blocks, period);
  return { blocks, tables: [...standing, ...turned], findings: [...levelled.findings, ...ofSheets, ...findings] };
};
