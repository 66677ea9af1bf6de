// Adds a first sheet of schemes to a workbook in which nothing was recognised. Leaves every sheet that is there alone.
import { periodOf } from '../domain/period';
import { planStarter } from '../workbook/planStarter';
import type { Workbook } from '../workbook/workbook';
import { refuseWriting } from './refusal';

/** @param today of which the month before is reported. @returns a sentence on what was done. */
export async function addStarter(workbook: Workbook, today: Date): Promise<string> {
  const snapshot = await workbook.read();
  const lastMonth = new Date(today.getFullYear(), today.getMonth() - 1);
  const period = periodOf({ year: lastMonth.getFullYear(), month: lastMonth.getMonth() + 1 });
  const { sheet, edits } = planStarter(snapshot, period);
  const refused = refuseWriting(edits, snapshot);
  if (refused) throw new Error(refused.message);
  await workbook.apply(edits);
  return `The sheet "${sheet}" was added. Put your schemes in place of the examples, then refresh.`;
}
