// A programme's quarters against the months or quarters of its schemes.
import { assess } from '../../../src/domain/assess';
import { aPhasing, aProgramme, aScheme, type SchemeParts, recordsOf } from '../../support/records';

const EVEN = [10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10];

function codes(quarters: (number | null)[], ...schemes: Partial<SchemeParts>[]): string[] {
  const programmes = [aProgramme({ name: 'Urgent Care', phasings: [aPhasing(quarters, { by: 'quarter' })] })];
  const own = schemes.map((parts, index) => aScheme({ name: `Scheme ${index}`, ...parts }));
  const { findings } = assess(recordsOf({ programmes, schemes: own, hasActuals: false }));
  return findings.filter(({ code }) => code === 'programme-phasing-differs').map(({ message }) => message);
}

const monthly = (values: (number | null)[]) => ({ phasings: [aPhasing(values, { halfUnit: 0.05 })] });

test.each<[string, number, number]>([
  ['as the months of its schemes sum', 60, 0],
  ['off by its own rounding and theirs', 60.8, 0],
  ['further off', 61, 1],
])('a quarter %s', (_, first, expected) => {
  expect(codes([first, 60, 60, 60], monthly(EVEN), monthly(EVEN))).toHaveLength(expected);
});

test('schemes phased by quarter count as well', () => {
  const quarterly = { phasings: [aPhasing([30, 30, 30, 40], { by: 'quarter' })] };
  expect(codes([60, 60, 60, 60], monthly(EVEN), quarterly)).toEqual([
    'Urgent Care, quarter 4 of the plan: 60 £k in the programme table, its schemes sum to 70 £k.',
  ]);
});

test.each<[string, Partial<SchemeParts>]>([
  ['has a plan and no phasing', { plan: 100 }],
  ['leaves a month empty', monthly([null, ...EVEN.slice(1)])],
])('nothing is compared where a scheme %s', (_, scheme) => {
  expect(codes([1, 1, 1, 1], monthly(EVEN), scheme)).toEqual([]);
});
