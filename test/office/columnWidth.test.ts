import fc from '../support/properties';
import { columnCharacters, columnPoints } from '../../src/office/columnWidth';

test.each([
  [8.43, 48],
  [10, 56.25],
  [0, 3.75],
])('%d characters are %d points', (characters, points) => {
  expect(columnPoints(characters)).toBe(points);
});

test('whole pixels survive the way to characters and back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 5, max: 1790 }), (pixels) => {
      expect(columnPoints(columnCharacters(pixels * 0.75))).toBe(pixels * 0.75);
    }),
  );
});
