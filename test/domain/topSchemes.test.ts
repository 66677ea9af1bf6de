// The schemes with the largest savings and their share of the whole, as in the published list of ten.
// A scheme counts with its target, or its plan where it has none.
import fc from '../support/properties';
import { topSchemes } from '../../src/domain/topSchemes';
import { savingsValue } from '../../src/domain/savingsValue';
import { field, printedNumber, readPublished } from '../../scripts/samples/readCsv';
import { schemesOf2018 } from '../support/publishedRecords';
import { aScheme, figures } from '../support/records';

const schemes = (...targets: (number | null)[]) =>
  targets.map((target, index) => aScheme({ name: `S${index + 1}`, ...(target === null ? {} : { target }) }));
const names = (top: { scheme: { name: string } }[]) => top.map(({ scheme }) => scheme.name);

test.each<[string, { target?: number; plan?: number }, number | null]>([
  ['the target', { target: 1771, plan: 2000 }, 1771],
  ['the plan where there is no target', { plan: 2000 }, 2000],
  ['a target of 0 is a target', { target: 0, plan: 2000 }, 0],
  ['nothing', {}, null],
])('a scheme counts with %s', (_, given, value) => {
  expect(savingsValue(figures(given))).toBe(value);
});

describe('the ten largest of July 2018', () => {
  const printed = readPublished('2018-07', 'top-10-schemes').filter((row) => field(row, 'Scheme') !== 'Total');

  test('come in the published order, but for end of life, which the two tables give as 900 and 1,097', () => {
    const largest = topSchemes(schemesOf2018(), 16354);
    expect(largest.map(({ scheme }) => scheme.id)).toEqual(printed.map((row) => field(row, '1819 Scheme ID')));
    const differing = largest.filter(({ value }, index) => value !== printedNumber(field(printed[index]!, 'Total £k')));
    expect(differing.map(({ scheme, value }) => [scheme.name, value])).toEqual([['End of life', 900]]);
  });

  test('make 12,472 of 16,354 by the published values, and the mental health contract 2,101 of it', () => {
    const top = topSchemes(schemes(...printed.map((row) => Number(printedNumber(field(row, 'Total £k'))))), 16354);
    expect(top.reduce((sum, { value }) => sum + value, 0)).toBe(12472);
    expect(top[0]).toMatchObject({ value: 2101, share: 2101 / 16354 });
  });
});

test.each<[string, (number | null)[], number | undefined, string[]]>([
  ['largest first', [5, 20, 10], undefined, ['S2', 'S3', 'S1']],
  ['equal ones in the order of the workbook', [10, 20, 10, 20], undefined, ['S2', 'S4', 'S1', 'S3']],
  ['no more than asked for', [1, 2, 3], 2, ['S3', 'S2']],
  [
    'ten where nothing is asked',
    [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11],
    undefined,
    'S11 S10 S9 S8 S7 S6 S5 S4 S3 S2'.split(' '),
  ],
  ['none without a value, with 0 or with a cost', [null, 0, -5, 7], undefined, ['S4']],
])('%s', (_, targets, count, expected) => {
  expect(names(topSchemes(schemes(...targets), 100, count))).toEqual(expected);
});

test.each([null, 0])('there is no share of a total of %p', (total) => {
  expect(topSchemes(schemes(5), total)).toEqual([expect.objectContaining({ value: 5, share: null })]);
});

test('whatever the values, no scheme left out is larger than one listed, and the shares of all make the whole', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 5000 }), { minLength: 1, maxLength: 25 }), (targets) => {
      const all = schemes(...targets);
      const total = targets.reduce((sum, value) => sum + value, 0);
      const top = topSchemes(all, total);
      const least = Math.min(...top.map(({ value }) => value));
      const rest = all.filter((scheme) => !top.some((listed) => listed.scheme === scheme));
      for (const scheme of rest) expect(scheme.figures.target!).toBeLessThanOrEqual(least);
      const shares = topSchemes(all, total, all.length).reduce((sum, { share }) => sum + share!, 0);
      expect(shares).toBeCloseTo(1, 9);
    }),
  );
});
