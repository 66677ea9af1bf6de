// What reads layouts that most workbooks have none of: months below one another, and lines of several rows each.
// Refuses to know which workbook has them: who asks loads it, or goes without.
import type { FindSpread } from './spread';
import { readDown, type ReadDown } from './readDown';
import { spreadColumns } from './spreadColumns';

export interface SeldomLayouts {
  readDown: ReadDown;
  /** Null where no table has lines of several rows. */
  spreadColumns: FindSpread | null;
}

export const SELDOM_LAYOUTS: SeldomLayouts = { readDown, spreadColumns };
