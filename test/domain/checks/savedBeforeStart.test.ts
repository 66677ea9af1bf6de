// Savings before a scheme starts, in July 2018.
import { assess } from '../../../src/domain/assess';
import {
  aPhasing,
  aScheme,
  cell,
  inMonth,
  JULY_2018,
  months,
  recordsOf,
  type SchemeParts,
  TBC,
} from '../../support/records';

function found(parts: Partial<SchemeParts>) {
  const { findings } = assess(recordsOf({ period: JULY_2018, schemes: [aScheme({ name: 'MSK', ...parts })] }));
  return findings.filter(({ code }) => code === 'saved-before-start');
}

const saved = [aPhasing(months(0, 0, 5, 6), { of: 'actual' })];
const planned = [aPhasing(months(0, 0, 0, 0, 0, 9, 9, 9, 9, 9, 9, 9))];

test.each<[string, Partial<SchemeParts>, number]>([
  ['in the month of the start', { actualStart: inMonth(2018, 6), phasings: saved }, 0],
  ['before it', { actualStart: inMonth(2018, 7), phasings: saved }, 1],
  ['of a scheme that has not started', { actualStart: TBC, phasings: saved }, 0],
  ['of a scheme that started years ago', { actualStart: inMonth(2015, 4), phasings: saved }, 0],
  ['planned before the planned start', { plannedStart: inMonth(2018, 10), phasings: planned }, 1],
  ['planned from it on', { plannedStart: inMonth(2018, 9), phasings: planned }, 0],
  ['planned before a start of next year', { plannedStart: inMonth(2019, 4), phasings: planned }, 1],
  ['of a closed scheme', { status: 'closed', plannedStart: inMonth(2018, 10), phasings: planned }, 0],
])('savings %s', (_, parts, expected) => {
  expect(found(parts)).toHaveLength(expected);
});

test('the hint names the months and points at the start and at them', () => {
  const startCells = { actualStart: cell('H5') };
  expect(found({ actualStart: inMonth(2018, 7), phasings: saved, startCells })).toMatchObject([
    {
      severity: 'info',
      message: 'MSK: 5 £k saved for June, though its actual start is July 2018.',
      where: [cell('H5'), cell('D7', 'Phasing')],
    },
  ]);
});
