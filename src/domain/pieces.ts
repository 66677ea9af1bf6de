// Long work in pieces: between two of them whoever runs it may let others have a turn, or give it up.
// Knows no clock and no thread: who only wants the result runs it as a whole.

export type Pieces<T> = Generator<undefined, T, undefined>;

/** From beginning to end without a pause. */
export function whole<T>(work: Pieces<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** Lines of a workbook that are read or rated before the next pause. */
const IN_A_PIECE = 500;

/** As `map`. */
export function* mapInPieces<A, B>(items: readonly A[], map: (item: A, index: number) => B): Pieces<B[]> {
  const mapped: B[] = [];
  for (const item of items) {
    mapped.push(map(item, mapped.length));
    if (mapped.length % IN_A_PIECE === 0) yield;
  }
  return mapped;
}

/** All that they find, one after another: no list is too long for it. */
export function* gatherInPieces<T>(finders: readonly (() => readonly T[])[]): Pieces<T[]> {
  const found: T[] = [];
  for (const find of finders) {
    for (const one of find()) found.push(one);
    yield;
  }
  return found;
}
