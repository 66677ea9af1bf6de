// Carries out edits in Excel in one round trip, or in a few where one would be too large.
// Refuses to know what each edit means to Excel (queueEdit) and why it was planned.
import type { Edit } from '../workbook/edit';
import { queueEdit, type SheetOf } from './queueEdit';
import { splitEdits } from './splitEdits';

export async function applyEdits(context: Excel.RequestContext, edits: readonly Edit[]): Promise<void> {
  if (edits.length === 0) return;
  const batches = splitEdits(edits);
  try {
    for (const [index, batch] of batches.entries())
      await applyBatch(context, batch, { first: index === 0, last: index === batches.length - 1 });
  } catch (error) {
    await restoreEvents(context);
    throw error;
  }
}

/** Nobody should be told of our own writing cell by cell: events are off from the first edit to the last. */
async function applyBatch(context: Excel.RequestContext, edits: Edit[], place: { first: boolean; last: boolean }) {
  const { application, worksheets } = context.workbook;
  application.suspendApiCalculationUntilNextSync();
  application.suspendScreenUpdatingUntilNextSync();
  if (place.first) context.runtime.enableEvents = false;
  const sheetOf = rememberSheets(worksheets);
  for (const edit of edits) queueEdit(edit, sheetOf);
  if (place.last) context.runtime.enableEvents = true;
  await context.sync();
}

/** A failed batch stops where it failed, which may be before its last step. */
async function restoreEvents(context: Excel.RequestContext): Promise<void> {
  try {
    context.runtime.enableEvents = true;
    await context.sync();
  } catch {
    // The first failure is the one to tell of; Excel that refuses even this will say so again.
  }
}

/** Each sheet is asked for once a batch, however many edits name it. */
function rememberSheets(worksheets: Excel.WorksheetCollection): SheetOf {
  const known = new Map<string, Excel.Worksheet>();
  const remember = (name: string, sheet: Excel.Worksheet) => {
    known.set(name.toLowerCase(), sheet);
    return sheet;
  };
  return {
    existing: (name) => known.get(name.toLowerCase()) ?? remember(name, worksheets.getItem(name)),
    added: (name) => remember(name, worksheets.add(name)),
  };
}
