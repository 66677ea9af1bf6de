// The total beside months or quarters against the annual figure: one figure in two places, as published in September 2018.
import { assess } from '../../../src/domain/assess';
import { aPhasing, aProgramme, cell, recordsOf } from '../../support/records';

function told(total: number, annual: Partial<Record<'target' | 'plan', number>>) {
  const printed = { value: total, cell: cell('F7', 'Phasing'), halfUnit: 0.5 };
  const phasings = [aPhasing([960, 1273, 1871, 1773], { by: 'quarter', total: printed })];
  const programmes = [aProgramme({ name: 'Elective Care', ...annual, phasings })];
  return assess(recordsOf({ programmes, hasActuals: false })).findings.map(
    ({ severity, code }) => `${severity} ${code}`,
  );
}

test.each<[string, number, Partial<Record<'target' | 'plan', number>>, string[]]>([
  ['as the target', 5877, { target: 5877, plan: 11238 }, []],
  ['as the plan', 5877, { target: 4000, plan: 5877 }, []],
  ['a unit off', 5878, { target: 5877, plan: 11238 }, ['info phasing-total-differs']],
  ['a decimal less than the target', 5877, { target: 5877.4 }, []],
  ['far off, which the quarters tell', 5897, { target: 5877 }, ['warning phasing-total-differs']],
])('a total %s', (_, total, annual, expected) => {
  expect(told(total, annual)).toEqual(expected);
});
