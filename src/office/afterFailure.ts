// How far a batch came that failed, and what takes that back.
// Refuses to take anything back itself, and to guess: what nobody can tell is a problem of its own.
import { HalfWritten } from '../workbook/halfWritten';
import { howFar } from '../workbook/howFar';
import { NO_UNDO, type Undo } from '../workbook/undoSteps';
import { codeOf } from './hostProblem';
import type { QueuedStep } from './queueBatch';
import { readSnapshot } from './readSnapshot';
import { undoOfHalf } from './undoOfHalf';

/** What takes back as much as was done; no error where all of it was. */
export interface Extent {
  undos: Undo[];
  error: unknown;
}

/** Refused as a whole, before anything was carried out. */
const NEVER_BEGUN = ['InvalidOperationInCellEditMode', 'RequestPayloadSizeLimitExceeded'];
/** Excel's own trouble and no refusal: what it was just doing may be done all the same. */
const INTERNAL_ERROR = 'GeneralException';

/** @throws HalfWritten where Excel does not tell how far it came. */
export async function afterFailure(
  context: Excel.RequestContext,
  steps: readonly QueuedStep[],
  error: unknown,
): Promise<Extent> {
  const code = codeOf(error);
  if (code === null || NEVER_BEGUN.includes(code)) return { undos: [], error };
  return isAnswer(error) ? afterAnswer(context, steps, error) : afterSilence(context, steps, error);
}

/** Excel names the place where it stopped; without one, it was the answer that got lost or was too large. */
function isAnswer(error: unknown): error is { traceMessages: string[] } {
  const { debugInfo } = error as { debugInfo?: { errorLocation?: unknown } };
  return debugInfo?.errorLocation !== undefined;
}

async function afterAnswer(
  context: Excel.RequestContext,
  steps: readonly QueuedStep[],
  error: { traceMessages: string[] },
): Promise<Extent> {
  const passed = new Set(error.traceMessages);
  const begun = steps.filter(({ trace }) => trace !== null && passed.has(trace));
  const last = begun.at(-1);
  if (!last) return { undos: [], error };
  const undos = begun.slice(0, -1).map(({ undo }) => undo());
  const stop = { passed, isUnclear: codeOf(error) === INTERNAL_ERROR };
  return { undos: [...undos, await undoOfHalf(context, last, stop)], error };
}

/** Excel may have carried out everything and failed to say so. */
async function afterSilence(
  context: Excel.RequestContext,
  steps: readonly QueuedStep[],
  error: unknown,
): Promise<Extent> {
  const now = await readSnapshot(context).catch(() => {
    throw new HalfWritten(error);
  });
  switch (
    howFar(
      steps.map(({ edit }) => edit),
      now,
    )
  ) {
    case 'none':
      return { undos: [], error };
    case 'some':
      throw new HalfWritten(error);
    case 'all':
      return { undos: steps.map(undoOfSilent), error: null };
  }
}

/** What stood there came with the answer, and went with it. */
function undoOfSilent({ edit, trace, known }: QueuedStep): Undo {
  if (trace === null) return NO_UNDO;
  return known ?? { edits: [], lost: [{ sheet: edit.sheet, what: 'what stood there before' }] };
}
