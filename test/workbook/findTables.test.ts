// Tables as people lay them out: which rows are headings, lines, totals, titles and notes, and what each column holds.
// Looks at no figures; readWorkbook.test.ts does.
import { SAMPLE_BOOKS } from '../../scripts/samples/sampleWorkbooks';
import { FileWorkbook } from '../../src/standalone/fileWorkbook';
import type { Period } from '../../src/domain/period';
import { findTables } from '../../src/workbook/findTables';
import type { Table } from '../../src/workbook/table';
import { sheetOf, snapshotOf } from '../support/grid';
import { MONTHS } from '../support/readObjectives';
import { columnsAsText, rowAsText, tableAsText } from '../support/tableAsText';

const JULY_2018: Period = { financialYear: '2018/19', month: 4, label: 'July 2018' };
const MAY_2017: Period = { financialYear: '2017/18', month: 2, label: 'May 2017' };

async function tablesIn(drawing: string, name = 'Tracker', period: Period | null = JULY_2018): Promise<Table[]> {
  return findTables(await sheetOf(drawing, name), period);
}

async function onlyTable(drawing: string, name = 'Tracker'): Promise<Table> {
  const tables = await tablesIn(drawing, name);
  expect(tables).toHaveLength(1);
  return tables[0]!;
}

async function sampleTables(file: string, sheetName: string, period: Period): Promise<Table[]> {
  const { sheets } = await new FileWorkbook(SAMPLE_BOOKS[file]!()).read();
  return findTables(
    sheets.find(({ name }) => name === sheetName)!,
    period,
  );
}

const names = (table: Table, kind: string) => table.rows.filter((row) => row.kind === kind).map(({ name }) => name);

test.each(['Reporting month: | July 2018', 'Period | Jul-18', 'As at | 2018-07-31', 'QIPP tracker |  | Jul-18'])(
  '"%s" right above the headings is of the sheet and of no column',
  async (statement) => {
    const { columns } = await onlyTable(`
    ${statement}
    Scheme | Programme | Plan £k | YTD plan £k
    Triage | Planned care | 10 | 3
  `);
    expect(columns.map(({ field }) => field)).toEqual(['scheme', 'programme', 'plan', 'ytdPlan']);
  },
);

test.each([
  ['a title and its month', '\n    Trust savings | July 2018'],
  ['with a line left empty below', '\n    Trust savings |  | Jul-18\n'],
  ['the month with its label', '    Reporting month: | July 2018'],
])('%s above a later table is of that table: no column, and no line of the table before', async (_, title) => {
  const { sheets } = await snapshotOf({
    Savings: `
    Scheme | SRO | Plan £k
    Triage | Director of nursing | 120
    Hubs | Medical director | 90
${title}
    Scheme | Annual plan £k | YTD plan £k
    Wards | 150 | 40
  `,
  });
  const tables = findTables(sheets[0]!, JULY_2018);
  expect(tables.map(({ columns }) => columns.map(({ field }) => field))).toEqual([
    ['scheme', 'sro', 'plan'],
    ['scheme', 'plan', 'ytdPlan'],
  ]);
  expect(tables.map((table) => names(table, 'line'))).toEqual([['Triage', 'Hubs'], ['Wards']]);
});

test('a line with nothing but its start, right above headings that repeat, stays a line', async () => {
  const table = await onlyTable(`
    Scheme | Start
    Triage | Jul-18
    Scheme | Start
    Hubs | Aug-18
  `);
  expect(names(table, 'line')).toEqual(['Triage', 'Hubs']);
});

test('a month over some columns is theirs, beside other bands and over merged cells', async () => {
  const { columns } = await onlyTable(`
    Scheme | Jul-18 | | Full year |
     | Plan £k | Actual £k | Plan £k | FOT £k
    Triage | 10 | 9 | 100 | 95
  `);
  expect(columns.map(({ field, month }) => [field, month])).toEqual([
    ['scheme', null],
    ['monthPlan', 4],
    ['monthActual', 4],
    ['plan', null],
    ['forecast', null],
  ]);
});

