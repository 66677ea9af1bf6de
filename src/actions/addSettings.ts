// Adds a Settings sheet that holds the rules in force. Offered, never required; one that is there is left alone.
import { readWorkbook } from '../workbook/readWorkbook';
import { hasSettings, planSettings, SETTINGS_SHEET } from '../workbook/planSettings';
import type { Workbook } from '../workbook/workbook';

/** @returns a sentence on what was done. */
export async function addSettings(workbook: Workbook): Promise<{ added: boolean; message: string }> {
  const snapshot = await workbook.read();
  if (hasSettings(snapshot)) return { added: false, message: 'The workbook has a Settings sheet already.' };
  if (snapshot.structureProtected) {
    return { added: false, message: "The workbook's structure is protected, so no sheet can be added." };
  }
  await workbook.apply(planSettings(readWorkbook(snapshot, null).records.policy));
  return { added: true, message: `A sheet called ${SETTINGS_SHEET} was added; change a value and refresh.` };
}
