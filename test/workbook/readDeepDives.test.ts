// Lists of deep dives: by their headings, or by a title that says so; words to the letter, dates as they are written.
import type { Records } from '../../src/domain/records';
import { readWorkbook } from '../../src/workbook/readWorkbook';
import { snapshotOf } from '../support/grid';
import { MAY_2017 } from '../support/records';

async function read(drawing: string, sheet = 'Log'): Promise<Records> {
  return readWorkbook(await snapshotOf({ [sheet]: drawing }), MAY_2017).records;
}

test('a whole list', async () => {
  const { registers, findings } = await read(`
    Scheme ID | Area    | Deep dive  | Commissioned by  | Commissioned on | Due         | Status      | Outcome
    A-1       | Frailty | Referrals  | Turnaround Board | @2017-05-03     | @2017-06-22 | In progress |
              | LICT    | All of it  | Turnaround Board | May             | Jun-17      | Complete    | Continue as planned
  `);
  expect(findings).toEqual([]);
  expect(registers.deepDives).toEqual([
    {
      schemeId: 'A-1',
      area: 'Frailty',
      programme: null,
      topic: 'Referrals',
      commissionedBy: 'Turnaround Board',
      commissionedOn: '3 May 2017',
      due: { year: 2017, month: 6 },
      dueText: '22 Jun 2017',
      status: 'In progress',
      outcome: '',
      isDone: false,
      where: { sheet: 'Log', cell: 'F2' },
    },
    expect.objectContaining({
      schemeId: null,
      area: 'LICT',
      due: { year: 2017, month: 6 },
      dueText: 'Jun-17',
      isDone: true,
    }),
  ]);
});

test.each([
  ['no more than four words', 'Log', 'Deep dive | Commissioned | Due | Outcome'],
  ['a title that says so', 'Deep dives', 'Scheme | Commissioned | Due | Outcome'],
  ['commissioned and outcome', 'Log', 'Scheme | Commissioned by | Due date | Outcome'],
  ['requested', 'Log', 'Deep-dive topic | Requested by | Report due | Outcome'],
])('known by %s', async (_, sheet, headings) => {
  const { registers } = await read(
    `
    ${headings}
    Frailty | Turnaround Board | Jun-17 | Assessed
  `,
    sheet,
  );
  expect(registers.deepDives).toMatchObject([{ due: { year: 2017, month: 6 }, outcome: 'Assessed' }]);
});

test('a due date without a year is left unread, and said', async () => {
  const { registers, findings } = await read(`
    Deep dive | Commissioned | Due | Outcome
    LICT | Turnaround Board | 22 June |
  `);
  expect(registers.deepDives).toMatchObject([{ due: null, dueText: '22 June' }]);
  expect(findings.map(({ code, where }) => [code, where[0]!.cell])).toEqual([['unreadable-date', 'C2']]);
});

test.each([
  ['milestones', 'Scheme ID | Milestone | Due | Completed | Outcome\n A-1 | Deep dive | Apr-18 | Apr-18 | Done'],
  [
    'exceptions',
    'Area | Issue | Actions | Recovery | Deep dive | Due\n LICT | Late | Call | TBC | Commissioned | Jun-17',
  ],
  [
    'money',
    'Scheme | Plan £k | YTD Plan £k | YTD Actual £k | Deep dive | Due\n LICT | 5 | 1 | 1 | Commissioned | Jun-17',
  ],
])('%s that mention one are no list of deep dives', async (_, rows) => {
  const { registers } = await read(`\n${rows}\n`);
  expect(registers.deepDives).toEqual([]);
});
