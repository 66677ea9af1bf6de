// Create PMO workbook at a screen: begins with last month, and ends at the sheet that says what to do with the others.
import type { Desk } from '../workbook/desk';
import { START_SHEET } from '../workbook/template/startHere';
import type { Workbook } from '../workbook/workbook';
import { createPmoWorkbook } from './createPmoWorkbook';
import { monthBefore } from './monthBefore';

/** @returns a sentence on what was done. */
export async function beginWorkbook(workbook: Workbook, desk: Desk, today: Date): Promise<string> {
  const { message } = await createPmoWorkbook(workbook, monthBefore(today));
  await desk.select({ sheet: START_SHEET, cell: 'A1' });
  return message;
}
