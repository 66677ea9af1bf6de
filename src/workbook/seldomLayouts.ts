// What reads layouts that most workbooks have none of: months below one another, lines of several rows each, CIP beside QIPP.
// Refuses to know which workbook has them: who asks loads it, or goes without.
import type { FindSpread } from './spread';
import { readDown, type ReadDown } from './readDown';
import { type Sides, savingsSides } from './savingsSides';
import { spreadColumns } from './spreadColumns';
import type { Table } from './table';

export interface SeldomLayouts {
  readDown: ReadDown;
  /** Null where no table has lines of several rows. */
  spreadColumns: FindSpread | null;
  /** Null where nobody names both sides. */
  savingsSides: ((tables: readonly Table[]) => Sides | null) | null;
}

export const SELDOM_LAYOUTS: SeldomLayouts = { readDown, spreadColumns, savingsSides };
