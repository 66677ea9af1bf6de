// What reads that which most workbooks have none of: months below one another, lines of several rows each, tables beside one another, CIP beside QIPP, ratings in
// marks or set by people, other months' sheets, closed months. Refuses to know which workbook has them: who asks loads it, or goes without.
import { OF_RECORD, type OfRecord } from '../domain/ofRecord';
import type { SeldomTables } from './findTables';
import { withoutOtherMonths } from './otherMonths';
import { withRatingMarks } from './ratingMarks';
import { readHistory } from './readHistory';
import { readOverrides } from './readOverrides';
import { readDown, type ReadDown } from './readDown';
import { withRowUnits } from './rowUnits';
import { savingsSides } from './savingsSides';
import { sideBySide } from './sideBySide';
import { spreadColumns } from './spreadColumns';

/** Null what the workbook has none of. */
export interface SeldomLayouts extends SeldomTables {
  readDown: ReadDown;
  /** Null where nobody names both sides. */
  savingsSides: typeof savingsSides | null;
  withRatingMarks: typeof withRatingMarks;
  withRowUnits: typeof withRowUnits;
  withoutOtherMonths: typeof withoutOtherMonths;
  readHistory: typeof readHistory;
  readOverrides: typeof readOverrides;
  ofRecord: OfRecord;
}

export const SELDOM_LAYOUTS: SeldomLayouts = {
  readDown,
  spreadColumns,
  sideBySide,
  savingsSides,
  withRatingMarks,
  withRowUnits,
  withoutOtherMonths,
  readHistory,
  readOverrides,
  ofRecord: OF_RECORD,
};
