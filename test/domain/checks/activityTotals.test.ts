// Counts by month against the total behind them, against one another, and a provider's against those of all.
import { assess } from '../../../src/domain/assess';
import type { Objective, SeriesTotal } from '../../../src/domain/activity';
import { anObjective, ED_16_17 } from '../../support/objectives';
import { cell, months, recordsOf } from '../../support/records';

const CODES = ['activity-total-differs', 'activity-unusual', 'provider-exceeds-all'];
const found = (parts: Partial<Objective>) =>
  assess(recordsOf({ objectives: [anObjective(parts)] })).findings.filter(({ code }) => CODES.includes(code));
const told = (parts: Partial<Objective>) => found(parts).map(({ code, severity }) => `${severity} ${code}`);

const YEAR = 113_921;
const total = (value: number, parts: Partial<SeriesTotal> = {}): SeriesTotal => ({
  ...{ series: '16/17', months: ED_16_17, cells: [cell('B5')], value, cell: cell('N5'), halfUnit: 0.5, halfMonth: 0.5 },
  ...parts,
});
const TARGET = { series: '17/18 Target' };

test.each<[string, SeriesTotal, string[]]>([
  ['as the months sum', total(YEAR), []],
  ['one off, of counts', total(YEAR + 1), ['warning activity-total-differs']],
  ['one off, of a target whose months were rounded', total(YEAR + 1, TARGET), ['info activity-total-differs']],
  ['seven off, of a target', total(YEAR + 7, TARGET), ['warning activity-total-differs']],
  ['of a target that is written in decimals', total(YEAR + 0.4, { ...TARGET, halfMonth: 0.05, halfUnit: 0.5 }), []],
])('a total %s', (_, one, expected) => {
  expect(told({ totals: [one] })).toEqual(expected);
});

test('the finding gives both figures and points at the total and its months', () => {
  expect(found({ totals: [total(YEAR + 90)] })).toMatchObject([
    {
      message: expect.stringContaining(
        'the total of 16/17 is printed as 114,011, its months sum to 113,921.',
      ) as string,
      where: [cell('N5'), cell('B5')],
      sides: { one: '114,011 as printed', other: '113,921 as the sum of the months', difference: '90' },
    },
  ]);
});

test.each<[string, Partial<Objective>, string[]]>([
  ['as published', {}, []],
  ['with a digit too many', { thisYear: months(9043, 10273, 102_730, 9900) }, ['info activity-unusual']],
  ['with a digit lost', { lastYear: [896, ...ED_16_17.slice(1)] }, ['info activity-unusual']],
  ['so small that chance explains it', { thisYear: months(3, 10, 2), lastYear: null, target: null }, []],
  ['of two months, of which either may be wrong', { thisYear: months(100, 1000) }, []],
])('counts %s', (_, parts, expected) => {
  expect(told(parts)).toEqual(expected);
});

test('months are pointed at, and the measure where they have no cells', () => {
  const parts = { thisYear: months(9043, 10273, 102_730, 9900) };
  const where = (over: Partial<Objective>) => found({ ...parts, ...over }).map((finding) => finding.where);
  const cells = { lastYear: [], target: [], thisYear: ['B5', 'C5', 'D5', 'E5'].map((at) => cell(at)) };
  expect(where({ cells })).toEqual([[cell('D5')]]);
  expect(where({ cells: { ...cells, thisYear: [] } })).toEqual([[cell('A5')]]);
  const provider = { name: 'SFH', months: months(9900), cells: [cell('B9')] };
  expect(where({ thisYear: months(9043, 10273), cells, provider })).toEqual([[cell('B9'), cell('B5')]]);
});

test.each<[string, number, string[]]>([
  ['fewer than all', 7000, []],
  ['all, revised by a little', 9200, []],
  ['more than all', 9900, ['warning provider-exceeds-all']],
])('one provider’s counts of %s', (_, count, expected) => {
  expect(told({ provider: { name: 'SFH', months: months(count) } })).toEqual(expected);
});
