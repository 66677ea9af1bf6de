// Work in pieces comes to what the same work comes to at once, in the same order, however long the list.
import fc from '../support/properties';
import {
  flatMapInPieces,
  forEachInPieces,
  gatherInPieces,
  inParts,
  mapInPieces,
  mapOneByOne,
  type Pieces,
  whole,
} from '../../src/domain/pieces';

const numbers = fc.array(fc.integer(), { maxLength: 1_200 });

function pauses(work: Pieces<unknown>): number {
  let count = 0;
  while (!work.next().done) count++;
  return count;
}

test('maps as an array does, whatever the pauses', () => {
  fc.assert(
    fc.property(numbers, (items) => {
      const double = (item: number) => item * 2;
      expect(whole(mapInPieces(items, double))).toEqual(items.map(double));
      expect(whole(mapOneByOne(items, double))).toEqual(items.map(double));
      const odd = (item: number) => (item % 2 === 0 ? [] : [item, item]);
      expect(whole(flatMapInPieces(items, odd))).toEqual(items.flatMap(odd));
      const visited: number[] = [];
      whole(forEachInPieces(items, (item, index) => visited.push(item + index)));
      expect(visited).toEqual(items.map((item, index) => item + index));
    }),
  );
});

test('finds in parts of a list what it finds in the whole of it, every item once', () => {
  fc.assert(
    fc.property(numbers, (items) => {
      const found = (some: readonly number[]) => some.filter((item) => item > 0);
      expect(whole(gatherInPieces(inParts(items, found)))).toEqual(found(items));
    }),
  );
});

test('gathers from finders that pause themselves in their order', () => {
  const slow = function* (): Pieces<string[]> {
    yield;
    return ['b', 'c'];
  };
  expect(whole(gatherInPieces([() => ['a'], slow, () => [], () => ['d']]))).toEqual(['a', 'b', 'c', 'd']);
});

test('pauses the more often the longer the list is', () => {
  const long = Array.from({ length: 5_000 }, (_, index) => index);
  expect(pauses(mapInPieces(long, String))).toBe(25);
  expect(pauses(forEachInPieces(long, String))).toBe(25);
  expect(pauses(mapOneByOne(long, String))).toBe(5_000);
  expect(pauses(flatMapInPieces(long, String))).toBe(25);
  expect(pauses(mapInPieces(long.slice(0, 10), String))).toBe(0);
});