describe('the report of May 2017', () => {
  const FILE = 'better-together-2017-05.xlsx';

  test('the finance table has four programmes, one total, three bands of figures and one of ratings', async () => {
    const [table, ...others] = await sampleTables(FILE, 'Financial performance', MAY_2017);
    expect(others).toEqual([]);
    expect(columnsAsText(table!)).toBe(
      [
        'A programme, B plan, C forecast, D forecastVariance, E ytdPlan, F ytdActual, G ytdVariance',
        'H inMonthPlan, I inMonthActual, J inMonthVariance, K percentOfPlan',
        'L previousMilestoneRating, M milestoneRating, N inMonthRating, O ytdRating',
      ].join(', '),
    );
    expect(names(table!, 'line')).toEqual([
      'Urgent Care',
      'Elective Care',
      'Mental Health & Community',
      'Womens & Childrens',
    ]);
    expect(names(table!, 'total')).toEqual(['Total CCG']);
  });

  test('the summary has five programmes, without figures', async () => {
    const [table] = await sampleTables(FILE, 'Programme summary', MAY_2017);
    expect(columnsAsText(table!)).toBe(
      'A programme, B previousMilestoneRating, C milestoneRating, D previousImpactText, E impactText, F exceptionsFlag, G savingsStart',
    );
    expect(names(table!, 'line')).toHaveLength(5);
  });

  test('five exception tables under their programmes’ titles are one table in five sections', async () => {
    const tables = await sampleTables(FILE, 'Exceptions', MAY_2017);
    expect(tables.map(({ kind }) => kind)).toEqual(['exceptions']);
    const lines = tables[0]!.rows.filter(({ kind }) => kind === 'line');
    expect(lines).toHaveLength(11);
    expect(new Set(lines.map(({ section }) => section))).toEqual(
      new Set(['Urgent and Proactive Care', 'Elective Care', 'Community']),
    );
  });

  test('months of activity are not money', async () => {
    const tables = await sampleTables(FILE, 'System objectives', MAY_2017);
    expect(tables.some(({ kind }) => kind === 'activity')).toBe(true);
    expect(tables.some(({ kind }) => kind === 'lines')).toBe(false);
  });
});

describe('the update of July 2018', () => {
  const FILE = 'better-together-2018-07.xlsx';

  test('delivery has four boards and one total', async () => {
    const [table] = await sampleTables(FILE, 'Delivery', JULY_2018);
    expect(columnsAsText(table!)).toBe(
      'A programme, B sro, C plan, D target, E annualVariance, F ytdPlan, G ytdActual, H ytdVariance, I milestoneRating, J ytdRating, K overallRating',
    );
    expect(names(table!, 'line')).toHaveLength(4);
    expect(names(table!, 'total')).toEqual(['Total Alliance']);
  });

  test('one merged heading over ids and names is two columns', async () => {
    const [table] = await sampleTables(FILE, 'Schemes', JULY_2018);
    expect(columnsAsText(table!)).toBe(
      'A id, B scheme, C plannedStart, D actualStart, E milestoneRating, F target, G ytdRating, H overallRating',
    );
  });

  test('four stacked sections are one table of 37 schemes in four programmes, four totals beside', async () => {
    const tables = await sampleTables(FILE, 'Schemes', JULY_2018);
    expect(tables).toHaveLength(1);
    const lines = tables[0]!.rows.filter(({ kind }) => kind === 'line');
    const count = (section: string) => lines.filter((line) => line.section === section).length;
    expect(lines).toHaveLength(37);
    expect([
      count('Urgent Care'),
      count('Elective Care'),
      count('Proactive Care and LTC'),
      count('Staying Independent and Healthy Living'),
    ]).toEqual([14, 12, 10, 1]);
    expect(names(tables[0]!, 'total')).toEqual([
      'Urgent & Proactive Care Total',
      'Elective Care Total',
      'Proactive Care and LTC',
      'Staying Independent and Healthy Living',
    ]);
  });

  test('a list of the ten largest is an extract of schemes that stand elsewhere', async () => {
    const [table] = await sampleTables(FILE, 'Top 10 schemes', JULY_2018);
    expect(table!.kind).toBe('top');
    expect(names(table!, 'total')).toEqual(['Total']);
  });

  test('quarters are quarters of the plan', async () => {
    const [table] = await sampleTables(FILE, 'Quarterly phasing', JULY_2018);
    expect(columnsAsText(table!)).toBe(
      'A programme, B quarterPlan 1, C quarterPlan 2, D quarterPlan 3, E quarterPlan 4, F total',
    );
  });
});

