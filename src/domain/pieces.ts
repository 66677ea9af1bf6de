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
export const IN_A_PIECE = 200;

/** As `forEach`. */
export function* forEachInPieces<A>(items: readonly A[], visit: (item: A, index: number) => void): Pieces<void> {
  for (let index = 0; index < items.length; index++) {
    visit(items[index]!, index);
    if ((index + 1) % IN_A_PIECE === 0) yield;
  }
}

/** As `map`. */
export function* mapInPieces<A, B>(items: readonly A[], map: (item: A, index: number) => B): Pieces<B[]> {
  const mapped: B[] = [];
  for (let index = 0; index < items.length; index++) {
    mapped.push(map(items[index]!, index));
    if (mapped.length % IN_A_PIECE === 0) yield;
  }
  return mapped;
}

/** As `map`, with a pause after each: of items that take long. */
export function* mapOneByOne<A, B>(items: readonly A[], map: (item: A, index: number) => B): Pieces<B[]> {
  const mapped: B[] = [];
  for (const item of items) {
    mapped.push(map(item, mapped.length));
    yield;
  }
  return mapped;
}

/** As `flatMap`. */
export function* flatMapInPieces<A, B>(items: readonly A[], map: (item: A) => B | readonly B[]): Pieces<B[]> {
  return yield* gatherInPieces(inParts(items, (some) => some.flatMap(map)));
}

/** What finds things at once, or in pieces of its own. */
export type Finder<T> = () => readonly T[] | Pieces<readonly T[]>;

/** One finder for a part of the items each: of what is found in every item by itself. */
export function inParts<A, B>(items: readonly A[], find: (some: readonly A[]) => readonly B[]): Finder<B>[] {
  const parts = Math.ceil(items.length / IN_A_PIECE);
  return Array.from({ length: parts }, (_, at) => () => find(items.slice(at * IN_A_PIECE, (at + 1) * IN_A_PIECE)));
}

/** All that they find, one after another: no list is too long for it. */
export function* gatherInPieces<T>(finders: readonly Finder<T>[]): Pieces<T[]> {
  const found: T[] = [];
  for (const find of finders) {
    const part = find();
    addAll(found, 'next' in part ? yield* part : part);
    yield;
  }
  return found;
}

/** Spread into `push` a long list would overflow the stack. */
function addAll<T>(found: T[], some: readonly T[]): void {
  for (let index = 0; index < some.length; index++) found.push(some[index]!);
}
