// Takes back what a failed batch and those before it have done, so that the workbook is as it was.
// Refuses to know why it failed, and to note what takes this back again.
import { HalfWritten } from '../workbook/halfWritten';
import { NO_UNDO, type Step, type Undo } from '../workbook/undoSteps';
import { inTurns } from './inTurns';
import { queueBatch } from './queueBatch';
import { splitSteps } from './splitSteps';

/** Also switches events on again, which a failed batch leaves off. @throws HalfWritten where that fails as well. */
export async function takeBack(context: Excel.RequestContext, { edits }: Undo, cause: unknown): Promise<void> {
  if (edits.length === 0) return restoreEvents(context);
  const steps = edits.map((edit) => ({ edit, undo: NO_UNDO }));
  const batches = await inTurns(splitSteps(steps));
  try {
    for (const [index, batch] of batches.entries())
      await carryOut(context, batch, { first: index === 0, last: index === batches.length - 1 });
  } catch {
    await restoreEvents(context);
    throw new HalfWritten(cause);
  }
}

async function carryOut(
  context: Excel.RequestContext,
  batch: readonly Step[],
  place: { first: boolean; last: boolean },
): Promise<void> {
  await inTurns(queueBatch(context, batch, { ...place, asked: new Set() }));
  await context.sync();
}

async function restoreEvents(context: Excel.RequestContext): Promise<void> {
  try {
    context.runtime.enableEvents = true;
    await context.sync();
  } catch {
    // The first failure is the one to tell of; Excel that refuses even this will say so again.
  }
}