describe('the demo', () => {
  test.each([
    ['Scheme register', 'lines', 37],
    ['Monthly plan', 'lines', 32],
    ['Monthly actual', 'lines', 32],
    ['Milestones', 'milestones', 94],
    ['Risks', 'risks', 12],
    ['Exceptions', 'exceptions', 7],
  ])('%s is one table: %s, %d lines', async (sheet, kind, lines) => {
    const tables = await sampleTables('demo-pmo.xlsx', sheet, JULY_2018);
    expect(tables.map((table) => table.kind)).toEqual([kind]);
    expect(names(tables[0]!, 'line')).toHaveLength(lines);
  });

  test('settings are a table of names and values', async () => {
    const tables = await sampleTables('demo-pmo.xlsx', 'Settings', JULY_2018);
    expect(tables.map(({ kind }) => kind)).toEqual(['settings']);
  });
});

describe('wide monthly phasing', () => {
  const TWELVE = '1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12';
  const TWELVE_GAPS = ' | '.repeat(11);
  const plans = (first: number) =>
    Array.from({ length: 12 }, (_, month) => `${'ABCDEFGHIJKLMNOPQRSTUVWXYZ'[first + month]} monthPlan ${month + 1}`);

  test('a band of plan and a band of actual over the same twelve months', async () => {
    const table = await onlyTable(`
      Scheme ID | Scheme  | Plan   ${TWELVE_GAPS} | Actual ${TWELVE_GAPS}
                |         | ${MONTHS}              | ${MONTHS}
      1819-003  | Frailty | ${TWELVE}              | ${TWELVE}
    `);
    expect(table.columns.map(({ field }) => field)).toEqual([
      'id',
      'scheme',
      ...Array<string>(12).fill('monthPlan'),
      ...Array<string>(12).fill('monthActual'),
    ]);
    const twelve = Array.from({ length: 12 }, (_, month) => month + 1);
    expect(table.columns.slice(2).map(({ month }) => month)).toEqual([...twelve, ...twelve]);
  });

  test('plan and actual in pairs, each month named above its pair', async () => {
    const table = await onlyTable(`
      Scheme ID | Scheme  | Apr-18 |        | May-18 |        | Jun-18 |
                |         | Plan   | Actual | Plan   | Actual | Plan   | Actual
      1819-003  | Frailty | 1      | 2      | 3      | 4      | 5      | 6
    `);
    expect(columnsAsText(table)).toBe(
      'A id, B scheme, C monthPlan 1, D monthActual 1, E monthPlan 2, F monthActual 2, G monthPlan 3, H monthActual 3',
    );
  });

  test('plan and actual in pairs, said in one row', async () => {
    const table = await onlyTable(`
      Scheme  | Apr Plan | Apr Actual | May Plan | May Actual
      Frailty | 1        | 2          | 3        | 4
    `);
    expect(columnsAsText(table)).toBe('A scheme, B monthPlan 1, C monthActual 1, D monthPlan 2, E monthActual 2');
  });

  test.each([
    ['Monthly plan', '', 'monthPlan'],
    ['Monthly actual', '', 'monthActual'],
    ['Phasing', 'Planned savings by month, £k', 'monthPlan'],
    ['Phasing', 'Actual savings by month, £k', 'monthActual'],
  ])('months alone take their meaning from the sheet “%s” or the title “%s”', async (sheet, title, field) => {
    const table = await onlyTable(
      `
      ${title}

      Scheme ID | Scheme  | ${MONTHS}
      1819-003  | Frailty | ${TWELVE}
    `,
      sheet,
    );
    expect(table.columns.slice(2).map((column) => column.field)).toEqual(Array<string>(12).fill(field));
  });

  test('months written as dates', async () => {
    const table = await onlyTable(
      `
      Scheme ID | Scheme  | @2018-04-01 | @2018-05-01 | @2018-06-01 | @2018-07-01
      1819-003  | Frailty | 1           | 2           | 3           | 4
    `,
      'Monthly plan',
    );
    expect(columnsAsText(table)).toBe('A id, B scheme, C monthPlan 1, D monthPlan 2, E monthPlan 3, F monthPlan 4');
  });

  test('months by number', async () => {
    const table = await onlyTable(
      `
      Scheme  | M1 | M2 | M3 | M12
      Frailty | 1  | 2  | 3  | 4
    `,
      'Plan',
    );
    expect(columnsAsText(table)).toBe('A scheme, B monthPlan 1, C monthPlan 2, D monthPlan 3, E monthPlan 12');
  });

  test('the months of another financial year are not used', async () => {
    const table = await onlyTable(
      `
      Scheme  | Mar-18 | Apr-18 | May-18 | Mar-19 | Apr-19
      Frailty | 9      | 1      | 2      | 3      | 9
    `,
      'Plan',
    );
    expect(columnsAsText(table)).toBe('A scheme, C monthPlan 1, D monthPlan 2, E monthPlan 12');
  });

  test('a column that says another financial year is not used', async () => {
    const table = await onlyTable(`
      Scheme  | 2017/18 Plan | 2018/19 Plan | 2019/20 Plan | 18/19 FOT
      Frailty | 9            | 100          | 9            | 90
    `);
    expect(columnsAsText(table)).toBe('A scheme, C plan, E forecast');
  });

  test('the twelve months of a year that is reported wholly', async () => {
    const table = await onlyTable(
      `
      Scheme  | ${MONTHS}
      Frailty | ${TWELVE}
    `,
      'Plan',
    );
    expect(columnsAsText(table)).toBe(['A scheme', ...plans(1)].join(', '));
  });
});

