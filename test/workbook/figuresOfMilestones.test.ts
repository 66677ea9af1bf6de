// Figures in a list of milestones are not read, and that is said with their cells.
import { readWorkbook } from '../../src/workbook/readWorkbook';
import { type Drawings, snapshotOf } from '../support/grid';
import { JULY_2018 } from '../support/records';

async function told(drawings: Drawings): Promise<string[]> {
  const { records } = readWorkbook(await snapshotOf(drawings), JULY_2018);
  const own = records.findings.filter(({ code }) => code === 'figures-not-read');
  return own.flatMap(({ where }) => where.map(({ sheet, cell }) => `${sheet}!${cell}`));
}

const PLANS = `
Scheme | Plan £k | YTD actual £k | Milestone | Due
Linen | 120 | 41 | PID agreed | @2018-06-30
Rota | 60 | 12 | Go live | @2018-09-30
`;

test('a tracker with a milestone a scheme', async () => {
  expect(await told({ Tracker: PLANS })).toEqual(['Tracker!B1', 'Tracker!C1']);
});

test('only what no other table gives of these schemes', async () => {
  const finance = '\nScheme | Plan £k\nLinen | 120\nRota | 60\n';
  expect(await told({ Tracker: PLANS, Finance: finance })).toEqual(['Tracker!C1']);
  expect(await told({ Tracker: PLANS, Finance: finance.replace('Linen', 'Beds').replace('Rota', 'Cots') })).toEqual([
    'Tracker!B1',
    'Tracker!C1',
  ]);
});

test.each([
  ['dates', 'Scheme | Milestone | Due | Forecast', 'Linen | PID agreed | @2018-06-30 | @2018-07-31'],
  ['a column without figures', 'Scheme | Plan £k | Milestone | Due', 'Linen |  | PID agreed | @2018-06-30'],
  ['what is no money', 'Scheme | Plan WTE | Milestone | Due', 'Linen | 3 | PID agreed | @2018-06-30'],
])('nothing is said of %s', async (_, headings, line) => {
  expect(await told({ Tracker: `\n${headings}\n${line}\n` })).toEqual([]);
});
