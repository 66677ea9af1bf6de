// Groups hold every item that has a key, once, in the order of the list.
import { grouped, groupedInPieces } from '../../src/domain/grouped';
import { whole } from '../../src/domain/pieces';
import fc from '../support/properties';

test('groups stand in the order of their first items, and items without a key in none', () => {
  const groups = grouped([4, 1, 7, 2, 0], (number) => (number === 0 ? null : number % 3));
  expect([...groups]).toEqual([
    [1, [4, 1, 7]],
    [2, [2]],
  ]);
});

test('no item is lost or doubled', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(9)), (items) => {
      const groups = grouped(items, (item) => item % 4);
      expect(whole(groupedInPieces(items, (item) => item % 4))).toEqual(groups);
      expect([...groups.values()].flat().sort()).toEqual([...items].sort());
    }),
  );
});