describe('totals are never lines', () => {
  test.each([
    'Total',
    'Total CCG',
    'Totals',
    'Grand Total',
    'TOTAL ALLIANCE',
    'Sub-total',
    'Subtotal',
    'Sub total Elective',
    'Elective Care Total',
    'Elective Care sub-total',
  ])('“%s”', async (label) => {
    const table = await onlyTable(`
      Programme    | Scheme ID | Scheme   | Plan £k
      Elective Care| 1819-003  | Frailty  | 100
      Elective Care| 1819-004  | MSK      | 50
                   |           | ${label} | 150
    `);
    expect(table.rows.map(({ kind }) => kind)).toEqual(['line', 'line', 'total']);
  });

  test.each([
    ['in the programme column', 'Total |          |       | 150'],
    ['in the id column', '      | Total    |       | 150'],
  ])('a label %s', async (_where, row) => {
    const table = await onlyTable(`
      Programme     | Scheme ID | Scheme  | Plan £k
      Elective Care | 1819-003  | Frailty | 100
      ${row}
    `);
    expect(table.rows.map(({ kind }) => kind)).toEqual(['line', 'total']);
  });

  test('a section’s title repeated under its schemes is their total', async () => {
    const table = await onlyTable(`
      Scheme ID | Scheme        | Plan £k
                | Elective Care |
      1819-003  | MSK           | 100
      1819-004  | Gynaecology   | 50
                | Elective Care | 150
                | Urgent Care   |
      1819-005  | Frailty       | 20
                | Urgent Care   | 20
    `);
    expect(table.rows.map(rowAsText)).toEqual([
      '2 section Elective Care (Elective Care)',
      '3 line MSK (Elective Care)',
      '4 line Gynaecology (Elective Care)',
      '5 total Elective Care (Elective Care)',
      '6 section Urgent Care (Urgent Care)',
      '7 line Frailty (Urgent Care)',
      '8 total Urgent Care (Urgent Care)',
    ]);
  });

  test.each(['Total hip replacement', 'Total knee', 'Totally different pathway'])(
    'a scheme called “%s” that has an id is a line',
    async (scheme) => {
      const table = await onlyTable(`
      Scheme ID | Scheme    | Plan £k
      1819-003  | ${scheme} | 100
      1819-004  | MSK       | 50
                | Total     | 150
    `);
      expect(names(table, 'line')).toEqual([scheme, 'MSK']);
      expect(names(table, 'total')).toEqual(['Total']);
    },
  );

  test('a scheme called “Totally different pathway” is a line without an id, too', async () => {
    const table = await onlyTable(`
      Scheme                    | Plan £k
      Totally different pathway | 100
      Total                     | 100
    `);
    expect(table.rows.map(({ kind }) => kind)).toEqual(['line', 'total']);
  });

  test('a scheme “TBC” by id is a line', async () => {
    const table = await onlyTable(`
      Scheme ID | Scheme     | Plan £k
      1819-003  | MSK        | 100
      TBC       | Cardiology | TBC
    `);
    expect(names(table, 'line')).toEqual(['MSK', 'Cardiology']);
  });
});

