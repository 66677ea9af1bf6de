// Carries out edits in Excel in one round trip, or in a few where one would be too large: all of them, or none.
// Refuses to know how a batch is put together (queueBatch) and how one that stopped half-way is taken back (takeBack).
import type { Edit } from '../workbook/edit';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { type SheetExtent, type Step, type Undo, undoInReverse, undoSteps } from '../workbook/undoSteps';
import { afterFailure } from './afterFailure';
import { hostProblem, withWords } from './hostProblem';
import { inTurns, type Pausing } from './inTurns';
import { queueBatch, type QueuedStep } from './queueBatch';
import { splitSteps } from './splitSteps';
import { takeBack } from './takeBack';

/**
 * @param before the workbook as it was last read.
 * @returns what takes the edits back: what they change is asked for in the very round trip that changes it.
 * @throws HostProblem where nothing was changed in the end; HalfWritten where nobody can tell.
 */
export async function applyEdits(
  context: Excel.RequestContext,
  edits: readonly Edit[],
  before: WorkbookSnapshot | null,
): Promise<Undo> {
  // A plan adds only sheets that were missing when the workbook was read.
  const batches = await inTurns(
    splitSteps(
      undoSteps(edits, () => false),
      undefined,
      before,
    ),
  );
  const undos: Undo[] = [];
  const extents: SheetExtent[] = [];
  // Asked again once they are written to, sheets would tell of our own writing.
  const asked = new Set<string>();
  for (const [index, batch] of batches.entries()) {
    const place = { first: index === 0, last: index === batches.length - 1 };
    const applied = await applyBatch(context, batch, { ...place, asked });
    undos.push(...applied.undos);
    extents.push(...applied.extents);
    for (const { edit } of batch) asked.add(edit.sheet);
    if (applied.error === null) continue;
    await takeBack(context, undoInReverse(undos), applied.error);
    throw withWords(hostProblem(applied.error), 'Nothing was changed.');
  }
  return { ...undoInReverse(undos), extents };
}

interface AppliedBatch {
  undos: Undo[];
  extents: SheetExtent[];
  /** Why the batch was not carried out to its end; `undos` then takes back what was. */
  error: unknown;
}

async function applyBatch(
  context: Excel.RequestContext,
  batch: readonly Step[],
  place: { first: boolean; last: boolean; asked: ReadonlySet<string> },
): Promise<AppliedBatch> {
  const queued = await inTurns(queueBatch(context, batch, place));
  try {
    await context.sync();
  } catch (error) {
    return { extents: [], ...(await afterFailure(context, queued.steps, error)) };
  }
  return { undos: await inTurns(undosOf(queued.steps)), extents: queued.extents(), error: null };
}

function* undosOf(steps: readonly QueuedStep[]): Pausing<Undo[]> {
  const undos: Undo[] = [];
  for (const { undo } of steps) {
    undos.push(undo());
    yield;
  }
  return undos;
}
