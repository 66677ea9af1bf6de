// The largest and smallest of a workbook's numbers, however many it has.
import { largest, smallest } from '../../src/domain/extremes';
import fc from '../support/properties';

test('are those of Math.max and Math.min', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ noNaN: true })), (numbers) => {
      // -0 and 0 are one number.
      expect(largest(numbers) + 0).toBe(Math.max(...numbers) + 0);
      expect(smallest(numbers) + 0).toBe(Math.min(...numbers) + 0);
    }),
  );
});

test('of more numbers than a call takes', () => {
  const many = Array.from({ length: 1_000_000 }, (_, index) => index);
  expect([smallest(many), largest(many)]).toEqual([0, 999_999]);
});
