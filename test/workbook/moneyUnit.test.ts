// Where a unit of money is said for a whole table, and what only looks like one.
import { readWorkbook } from '../../src/workbook/readWorkbook';
import { isUnit, unitIn } from '../../src/workbook/moneyUnit';
import { snapshotOf } from '../support/grid';
import { JULY_2018 } from '../support/records';

async function planOf(drawing: string) {
  const { records } = readWorkbook(await snapshotOf({ Savings: drawing }), JULY_2018);
  return [...records.schemes, ...records.programmes].map(({ figures }) => figures.plan);
}

test.each([
  ['in the corner', '£m', 1500],
  ['behind the heading of the names', 'Scheme (£m)', 1500],
  ['over programmes', "Division, £'000", 1.5],
])('a unit %s is that of the figures beside the names', async (_, corner, plan) => {
  expect(await planOf(`\n${corner} | Annual plan | YTD plan\nTriage | 1.5 | 0.5\n`)).toEqual([plan]);
});

test('a unit in a row below the names is no section', async () => {
  const drawing = '\nScheme | Annual plan\n(£m) |\nTriage | 1.5\n';
  expect(await planOf(drawing)).toEqual([1500]);
  const { records } = readWorkbook(await snapshotOf({ Savings: drawing }), JULY_2018);
  expect(records.schemes[0]?.programme).toBeNull();
});

test('a column’s own unit comes before that over the names, and that before the title’s', async () => {
  expect(await planOf('\nScheme £k | Annual plan £m\nTriage | 1.5\n')).toEqual([1500]);
  expect(await planOf('\nSavings £k\nScheme £m | Annual plan\nTriage | 1.5\n')).toEqual([1500]);
});

test('an amount in a title is no unit', async () => {
  expect(unitIn(['Schemes over £100k', 'Largest savings (more than £1m)'])).toBeNull();
  expect(unitIn(['Schemes over £100k, figures in £m'])).toBe(1000);
});

test.each([
  ['£k', true],
  ['(£)', true],
  ["£'000s", true],
  ['£ million', true],
  ['Scheme £k', false],
  ['–', false],
  ['', false],
  [1000, false],
])('%j is a unit and nothing else: %s', (value, is) => {
  expect(isUnit(value)).toBe(is);
});
