// Check: everything that a refresh would find, with nothing written; a protected sheet is then no obstacle.
import type { Workbook } from '../workbook/workbook';
import { unlessCancelled } from './cancelled';
import { plan, type RefreshOptions, type RefreshOutcome } from './refresh';

export async function check(workbook: Workbook, options: RefreshOptions): Promise<RefreshOutcome> {
  options.onStep?.('reading');
  const snapshot = await unlessCancelled(workbook.read(), options.signal);
  options.onStep?.('rating');
  return plan(snapshot, options);
}
