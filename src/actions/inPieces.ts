// Runs long work so that the pane stays alive meanwhile: after each turn whoever waits is heard, and may give the work up.
// Refuses to know what the work is.
import type { Pieces } from '../domain/pieces';
import { unlessCancelled } from './cancelled';

/** Milliseconds, after which the piece at work is the turn's last: people begin to feel fifty. */
const TURN = 10;

/** @throws the signal's reason, between two turns. */
export async function inPieces<T>(work: Pieces<T>, signal: AbortSignal | undefined): Promise<T> {
  const turns = inTurns(work);
  for (;;) {
    const turn = turns.next();
    if (turn.done) return turn.value;
    await unlessCancelled(breath(), signal);
  }
}

/** As many pieces at a time as a turn has room for. */
export function* inTurns<T>(work: Pieces<T>): Pieces<T> {
  let since = performance.now();
  for (;;) {
    const piece = work.next();
    if (piece.done) return piece.value;
    if (performance.now() - since < TURN) continue;
    yield;
    since = performance.now();
  }
}

/** Clicks, edits and drawing that have waited come first. */
export function breath(): Promise<void> {
  return new Promise<void>((later) => void (globalThis.setImmediate ?? messageToItself)(later));
}

/** What browsers have in its place: they let a timer wait for four milliseconds more. */
function messageToItself(later: () => void): void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    later();
  };
  port2.postMessage(null);
}
