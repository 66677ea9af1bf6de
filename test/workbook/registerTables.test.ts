// Risk registers, deep dives and change logs among other tables: beside one another, above one another, and never each other.
// What is no heading stays a row of data.
import { findTables } from '../../src/workbook/findTables';
import { sideBySide } from '../../src/workbook/sideBySide';
import { sheetOf } from '../support/grid';
import { columnsAsText } from '../support/tableAsText';

async function tablesIn(drawing: string, name = 'Tracker') {
  const period = { financialYear: '2018/19', month: 4, label: 'July 2018' };
  return findTables(await sheetOf(drawing, name), period, sideBySide);
}

async function kindsIn(drawing: string, name?: string) {
  const tables = await tablesIn(drawing, name);
  return tables.map(({ kind, rows }) => [kind, rows.filter((row) => row.kind === 'line').length]);
}

const RISKS = ['Risk ID | Risk | Likelihood | Impact', 'R01 | Winter | 4 | 4', 'R02 | Staff | 3 | 3'];
const MILESTONES = [
  'Milestone | Scheme ID | Due | Completed',
  'Go live | A-1 | Apr-18 | Apr-18',
  'Review | A-1 | Jul-18 |',
];
const FINANCE = ['Scheme | YTD Plan £k | YTD Actual £k |', 'Frailty | 100 | 90 |', 'MSK | 50 | 50 |'];

/** Line by line, with an empty column between. */
function beside(...tables: string[][]): string {
  const lines = tables[0]!.map((_, row) => tables.map((table) => table[row]).join(' | | '));
  return `\n${lines.join('\n')}\n`;
}

describe('a risk register, a milestone list and a finance table beside one another', () => {
  test.each([
    ['risks, milestones, finance', [RISKS, MILESTONES, FINANCE], ['risks', 'milestones', 'lines']],
    ['risks, finance, milestones', [RISKS, FINANCE, MILESTONES], ['risks', 'lines', 'milestones']],
    ['milestones, risks, finance', [MILESTONES, RISKS, FINANCE], ['milestones', 'risks', 'lines']],
    ['milestones, finance, risks', [MILESTONES, FINANCE, RISKS], ['milestones', 'lines', 'risks']],
    ['finance, risks, milestones', [FINANCE, RISKS, MILESTONES], ['lines', 'risks', 'milestones']],
    ['finance, milestones, risks', [FINANCE, MILESTONES, RISKS], ['lines', 'milestones', 'risks']],
  ])('%s', async (_, tables, kinds) => {
    expect(await kindsIn(beside(...tables))).toEqual(kinds.map((kind) => [kind, 2]));
  });

  test('each keeps its own columns', async () => {
    const tables = await tablesIn(beside(FINANCE, RISKS, MILESTONES));
    expect(tables.map(columnsAsText)).toEqual([
      'A scheme, B ytdPlan, C ytdActual',
      'F entryId, G risk, H likelihood, I impact',
      'K milestone, L id, M due, N completed',
    ]);
  });
});

test('above one another, under titles and without', async () => {
  const kinds = await kindsIn(`
    Finance
    Scheme | YTD Plan £k | YTD Actual £k
    Frailty | 100 | 90

    Risks
    Risk | Scheme | Likelihood | Impact | Score
    Winter | Frailty | 4 | 4 | 16
    Milestones
    Scheme | Milestone | Due | BRAG
    Frailty | Go live | Apr-18 | Green

    Deep dive | Commissioned | Due | Outcome
    Frailty | Board | Jun-18 |

    Scheme | From | To | Approved by
    Frailty | 100 | 90 | Board
  `);
  expect(kinds).toEqual([
    ['lines', 1],
    ['risks', 1],
    ['milestones', 1],
    ['deepDives', 1],
    ['changes', 1],
  ]);
});

describe('a register of schemes stays one', () => {
  test.each([
    [
      'with a column of risks',
      'Scheme ID | Scheme | Risk | Plan £k | YTD Plan £k | YTD Actual £k',
      'A-1 | Frailty | Medium | 300 | 100 | 50',
    ],
    [
      'with likelihood and impact',
      'Scheme | Likelihood | Impact | Plan £k | YTD Actual £k',
      'Frailty | 4 | 4 | 300 | 50',
    ],
    ['with a score', 'Scheme | Risk score | Plan £k | YTD Actual £k', 'Frailty | 16 | 300 | 50'],
    [
      'with an empty column before its risks and one after',
      'Scheme | Plan £k | | Risk | Score | | YTD Actual £k',
      'Frailty | 300 | | Winter | 9 | | 50',
    ],
    [
      'with who approved it',
      'Scheme | Approved by | Date | Plan £k | YTD Actual £k',
      'Frailty | Board | Jul-18 | 300 | 50',
    ],
    [
      'with an old and a new plan',
      'Scheme | Previous plan £k | YTD Plan £k | YTD Actual £k',
      'Frailty | 300 | 100 | 50',
    ],
    [
      'with a deep dive',
      'Scheme | Plan £k | YTD Actual £k | Deep dive | Outcome',
      'Frailty | 300 | 50 | Commissioned | TBC',
    ],
  ])('%s', async (_, headings, row) => {
    expect(await kindsIn(`\n${headings}\n${row}\n`)).toEqual([['lines', 1]]);
  });
});

describe('a row of data is no heading', () => {
  test.each([
    [
      'a milestone called deep dive',
      'Scheme ID | Milestone | Status\nA-1 | Deep dive | Completed\nA-1 | Go live | Completed',
      'milestones',
      2,
    ],
    [
      'an action that commissions one',
      'Area | Actions | Recovery\nFrailty | Deep dive | Commissioned\nMSK | Deep dive | Commissioned',
      'exceptions',
      2,
    ],
    [
      'a scheme that is commissioned',
      'Scheme | Status | Planned start\nFrailty | Commissioned | Apr-18\nOutcomes | Commissioned | Apr-18',
      'lines',
      2,
    ],
    [
      'a change of a start',
      'Scheme | What | From | To | Approved by\nMSK | Start date | Apr-18 | Aug-18 | Programme board\nENT | Target | £1.2m | £1.1m | Board',
      'changes',
      2,
    ],
    [
      'a risk of the programme plan',
      'Risk | Programme | Likelihood | Impact | Status\nPlan | Board | Likely | Major | Actual',
      'risks',
      1,
    ],
  ])('%s', async (_, rows, kind, lines) => {
    expect(await kindsIn(`\n${rows}\n`)).toEqual([[kind, lines]]);
  });
});

test('a register that repeats its headings by programme is one, in sections', async () => {
  const [table, ...others] = await tablesIn(`
    Risk register

    Urgent Care
    Risk | Scheme | Likelihood | Impact
    Winter | Frailty | 4 | 4

    Elective Care
    Risk | Scheme | Likelihood | Impact
    Clinics | MSK | 3 | 3
  `);
  expect(others).toEqual([]);
  expect(table!.rows.filter(({ kind }) => kind === 'line').map(({ section }) => section)).toEqual([
    'Urgent Care',
    'Elective Care',
  ]);
});
