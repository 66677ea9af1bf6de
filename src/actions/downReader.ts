// What reads tables that lie on their side: loaded for a workbook that has months below one another, which most have not.
// Refuses to read anything itself.
import { hasMonthsDown } from '../workbook/monthRuns';
import type { ReadDown } from '../workbook/readDown';
import type { WorkbookSnapshot } from '../workbook/snapshot';

const NOTHING_DOWN: ReadDown = (_, tables) => ({ blocks: [], tables: [...tables], findings: [] });

export async function downReader(snapshot: WorkbookSnapshot): Promise<ReadDown> {
  return hasMonthsDown(snapshot) ? (await import('../workbook/readDown')).readDown : NOTHING_DOWN;
}
