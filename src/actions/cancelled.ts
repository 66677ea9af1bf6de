// Giving up on work that has not written anything yet.
import type { CellsEdited } from '../workbook/desk';

/** Somebody gave it up, or it had to be given up; the message says which. */
export class Cancelled extends Error {
  override readonly name = 'Cancelled';
}

/** People edited what was just being read, so that a plan made from it could write into the wrong cells. */
export class EditedMeanwhile extends Error {
  override readonly name = 'EditedMeanwhile';

  constructor({ sheet, remote }: CellsEdited) {
    const what = `the sheet "${sheet}"`;
    const who = remote ? `Somebody else changed ${what}` : `Cells were edited on ${what}`;
    super(`${who} while it was being read. Nothing was written; try again in a moment.`);
  }
}

export const CANCELLED = 'Cancelled; nothing was written.';

/** @throws the signal's reason as soon as there is one, whatever the work still waits for. */
export async function unlessCancelled<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return work;
  let giveUp: () => void = () => undefined;
  const cancelled = new Promise<never>((_, reject) => {
    giveUp = () => reject(reasonOf(signal));
    if (signal.aborted) giveUp();
    else signal.addEventListener('abort', giveUp, { once: true });
  });
  // Long work waits hundreds of times, and would leave as many listeners behind.
  return Promise.race([work, cancelled]).finally(() => signal.removeEventListener('abort', giveUp));
}

function reasonOf({ reason }: AbortSignal): Error {
  return reason instanceof Error ? reason : new Cancelled(CANCELLED);
}
