// Create PMO workbook: adds the sheets that somebody who starts anew fills in. Leaves every sheet that is there alone.
import type { Period } from '../domain/period';
import type { Edit } from '../workbook/edit';
import { planTemplate } from '../workbook/template/planTemplate';
import { START_SHEET } from '../workbook/template/startHere';
import type { Workbook } from '../workbook/workbook';
import { refuseWriting } from './refuseWriting';

export interface CreatedWorkbook {
  /** A sentence on what was done. */
  message: string;
  edits: Edit[];
}

/** @throws Error where nothing was added, with what to do about it. */
export async function createPmoWorkbook(workbook: Workbook, period: Period): Promise<CreatedWorkbook> {
  const snapshot = await workbook.read();
  const { edits, taken } = planTemplate(snapshot, period);
  if (taken.length > 0) throw new Error(takenText(taken));
  const refused = refuseWriting(edits, snapshot);
  if (refused) throw new Error(refused.message);
  await workbook.apply(edits);
  const message = `Sheets for ${period.financialYear} were added, the first of them "${START_SHEET}". Fill in Programmes and Schemes, then refresh.`;
  return { message, edits };
}

function takenText(taken: readonly string[]): string {
  const names = taken.map((name) => `"${name}"`).join(', ');
  const what = taken.length === 1 ? `a sheet called ${names}` : `sheets called ${names}`;
  return `The workbook has ${what} already, and no sheet of yours is written over. Rename ${taken.length === 1 ? 'it' : 'them'} or begin in a new workbook; nothing was added.`;
}
