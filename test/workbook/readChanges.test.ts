// Change logs: which figure changes from what to what, and who approved it; dates and scopes change as well and are no figures.
import type { PlanChange } from '../../src/domain/registers';
import type { Records } from '../../src/domain/records';
import { readWorkbook } from '../../src/workbook/readWorkbook';
import { snapshotOf } from '../support/grid';
import { JULY_2018 } from '../support/records';

async function read(drawing: string, sheet = 'Change control'): Promise<Records> {
  return readWorkbook(await snapshotOf({ [sheet]: drawing }), JULY_2018).records;
}

async function changes(drawing: string, sheet?: string): Promise<PlanChange[]> {
  return (await read(drawing, sheet)).registers.changes;
}

test('a whole log', async () => {
  const { registers, findings } = await read(`
    Change ID | Scheme ID | Scheme  | What changed | From  | To     | Approved at         | Date        | Status
    C01       | A-1       | Frailty | Target £k    | 2,100 | £1,771 | CCG Governing Body  | @2018-08-02 | Approved
    C02       | A-2       | MSK     | Start date   | Apr-18 | Aug-18 | Transformation Board | Jul-18     | Approved
  `);
  expect(findings).toEqual([]);
  expect(registers.changes[0]).toEqual({
    schemeId: 'A-1',
    area: 'Frailty',
    programme: null,
    what: 'Target £k',
    figure: 'target',
    from: '2,100',
    to: '£1,771',
    fromValue: 2100,
    toValue: 1771,
    halfUnit: 0.5,
    date: '2 Aug 2018',
    on: { year: 2018, month: 8, day: 2 },
    approvedBy: 'CCG Governing Body',
    status: 'Approved',
    approval: 'approved',
    fromCell: { sheet: 'Change control', cell: 'E2' },
    where: { sheet: 'Change control', cell: 'F2' },
  });
  expect(registers.changes[1]).toMatchObject({
    figure: null,
    from: 'Apr-18',
    toValue: null,
    on: { year: 2018, month: 7, day: 0 },
  });
});

test.each([
  ['what changed says target', 'Scheme | What | From | To | Approved by', 'MSK | Target | 5 | 4 | Board', 'target'],
  ['what changed says plan', 'Scheme | Change | From | To | Approved by', 'MSK | In-year plan | 5 | 4 | Board', 'plan'],
  ['the headings say target', 'Scheme | Target from | Target to | Approved by', 'MSK | 5 | 4 | Board', 'target'],
  ['the headings say plan', 'Scheme | Old plan £k | New plan £k | Approved by', 'MSK | 5 | 4 | Board', 'plan'],
  ['nothing says it', 'Scheme | From | To | Approved by', 'MSK | 5 | 4 | Board', 'value'],
  ['it is a target date', 'Scheme | What | From | To | Approved by', 'MSK | Target date | 5 | 4 | Board', null],
  ['it is a date', 'Scheme | What | From | To | Approved by', 'MSK | Go live | 5 | @2018-08-02 | Board', null],
  [
    'it is a name',
    'Scheme | What | From | To | Approved by',
    'MSK | Delivery route | Hospital | Community | Board',
    null,
  ],
])('%s', async (_, headings, row, figure) => {
  expect(await changes(`\n${headings}\n${row}\n`)).toMatchObject([{ figure }]);
});

test.each([
  ['£m in the heading', 'From £m | To £m', '1.2 | 1.1', 1200, 1100],
  ['£ in the heading', 'From (£) | To (£)', '120000 | 110000', 120, 110],
  ['in the cell', 'From | To', '£1.2m | £1.1m', 1200, 1100],
])('money in %s is read in £k', async (_, headings, row, fromValue, toValue) => {
  const read = await changes(`\nScheme | What | ${headings} | Approved by\nMSK | Target | ${row} | Board\n`);
  expect(read).toMatchObject([{ fromValue, toValue }]);
});

test.each([
  ['Board', 'Approved', 'approved'],
  ['Board', 'Agreed in principle', 'approved'],
  ['Board', 'Proposed', 'open'],
  ['Board', 'Not yet approved', 'open'],
  ['Board', 'Rejected', 'rejected'],
  ['Board', 'Not approved', 'rejected'],
  ['Board', '', 'approved'],
  ['Yes', '', 'approved'],
  ['No', '', 'open'],
  ['Pending', '', 'open'],
  ['TBC', '', 'open'],
  ['Declined', '', 'rejected'],
  ['', '', 'open'],
])('approved by "%s" with status "%s" is %s', async (by, status, approval) => {
  const read = await changes(`\nScheme | From | To | Approved by | Status\nMSK | 5 | 4 | ${by} | ${status}\n`);
  expect(read).toMatchObject([{ approval }]);
});

test.each([
  ['From and To with an approval are a log wherever they stand', 'Log', 'Scheme | From | To | Approved by', 1],
  ['without one the title has to say it', 'Log', 'Scheme | From | To | Comment', 0],
  ['the sheet’s name is a title', 'Change log', 'Scheme | From | To | Comment', 1],
])('%s', async (_, sheet, headings, count) => {
  expect(await changes(`\n${headings}\nMSK | 5 | 4 | Board\n`, sheet)).toHaveLength(count);
});

test('an old and a new plan beside actuals are a finance table', async () => {
  const { registers, schemes } = await read(
    `
    Scheme | Original plan £k | Revised plan £k | YTD Plan £k | YTD Actual £k
    MSK    | 500              | 400             | 100         | 90
  `,
    'Changes to plan',
  );
  expect([registers.changes.length, schemes.length]).toEqual([0, 1]);
});

test('a figure that cannot be read is a finding at its cell', async () => {
  const { registers, findings } = await read(`
    Scheme | What   | From | To     | Approved by
    MSK    | Target | 500  | higher | Board
  `);
  expect(registers.changes).toMatchObject([{ toValue: null, to: 'higher' }]);
  expect(findings.map(({ code, where }) => [code, where[0]!.cell])).toEqual([['unreadable-figure', 'D2']]);
});