describe('what is no line', () => {
  test('titles above and footnotes below', async () => {
    const table = await onlyTable(`
      QIPP tracker 2018/19
      Better Together, month 4
      All figures are in £k

      Scheme ID | Scheme  | Plan £k | YTD Plan £k | YTD Actual £k
      1819-003  | Frailty | 100     | 40          | 30
      1819-004  | MSK     | 50      | 20          | 20
                | Total   | 150     | 60          | 50

      Figures are provisional until the month 4 flex position is agreed.
      * MSK includes the community service
      Source: finance team
    `);
    expect(names(table, 'line')).toEqual(['Frailty', 'MSK']);
    expect(names(table, 'total')).toEqual(['Total']);
  });

  test('footnotes straight under the last scheme', async () => {
    const table = await onlyTable(`
      Scheme ID | Scheme  | Plan £k
      1819-003  | Frailty | 100
      The plan was agreed in March.
    `);
    expect(names(table, 'line')).toEqual(['Frailty']);
  });

  test.each([
    ['Note: figures are provisional'],
    ['* includes the community service'],
    ['Source: finance team'],
    ['Prepared by the PMO'],
  ])('“%s” below a table without a total', async (note) => {
    const table = await onlyTable(`
      Scheme ID | Scheme  | Plan £k
      1819-003  | Frailty | 100
      1819-004  | MSK     | 50

      ${note}
    `);
    expect(names(table, 'line')).toEqual(['Frailty', 'MSK']);
  });

  test('a sheet of notes without any table', async () => {
    expect(
      await tablesIn(`
      How to fill in the tracker
      Please enter the plan by the fifth working day.
      The actual comes from finance.
    `),
    ).toEqual([]);
  });

  test('an empty sheet', async () => {
    expect(await tablesIn('\n\n')).toEqual([]);
  });
});

