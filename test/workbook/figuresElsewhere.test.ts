// Figures in a list of milestones, exceptions, ratings or risks are not read, and that is said with their cells.
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
  ['exceptions', 'Scheme | Area | Issue | Actions | YTD plan £k', 'Linen | Staff | Short | Hire | 10', 'Tracker!E1'],
  ['ratings', 'Scheme | Plan £k | Override rating | Reason', 'Linen | 10 | Red | Late', 'Tracker!B1'],
  ['risks', 'Scheme | FOT £k | Risk score', 'Linen | 10 | 12', 'Tracker!B1'],
])('figures among %s', async (_, headings, line, cell) => {
  expect(await told({ Tracker: `\n${headings}\n${line}\n` })).toEqual([cell]);
});

test('the risk of a scheme beside figures of the month makes no list of risks', async () => {
  const drawing = '\nScheme | In month plan £k | In month actual £k | Risk\nLinen | 10 | 9 | High\n';
  const { records } = readWorkbook(await snapshotOf({ Tracker: drawing }), JULY_2018);
  expect(records.schemes[0]?.figures).toMatchObject({ inMonthPlan: 10, inMonthActual: 9 });
});

test.each([
  ['dates', 'Scheme | Milestone | Due | Forecast', 'Linen | PID agreed | @2018-06-30 | @2018-07-31'],
  ['a column without figures', 'Scheme | Plan £k | Milestone | Due', 'Linen |  | PID agreed | @2018-06-30'],
  ['what is no money', 'Scheme | Plan WTE | Milestone | Due', 'Linen | 3 | PID agreed | @2018-06-30'],
])('nothing is said of %s', async (_, headings, line) => {
  expect(await told({ Tracker: `\n${headings}\n${line}\n` })).toEqual([]);
});
