// A sum within rounding is a hint where nearly all sums of its table are exact, and nothing where rounding is at work.
import { assess } from '../../../src/domain/assess';
import { aPhasing, aScheme, cell, recordsOf } from '../../support/records';

/** A row of four quarters of 10 each whose total is printed as `total`. */
function codes(totals: readonly number[]): string[] {
  const schemes = totals.map((value, index) =>
    aScheme({
      name: `Scheme ${index}`,
      phasings: [aPhasing([10, 10, 10, 10], { by: 'quarter', total: { value, cell: cell('F7'), halfUnit: 0.5 } })],
    }),
  );
  return assess(recordsOf({ schemes, hasActuals: false })).findings.map(({ severity, code }) => `${severity} ${code}`);
}

test.each<[string, number[], string[]]>([
  ['all exact', [40, 40, 40, 40, 40, 40], []],
  ['one of six a unit off', [41, 40, 40, 40, 40, 40], ['info sum-not-exact']],
  ['one of six far off', [45, 40, 40, 40, 40, 40], ['warning phasing-total-differs']],
  ['two of six a unit off', [41, 39, 40, 40, 40, 40], []],
  ['too few to tell', [41, 40, 40, 40], []],
])('%s', (_, totals, expected) => {
  expect(codes(totals)).toEqual(expected);
});