describe('untidy sheets', () => {
  test('blank rows inside a table end nothing', async () => {
    const table = await onlyTable(`
      Scheme ID | Scheme  | Plan £k

      1819-003  | Frailty | 100


      1819-004  | MSK     | 50

                | Total   | 150
    `);
    expect(table.rows.map(rowAsText)).toEqual(['3 line Frailty', '6 line MSK', '8 total Total']);
  });

  test('a blank column inside and a table that begins at the right', async () => {
    const table = await onlyTable(`
      |  | Scheme  | | Plan £k | | YTD Actual £k
      |  | Frailty | | 100     | | 20
    `);
    expect(columnsAsText(table)).toBe('C scheme, E plan, G ytdActual');
  });

  test('two tables one below the other do not mix', async () => {
    const tables = await tablesIn(`
      Programme   | Plan £k | YTD Actual £k
      Urgent Care | 100     | 20

      Scheme  | Plan £k | YTD Actual £k
      Frailty | 60      | 15
      MSK     | 40      | 5
    `);
    expect(tables.map(tableAsText)).toEqual([
      ['lines of programmes', 'A programme, B plan, C ytdActual', '2 line Urgent Care'],
      ['lines of schemes', 'A scheme, B plan, C ytdActual', '5 line Frailty', '6 line MSK'],
    ]);
  });

  test('headings with line breaks, doubled spaces and no-break spaces', async () => {
    const table = await onlyTable(`
      "Scheme\\nID" | "Scheme\u00a0name" | "Planned\\nstart date" | "YTD\\nPlan (£k)" | " YTD  Actual (£k) "
      1819-003     | Frailty           | Apr-18                | 40               | 30
    `);
    expect(columnsAsText(table)).toBe('A id, B scheme, C plannedStart, D ytdPlan, E ytdActual');
  });

  test('a plan that recurs stands beside the plan of the year and is not it', async () => {
    const table = await onlyTable(`
      Scheme  | Recurrent plan £k | In-year plan £k | Full year effect plan £k
      Frailty | 400               | 100             | 400
    `);
    expect(columnsAsText(table)).toBe('A scheme, C plan');
  });

  test('a year to date target is the year to date plan', async () => {
    const table = await onlyTable(`
      Scheme  | YTD Target £k | YTD Actual £k
      Frailty | 40            | 30
    `);
    expect(columnsAsText(table)).toBe('A scheme, B ytdPlan, C ytdActual');
  });
});

describe('other kinds of sheet', () => {
  test('a risk register has no lines of savings', async () => {
    const table = await onlyTable(
      `
      Risk ID | Programme   | Scheme ID | Risk           | Likelihood | Impact | Score
      R01     | Urgent Care | 1819-003  | Winter is hard | 4          | 4      | 16
    `,
      'Risks',
    );
    expect(table.kind).toBe('risks');
  });

  test('milestones are told from schemes', async () => {
    const table = await onlyTable(`
      Scheme ID | Scheme  | Milestone  | Due         | Forecast    | BRAG
      1819-003  | Frailty | Go live    | @2018-06-01 | @2018-06-01 | Green
    `);
    expect(tableAsText(table)).toEqual([
      'milestones of schemes',
      'A id, B scheme, C milestone, D due, E forecastDate, F rating',
      '2 line Frailty',
    ]);
  });
});

describe('what stands around a table', () => {
  test('a legend above it heads nothing, and is read to its end', async () => {
    const sheet = await sheetOf(`
      Key | Green >95% | Amber 75-95% | Red <75%

      Scheme ID | Scheme | Programme | Risk | Plan £k | YTD Plan £k | YTD Actual £k
      A-1 | Frailty | Urgent Care | Medium | 300 | 100 | 50
    `);
    expect(findTables(sheet, null).map(({ kind, rows }) => [kind, rows.length])).toEqual([['lines', 1]]);
  });

  test('rows of dates are milestones, not headings', async () => {
    const sheet = await sheetOf(`
      Scheme ID | Milestone | Due | Forecast | Completed
      A-1 | Pilot | Apr-18 | May-18 | Jun-18
      A-1 | Go live | Apr-18 | May-18 | Jun-18
    `);
    expect(findTables(sheet, null).map(({ kind, rows }) => [kind, rows.length])).toEqual([['milestones', 2]]);
  });
});

