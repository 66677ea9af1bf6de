// The worst of several ratings: Red before Amber before Green; Blue and Grey count only when nothing else is there.
import fc from '../support/properties';
import { type Rating, RATINGS, worst } from '../../src/domain/rating';
import { ALL_RATINGS, goodness } from '../support/ratingOrder';

const ratings = fc.array(fc.constantFrom(...ALL_RATINGS), { minLength: 1 });

test.each<[string, Rating[], Rating]>([
  ['none', [], 'Grey'],
  ['one', ['Green'], 'Green'],
  ['Red among better ones', ['Green', 'Red', 'Amber'], 'Red'],
  ['Amber among Greens', ['Green', 'Amber', 'Green'], 'Amber'],
  ['Green beside Blue', ['Blue', 'Green'], 'Green'],
  ['Green beside Grey', ['Grey', 'Green'], 'Green'],
  ['Red beside Grey and Blue', ['Grey', 'Blue', 'Red'], 'Red'],
  ['Blue beside Grey', ['Grey', 'Blue'], 'Blue'],
  ['only Grey', ['Grey', 'Grey'], 'Grey'],
])('the worst of %s', (_, parts, expected) => {
  expect(worst(parts)).toBe(expected);
});

test('the worst is one of the parts, and never better than any of them', () => {
  fc.assert(
    fc.property(ratings, (parts) => {
      expect(parts).toContain(worst(parts));
      for (const part of parts) expect(goodness(worst(parts))).toBeLessThanOrEqual(goodness(part));
    }),
  );
});

test('order and repetition change nothing', () => {
  fc.assert(
    fc.property(ratings, (parts) => {
      expect(worst([...parts].reverse())).toBe(worst(parts));
      expect(worst([...parts, ...parts])).toBe(worst(parts));
    }),
  );
});

test('there are five ratings', () => {
  expect([...RATINGS].sort()).toEqual(['Amber', 'Blue', 'Green', 'Grey', 'Red']);
});
