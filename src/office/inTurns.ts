// Lets the pane have a turn now and then, while much is put together for Excel or taken out of its answers.
// Refuses to know what is done, and to give it up half-way: much of it may be written already.

/** Work that pauses where others may have a turn. */
export type Pausing<T> = Generator<undefined, T, undefined>;

/** Milliseconds; fifty are what people begin to feel. */
const TURN = 25;

export async function inTurns<T>(work: Pausing<T>): Promise<T> {
  let since = performance.now();
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    if (performance.now() - since < TURN) continue;
    await new Promise((later) => setTimeout(later));
    since = performance.now();
  }
}
