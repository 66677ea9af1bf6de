// What reads that which most workbooks have none of: months below one another, lines of several rows each, CIP beside QIPP, ratings in
// marks or set by people, other months' sheets, closed months. Refuses to know which workbook has them: who asks loads it, or goes without.
import { applyOverrides } from '../domain/overrides';
import type { FindSpread } from './spread';
import { withoutOtherMonths } from './otherMonths';
import { withRatingMarks } from './ratingMarks';
import { readHistory } from './readHistory';
import { readOverrides } from './readOverrides';
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
  withRatingMarks: typeof withRatingMarks;
  withoutOtherMonths: typeof withoutOtherMonths;
  readHistory: typeof readHistory;
  readOverrides: typeof readOverrides;
  applyOverrides: typeof applyOverrides;
}

export const SELDOM_LAYOUTS: SeldomLayouts = {
  readDown,
  spreadColumns,
  savingsSides,
  withRatingMarks,
  withoutOtherMonths,
  readHistory,
  readOverrides,
  applyOverrides,
};
