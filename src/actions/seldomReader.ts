// What reads layouts that most workbooks have none of: loaded for a workbook that seems to have some.
// Refuses to read anything itself.
import { hasSides } from '../workbook/hasSides';
import { hasSpread } from '../workbook/hasSpread';
import { hasMonthsDown } from '../workbook/monthRuns';
import type { SeldomLayouts } from '../workbook/seldomLayouts';
import type { WorkbookSnapshot } from '../workbook/snapshot';

const NOTHING_SELDOM: SeldomLayouts = {
  readDown: (_, tables) => ({ blocks: [], tables: [...tables], findings: [] }),
  spreadColumns: null,
  savingsSides: null,
};

export async function seldomReader(snapshot: WorkbookSnapshot): Promise<SeldomLayouts> {
  const isNeeded = hasMonthsDown(snapshot) || hasSpread(snapshot) || hasSides(snapshot);
  return isNeeded ? (await import('../workbook/seldomLayouts')).SELDOM_LAYOUTS : NOTHING_SELDOM;
}
