// Runs long work so that the pane stays alive meanwhile: after each turn whoever waits is heard, and may give the work up.
// Refuses to know what the work is.
import type { Pieces } from '../domain/pieces';
import { unlessCancelled } from './cancelled';

/** Milliseconds. A pause of the browser's takes a few as well; fifty are what people begin to feel. */
const TURN = 25;

/** @throws the signal's reason, between two pieces. */
export async function inPieces<T>(work: Pieces<T>, signal: AbortSignal | undefined): Promise<T> {
  let since = performance.now();
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    if (performance.now() - since < TURN) continue;
    await unlessCancelled(breath(), signal);
    since = performance.now();
  }
}

/** Clicks, edits and drawing that have waited come first. */
export function breath(): Promise<void> {
  return new Promise((later) => setTimeout(later));
}