describe('rows after a total', () => {
  test('of another programme are lines, whatever gap lies between', async () => {
    const sheet = await sheetOf(`
      Division | CIP scheme | Plan £k
      Medicine | Rotas | 300
      Medicine total | | 300

      Surgery | Theatres | 240
      Surgery total | | 240

      Trust total | | 540
    `);
    const [table] = findTables(sheet, null);
    expect(table?.rows.map(({ kind }) => kind)).toEqual(['line', 'total', 'line', 'total', 'total']);
  });

  test('of nothing known are not read, and not passed over in silence', async () => {
    const sheet = await sheetOf(`
      Programme | Plan £k
      Urgent Care | 300
      Total | 300

      Late additions | 40
    `);
    expect(findTables(sheet, null)[0]?.rows.at(-1)).toMatchObject({ kind: 'unread', name: 'Late additions' });
  });

  test('a hip is replaced in total and that is a scheme', async () => {
    const sheet = await sheetOf(`
      Scheme | Programme | Plan £k
      Total hip replacement pathway | Elective Care | 500
      Total | | 500
    `);
    expect(findTables(sheet, null)[0]?.rows.map(({ kind }) => kind)).toEqual(['line', 'total']);
  });
});

describe('a name with nothing beside it, right below a line', () => {
  const kinds = async (drawing: string) => (await onlyTable(drawing)).rows.map(({ name, kind }) => `${name}: ${kind}`);
  const HEAD = 'Scheme | Lead | Annual plan £k | YTD actual £k';

  test('is the next section’s title where the table began with one', async () => {
    expect(await kinds(`\n${HEAD}\nSurgery\nTheatres | COO | 40 | 10\nMedicine\nRota | CNO | 50 | 20\n`)).toEqual([
      'Surgery: section',
      'Theatres: line',
      'Medicine: section',
      'Rota: line',
    ]);
  });

  test.each([
    ['where the table began with a line', 'Theatres | COO | 40 | 10\nMedicine\nRota | CNO | 50 | 20'],
    ['where a lead is named', 'Surgery\nTheatres | COO | 40 | 10\nMedicine | COO\nRota | CNO | 50 | 20'],
    ['where no figures follow', 'Surgery\nTheatres | COO | 40 | 10\nRota | CNO | 50 | 20\nMedicine'],
    ['where another line is empty', 'Surgery\nTheatres | COO | 40 | 10\nBeds | COO\nMedicine\nRota | CNO | 50 | 20'],
  ])('is a line without figures %s', async (_where, rows) => {
    expect(await kinds(`\n${HEAD}\n${rows}\n`)).toContain('Medicine: line');
  });
});

test.each([
  ['Finance RAG | Delivery RAG', ['ytdRating', 'milestoneRating']],
  ['Finance RAG | Delivery RAG | Milestones RAG', ['ytdRating', 'rating', 'milestoneRating']],
  ['Delivery RAG | Comments', ['rating']],
  ['Finance RAG | Delivery RAG | Milestone RAG (computed)', ['ytdRating', 'milestoneRating', 'milestoneRating']],
])('ratings under %s', async (headings, fields) => {
  const { columns } = await onlyTable(`\nScheme | Annual plan £k | ${headings}\nTheatres | 40 | G | A | R\n`);
  expect(columns.map(({ field }) => field).filter((field) => /rating/i.test(field))).toEqual(fields);
});

test.each([
  ['YTD plan £k | YTD actual £k | Variance | FOT £k', 'ytdVariance'],
  ['In month plan £k | In month actual £k | Over/(under) | YTD actual £k', 'inMonthVariance'],
  ['Annual plan £k | FOT £k | Variance', 'annualVariance'],
  ['YTD plan £k | YTD actual £k | Annual variance', 'annualVariance'],
  ['YTD actual £k | Variance to target', 'targetVariance'],
])('a variance that says no span is of the figures to its left: %s', async (headings, field) => {
  const { columns } = await onlyTable(`\nScheme | ${headings}\nTheatres | 40 | 30 | -10 | 50\n`);
  expect(columns.map((column) => column.field).filter((one) => /variance/i.test(one))).toEqual([field]);
});

test('what each rating is of, below one band over them, is headings', async () => {
  const { columns } = await onlyTable(`
    Scheme | Plan £k | YTD plan £k | RAG ratings | |
     | | | Quality | Milestones | Finance
    Triage | 10 | 3 | Green | Amber | Red
  `);
  expect(columns.map(({ col, field }) => `${col} ${field}`)).toEqual([
    '0 scheme',
    '1 plan',
    '2 ytdPlan',
    '4 milestoneRating',
    '5 ytdRating',
  ]);
});

