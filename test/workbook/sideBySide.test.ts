// Which tables stand beside one another, and which empty columns stand within one.
import { findTables } from '../../src/workbook/findTables';
import { readWorkbook } from '../../src/workbook/readWorkbook';
import { sideBySide } from '../../src/workbook/sideBySide';
import { sheetOf, snapshotOf } from '../support/grid';
import { columnsAsText } from '../support/tableAsText';

async function tablesIn(drawing: string): Promise<string[]> {
  return findTables(await sheetOf(drawing), null, sideBySide).map(columnsAsText);
}

const LISTS = ['A programme, B plan', 'D scheme, E forecast'];
const ONE = ['A programme, B plan, D scheme, E forecast'];

describe('tables beside one another', () => {
  test.each([
    [
      'are schemes with their programmes and a list of programmes',
      ['A scheme, B programme, C plan', 'E programme, F plan'],
      `
Scheme | Programme | Plan £k |  | Programme | Plan £k
Frailty | Urgent Care | 300 |  | Urgent Care | 300
MSK | Elective Care | 240 |  | Elective Care | 240
`,
    ],
    [
      'are two where each has figures, an empty column and schemes',
      ['A programme, B plan, D scheme', 'F programme, G plan, I scheme'],
      `
Programme | Plan £k |  | Scheme |  | Programme | Plan £k |  | Scheme
Urgent care | 300 |  | Frailty |  | Planned care | 100 |  | Theatres
 | 240 |  | Triage |  | Medicines | 50 |  | Biosimilars
`,
    ],
    [
      'keep their own figures where their names stand at the right',
      ['A plan, B forecast, D scheme', 'F plan, G forecast, I scheme'],
      `
Plan £k | FOT £k |  | Scheme |  | Plan £k | FOT £k |  | Scheme
300 | 290 |  | Frailty |  | 100 | 90 |  | Theatres
`,
    ],
  ])('%s', async (_, columns, drawing) => {
    expect(await tablesIn(drawing)).toEqual(columns);
  });
});

describe('figures beside programmes, an empty column, and schemes', () => {
  test.each([
    [
      'are one table where programmes are named again and again',
      ONE,
      `
Programme | Plan £k |  | Scheme | FOT £k
Urgent care | 300 |  | Frailty | 290
Urgent care | 240 |  | Triage | 200
Planned care | 100 |  | Theatres | 90
`,
    ],
    [
      'are one table where a programme is written once over its schemes',
      ONE,
      `
Programme | Plan £k |  | Scheme | FOT £k
Urgent care | 300 |  | Frailty | 290
 | 240 |  | Triage | 200
`,
    ],
    [
      'are one table where each scheme has a programme of its own',
      ONE,
      `
Programme | Plan £k |  | Scheme | FOT £k
Urgent care | 300 |  | Frailty | 290
Planned care | 100 |  | Theatres | 90
`,
    ],
    [
      'are one table with its total and its notes',
      ONE,
      `
Programme | Plan £k |  | Scheme | FOT £k
Urgent care | 300 |  | Frailty | 290
Urgent care | 240 |  | Triage | 200
 | 540 |  | Total | 490
Source: ledger
`,
    ],
    [
      'are two lists where one is longer',
      LISTS,
      `
Programme | Plan £k |  | Scheme | FOT £k
Urgent care | 540 |  | Frailty | 290
Planned care | 100 |  | Triage | 200
 |  |  | Theatres | 90
`,
    ],
    [
      'are two lists where programmes have a total of their own',
      LISTS,
      `
Programme | Plan £k |  | Scheme | FOT £k
Urgent care | 540 |  | Frailty | 290
Planned care | 100 |  | Triage | 200
Total | 640 |  | Theatres | 90
`,
    ],
    [
      'are two lists where both have the same headings',
      ['A programme, B plan', 'D scheme, E plan'],
      `
Programme | Plan £k |  | Scheme | Plan £k
Urgent care | 300 |  | Frailty | 290
Planned care | 100 |  | Theatres | 90
`,
    ],
  ])('%s', async (_, columns, drawing) => {
    expect(await tablesIn(drawing)).toEqual(columns);
  });
});

describe('what is read as one table across an empty column', () => {
  async function said(drawing: string): Promise<string[]> {
    const { records } = readWorkbook(await snapshotOf({ Tracker: drawing }), null);
    const own = records.findings.filter(({ code }) => code === 'read-as-one-table');
    return own.flatMap(({ where }) => where.map(({ cell }) => cell));
  }

  test.each([
    [
      'is said with its cells where two lists would look as well',
      ['A1', 'B1'],
      `
Programme | Plan £k |  | Scheme | FOT £k
Urgent care | 300 |  | Frailty | 290
Planned care | 100 |  | Theatres | 90
`,
    ],
    [
      'is not said where programmes stand over several schemes',
      [],
      `
Programme | Plan £k |  | Scheme | FOT £k
Urgent care | 300 |  | Frailty | 290
 | 240 |  | Triage | 200
`,
    ],
    [
      'is not said where no figure stands on the side of the programmes',
      [],
      `
Programme |  | Scheme | Plan £k
Urgent care |  | Frailty | 290
Planned care |  | Theatres | 90
`,
    ],
  ])('%s', async (_, cells, drawing) => {
    expect(await said(drawing)).toEqual(cells);
  });
});
