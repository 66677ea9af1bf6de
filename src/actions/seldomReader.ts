// What reads that which most workbooks have none of: loaded for a workbook that seems to have some.
// Refuses to read anything itself.
import { hasLikeSheets } from '../workbook/hasLikeSheets';
import { hasOtherMonths } from '../workbook/hasOtherMonths';
import { hasRatingMarks } from '../workbook/hasRatingMarks';
import { hasHistory, hasOverrides } from '../workbook/hasRecords';
import { hasSideBySide } from '../workbook/hasSideBySide';
import { hasRowUnits } from '../workbook/hasRowUnits';
import { hasSides } from '../workbook/hasSides';
import { hasSpread } from '../workbook/hasSpread';
import { hasMonthsDown } from '../workbook/monthRuns';
import type { SeldomLayouts } from '../workbook/seldomLayouts';
import type { WorkbookSnapshot } from '../workbook/snapshot';

const NOTHING_SELDOM: SeldomLayouts = {
  *readDown(_, tables) {
    yield;
    return { blocks: [], tables: [...tables], findings: [] };
  },
  spreadColumns: null,
  sideBySide: null,
  savingsSides: null,
  withoutOtherMonths: (tables) => ({ tables: [...tables], sheets: new Set(), findings: [] }),
  *readHistory() {
    yield;
    return [];
  },
  readOverrides: () => [],
  ofRecord: {
    withOverrides: (lines) => ({ lines, findings: [] }),
    *withPreviousMonth(lines) {
      yield;
      return lines;
    },
    withPreviousTotal: (total) => total,
  },
  withRowUnits: (table) => table,
  *withRatingMarks(tables) {
    yield;
    return { tables: [...tables], findings: [] };
  },
};

/** To look through more cells takes longer than to load what may not be needed. */
const MOST_CELLS = 100_000;

export async function seldomReader(snapshot: WorkbookSnapshot): Promise<SeldomLayouts> {
  const cells = snapshot.sheets.reduce((sum, { values }) => sum + values.length * (values[0]?.length ?? 0), 0);
  const isNeeded =
    cells > MOST_CELLS ||
    [
      hasMonthsDown,
      hasSpread,
      hasSideBySide,
      hasSides,
      hasLikeSheets,
      hasRatingMarks,
      hasRowUnits,
      hasOtherMonths,
      hasHistory,
      hasOverrides,
    ].some((has) => has(snapshot));
  return isNeeded ? (await import('../workbook/seldomLayouts')).SELDOM_LAYOUTS : NOTHING_SELDOM;
}
