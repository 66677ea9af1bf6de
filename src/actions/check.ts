// Check: everything that a refresh would find, with nothing written; a protected sheet is then no obstacle.
import type { Workbook } from '../workbook/workbook';
import { inPieces } from './inPieces';
import { plan, type RefreshOptions, type RefreshOutcome } from './refresh';
import { readInSteps } from './readInSteps';

export async function check(workbook: Workbook, options: RefreshOptions): Promise<RefreshOutcome> {
  return inPieces(plan(await readInSteps(workbook, options), options), options.signal);
}