test('the total beside a recurrent part is the figure', async () => {
  const { columns } = await onlyTable(`
    Scheme | YTD plan £k | | | YTD actual £k | |
     | Recurrent | Non-recurrent | Total | Recurrent | Non-recurrent | Total
    Triage | 10 | 3 | 13 | 9 | 3 | 12
  `);
  expect(columns.map(({ col, field }) => `${col} ${field}`)).toEqual(['0 scheme', '3 ytdPlan', '6 ytdActual']);
});

test('a word alone among the ids is a title, an id alone is a line that is still empty', async () => {
  const table = await onlyTable(`
    Ref | Scheme | Programme | Plan £k
    C1 | Triage | Planned care | 10
    Pipeline | | |
    C2 | Falls | Urgent care | 20
    C3 | | |
  `);
  expect(names(table, 'line')).toEqual(['Triage', 'Falls', 'C3']);
  expect(names(table, 'section')).toEqual(['Pipeline']);
});

describe('entries that speak like headings are entries', () => {
  test.each([
    ['Q1', 'M2'],
    ['P3', 'Q2'],
  ])('of a log of exceptions, with the ids %s and %s', async (first, second) => {
    const table = await onlyTable(`
      Programme | Scheme ID | Area | YTD position | Issue | Actions | Recovery | Confidence last month | Confidence this month
      Urgent | ${first} | Frailty | Red 50% of target | Actuals late | Review forecast | Sep-18 | High | Low
      Elective | ${second} | MSK | Amber 90% of plan | Plan delayed | Recover target | M6 | |
    `);
    expect(table.kind).toBe('exceptions');
    expect(names(table, 'line')).toEqual(['Frailty', 'MSK']);
  });

  test('of a list of milestones', async () => {
    const table = await onlyTable(`
      ID | Milestone | Due | Status
      Q1 | Plan agreed | Apr-18 | Forecast YTD
      M2 | Target set | Q2 | Actual late
    `);
    expect(table.kind).toBe('milestones');
    expect(names(table, 'line')).toHaveLength(2);
  });

  test('a second band below headings with issues and actions is still headings', async () => {
    const { columns } = await onlyTable(`
      Scheme | Year to date £k | | Full year £k | | Issues | Actions
       | Plan | Actual | Plan | FOT | |
      Triage | 10 | 9 | 40 | 38 | late | chase
    `);
    expect(columns.map(({ field }) => field)).toEqual(
      expect.arrayContaining(['scheme', 'ytdPlan', 'ytdActual', 'plan', 'forecast']),
    );
  });
});

describe('a title right above repeated headings is its section’s', () => {
  const HEAD = 'Ref | Scheme | Annual plan £k | YTD actual £k';
  const lines = async (drawing: string) =>
    (await onlyTable(drawing)).rows.flatMap(({ kind, name, section }) =>
      kind === 'line' ? [`${name} (${section})`] : [],
    );

  test.each([
    ['in the first column', 'Acute', 'Community', '\n'],
    ['without a blank row', 'Acute', 'Community', ''],
    ['over the names', ' | Acute', ' | Community', '\n'],
    ['over the figures', ' | | Acute', ' | | Community', ''],
  ])('%s', async (_where, first, second, gap) => {
    const drawing = `\n${first}\n${HEAD}\nA1 | Linen | 10 | 4\n${gap}${second}\n${HEAD}\nC1 | Stroke | 30 | 14\n`;
    expect(await lines(drawing)).toEqual(['Linen (Acute)', 'Stroke (Community)']);
  });

  test('and a band that stands over each of them is none', async () => {
    const drawing = `\n | | Savings\n${HEAD}\nA1 | Linen | 10 | 4\n\n | | Savings\n${HEAD}\nC1 | Stroke | 30 | 14\n`;
    expect(await lines(drawing)).toEqual(['Linen (null)', 'Stroke (null)']);
  });
});
