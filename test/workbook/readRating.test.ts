// Ratings as people type them: words, letters, two colours, a colour with its explanation. Anything else is none.
// Between two colours the worse one counts.
import fc from '../support/properties';
import { readRating } from '../../src/workbook/readRating';
import type { Rating } from '../../src/domain/rating';
import { ALL_RATINGS } from '../support/ratingOrder';

test.each<[string, Rating]>([
  ['Green', 'Green'],
  ['green', 'Green'],
  [' GREEN ', 'Green'],
  ['g', 'Green'],
  ['Amber', 'Amber'],
  ['A', 'Amber'],
  ['Yellow', 'Amber'],
  ['Red', 'Red'],
  ['r', 'Red'],
  ['Blue', 'Blue'],
  ['B', 'Blue'],
  ['Complete', 'Blue'],
  ['completed', 'Blue'],
  ['Closed', 'Blue'],
  ['Grey', 'Grey'],
  ['Gray', 'Grey'],
  ['Not yet due', 'Grey'],
  ['not due', 'Grey'],
  ['Not rated', 'Grey'],
  ['AR', 'Red'],
  ['A/R', 'Red'],
  ['r/a', 'Red'],
  ['Amber/Red', 'Red'],
  ['Amber / Red', 'Red'],
  ['Red-Amber', 'Red'],
  ['AG', 'Amber'],
  ['G/A', 'Amber'],
  ['Amber/Green', 'Amber'],
  ['Green Amber', 'Amber'],
  ['Amber 91% of target', 'Amber'],
  ['Red 6% of target', 'Red'],
  ['Red 74.7% of target', 'Red'],
  ['Green – on track', 'Green'],
  ['Blue (closed)', 'Blue'],
  ['Grey: from month 7', 'Grey'],
])('"%s" is %s', (text, expected) => {
  expect(readRating(text)).toBe(expected);
});

test.each([
  '',
  ' ',
  'TBC',
  'N/A',
  'RAG',
  'Reduced',
  'Greenfield site',
  'Amberley',
  'Impact from month 7',
  'On track',
  'not Red',
  '91%',
  'x',
  'constructor',
  '__proto__',
  'toString',
])('"%s" is no rating', (text) => {
  expect(readRating(text)).toBeNull();
});

test.each([0, 91, true])('%p is no rating', (value) => {
  expect(readRating(value)).toBeNull();
});

test('every rating is read back, in any letters and with anything after it', () => {
  const after = fc.constantFrom('', ' ', ' 91% of target', ': late', ', see below', ' (as reported)');
  fc.assert(
    fc.property(fc.constantFrom(...ALL_RATINGS), after, fc.boolean(), (rating, rest, capitals) => {
      const text = `${rating}${rest}`;
      expect(readRating(capitals ? text.toUpperCase() : text.toLowerCase())).toBe(rating);
    }),
  );
});

test('whatever the text, the answer is a rating or none', () => {
  fc.assert(fc.property(fc.string(), (text) => expect([...ALL_RATINGS, null]).toContain(readRating(text))));
});
