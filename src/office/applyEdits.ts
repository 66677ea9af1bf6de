// Carries out edits in Excel in one round trip, or in a few where one would be too large.
// Refuses to know what each edit means to Excel (queueEdit) and why it was planned.
import type { Edit } from '../workbook/edit';
import { type Step, type Undo, undoInReverse, undoSteps } from '../workbook/undoSteps';
import { noteBefore } from './noteBefore';
import { queueEdit, type SheetOf } from './queueEdit';
import { queueRules } from './queueRules';
import { splitSteps } from './splitSteps';

/** @returns what takes the edits back: what they change is asked for in the very round trip that changes it. */
export async function applyEdits(context: Excel.RequestContext, edits: readonly Edit[]): Promise<Undo> {
  // A plan adds only sheets that were missing when the workbook was read.
  const batches = splitSteps(undoSteps(edits, () => false));
  const undos: Undo[] = [];
  try {
    for (const [index, batch] of batches.entries())
      undos.push(...(await applyBatch(context, batch, { first: index === 0, last: index === batches.length - 1 })));
  } catch (error) {
    await restoreEvents(context);
    throw error;
  }
  return undoInReverse(undos);
}

/** Nobody should be told of our own writing cell by cell: events are off from the first edit to the last. */
async function applyBatch(context: Excel.RequestContext, batch: Step[], place: { first: boolean; last: boolean }) {
  const { application, worksheets } = context.workbook;
  application.suspendApiCalculationUntilNextSync();
  application.suspendScreenUpdatingUntilNextSync();
  if (place.first) context.runtime.enableEvents = false;
  const sheetOf = rememberSheets(worksheets);
  const answers = batch.map((step) => carryOut(step, sheetOf));
  if (place.last) context.runtime.enableEvents = true;
  await context.sync();
  return answers.map((answer) => answer());
}

/** What stands there is asked for just before it is changed. @returns what takes the edit back, once the round trip is over. */
function carryOut({ edit, undo }: Step, sheetOf: SheetOf): () => Undo {
  const note = undo ? () => undo : noteBefore(edit, sheetOf.existing(edit.sheet));
  if (edit.kind !== 'setConditionalRules') {
    queueEdit(edit, sheetOf);
    return () => note([]);
  }
  const added = queueRules(sheetOf.existing(edit.sheet), edit);
  if (!undo) for (const rule of added) rule.load('id');
  return () => note(undo ? [] : added.map(({ id }) => id));
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
