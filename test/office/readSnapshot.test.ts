import { ExcelWorkbook } from '../../src/office/excelWorkbook';
import { Book } from '../../src/standalone/book';
import type { ConditionalRule } from '../../src/workbook/edit';
import { RULE_SIGNATURE } from '../../src/workbook/signatures';
import { FileWorkbook } from '../../src/standalone/fileWorkbook';
import { NOTHING_HIDDEN } from '../../src/workbook/snapshot';
import { MARK_PROPERTY } from '../../src/workbook/workbook';
import { HostError } from '../host/hostError';
import { loadOffice, type LoadedOffice } from '../host/loadOffice';

let office: LoadedOffice;
beforeAll(async () => {
  office = await loadOffice();
});
afterAll(() => office.close());

const read = () => new ExcelWorkbook().read();

function largeBook(rows: number, cols: number): Book {
  const book = new Book();
  const sheet = book.addSheet('Schemes');
  for (let row = 0; row < rows; row++)
    for (let col = 0; col < cols; col++) sheet.setValue(row, col, col === 0 ? `Scheme ${row}` : row * col + 0.5);
  return book;
}

function markedBook(): Book {
  const book = new Book();
  const sheet = book.addSheet('Schemes');
  sheet.setValue(0, 0, 'Rating');
  const block = { row: 4, col: 10, rows: 16, cols: 1 };
  const rule: ConditionalRule = {
    block,
    formula: `=(K5="Red")+${RULE_SIGNATURE}`,
    fill: null,
    color: null,
    bold: true,
  };
  sheet.rules = [
    { id: 'bar', range: 'A1:A9', rule: null, xml: '<cfRule type="dataBar"/>' },
    { id: 'theirs', range: 'A1:A9', rule: { ...rule, formula: '=A1>0' }, xml: null },
    { id: 'ours', range: 'K5:K20', rule, xml: null },
    { id: 'torn', range: 'M5:M9 M12', rule: null, formula: rule.formula, xml: '<cfRule/>' },
  ];
  sheet.charts = ['Chart 1', 'QIPP Reporter 2', 'Mine, once QIPP Reporter 3', 'QIPP Reporter 1'].map((name) => ({
    id: `id of ${name}`,
    name,
    chart: null,
  }));
  sheet.properties.set(MARK_PROPERTY, 'a mark');
  return book;
}

test('every sheet is read in tab order, hidden and empty ones too', async () => {
  const book = new Book();
  book.structureProtected = true;
  const first = book.addSheet('Activity');
  first.setValue(2, 1, 'Elective');
  first.setValue(3, 2, 43191);
  first.setFormula(4, 2, 'C4/0', '#DIV/0!');
  const hidden = book.addSheet('PMO Record');
  hidden.visibility = 'VeryHidden';
  hidden.protected = true;
  office.host.use(book);
  const sheet = {
    visibility: 'Visible',
    protected: false,
    mark: null,
    ownRules: [],
    ownCharts: [],
    hidden: NOTHING_HIDDEN,
  };
  expect(await read()).toEqual({
    structureProtected: true,
    sheets: [
      {
        ...sheet,
        name: 'Activity',
        top: 2,
        left: 1,
        values: [
          ['Elective', ''],
          ['', 43191],
          ['', '#DIV/0!'],
        ],
      },
      { ...sheet, name: 'PMO Record', visibility: 'VeryHidden', protected: true, top: 0, left: 0, values: [] },
    ],
  });
});

test.each([
  ['a small workbook', 3, 4],
  ['2,000 rows of 20 columns', 2000, 20],
])('%s is read in two round trips', async (what, rows, cols) => {
  office.host.use(largeBook(rows, cols));
  await read();
  const { syncs } = office.host;
  console.log(
    `Reading ${what}: ${syncs.map((sync) => `${sync.requestBytes} B sent, ${sync.responseBytes} B got`).join('; ')}`,
  );
  expect(syncs).toHaveLength(2);
});

test('our own rules are found on marked sheets only, in the same two round trips', async () => {
  const book = markedBook();
  office.host.use(book);
  const { sheets } = await read();
  const formula = `=(K5="Red")+${RULE_SIGNATURE}`;
  expect(sheets[0]!.ownRules).toEqual([
    { id: 'ours', formula },
    { id: 'torn', formula },
  ]);
  expect(office.host.syncs).toHaveLength(2);

  book.sheets[0]!.properties.clear();
  office.host.use(book);
  expect((await read()).sheets[0]!.ownRules).toEqual([]);
  expect(office.host.syncs).toHaveLength(2);
});

test('rules that Excel cannot tell of cost their reading, not the values', async () => {
  const book = markedBook();
  office.host.use(book, {
    failAt: (request) =>
      request === 2 || request === 3 ? new HostError('GeneralException', 'A rule that cannot be read') : null,
  });
  const { sheets } = await read();
  expect(sheets[0]).toMatchObject({ mark: 'a mark', values: [['Rating']], ownRules: null });
  expect(sheets[0]!.ownCharts).toHaveLength(2);
  expect(office.host.syncs).toHaveLength(4);
});

test('a failure that is over the next time costs a round trip and nothing else', async () => {
  office.host.use(markedBook(), {
    failAt: (request) => (request === 2 ? new HostError('GeneralException', 'Busy') : null),
  });
  expect((await read()).sheets[0]!.ownRules).not.toBeNull();
  expect(office.host.syncs).toHaveLength(3);
});

test('our own charts are found by their names on marked sheets only, in the same two round trips', async () => {
  const book = markedBook();
  office.host.use(book);
  expect((await read()).sheets[0]!.ownCharts).toEqual(['QIPP Reporter 2', 'QIPP Reporter 1']);
  expect(office.host.syncs).toHaveLength(2);

  book.sheets[0]!.properties.clear();
  office.host.use(book);
  expect((await read()).sheets[0]!.ownCharts).toEqual([]);
});

test('charts that Excel cannot tell of cost their reading and that of the rules, not the values', async () => {
  office.host.use(markedBook(), {
    failAt: (request) => (request <= 1 || request > 4 ? null : new HostError('GeneralException', 'A broken chart')),
  });
  const { sheets } = await read();
  expect(sheets[0]).toMatchObject({ mark: 'a mark', values: [['Rating']], ownRules: null, ownCharts: null });
  expect(office.host.syncs).toHaveLength(5);
});

test('a sheet too large for one response is read in parts, each under the limit', async () => {
  const book = largeBook(1500, 8);
  book.addSheet('Activity').setValue(7, 7, 'kept');
  office.host.use(book);
  const whole = await read();
  office.host.use(book, { responseLimit: 40_000 });
  expect(await read()).toEqual(whole);
  const { syncs } = office.host;
  console.log(`Reading in parts: ${syncs.length} round trips`);
  expect(Math.max(...syncs.slice(2).map((sync) => sync.responseBytes))).toBeGreaterThan(10_000);
});

test('a row too large for any response is refused in plain words', async () => {
  const book = new Book();
  book.addSheet('Notes').setValue(0, 0, 'x'.repeat(9000));
  office.host.use(book, { responseLimit: 5000 });
  await expect(read()).rejects.toMatchObject({ name: 'HostProblem', message: expect.stringContaining('too large') });
});

describe('hidden rows and columns', () => {
  function partlyHidden(): Book {
    const book = largeBook(6, 4);
    const other = book.addSheet('Seen');
    other.setValue(0, 0, 'all of it');
    const sheet = book.sheets[0]!;
    for (const row of [2, 4, 900]) sheet.hiddenRows.add(row);
    sheet.hiddenColumns.push({ first: 1, last: 1 }, { first: 3, last: 99 });
    return book;
  }

  test('are found in one further round trip for all sheets, and only where there are values', async () => {
    const book = partlyHidden();
    const second = book.addSheet('More');
    second.setValue(1, 1, 5);
    second.hiddenRows.add(1);
    office.host.use(book);
    const { sheets } = await read();
    expect(sheets.map(({ hidden }) => hidden)).toEqual([
      { rows: [2, 4], cols: [1, 3], isFiltered: false },
      NOTHING_HIDDEN,
      { rows: [1], cols: [], isFiltered: false },
    ]);
    expect(office.host.syncs).toHaveLength(3);
  });

  test.each([
    ['the sheet', null],
    ['a table of it', 'Table1'],
  ])('a filter at work on %s is told of', async (_, table) => {
    const book = partlyHidden();
    book.sheets[0]!.filters = [
      { table: 'Idle', isFiltering: false },
      { table, isFiltering: true },
    ];
    office.host.use(book);
    const { sheets } = await read();
    expect(sheets.map(({ hidden }) => hidden?.isFiltered)).toEqual([true, false]);
  });

  test('where Excel fails to tell, the rest is read all the same', async () => {
    office.host.use(partlyHidden(), {
      failAt: (request) => (request === 3 ? new HostError('GeneralException', 'No rows today') : null),
    });
    const { sheets } = await read();
    expect(sheets.map(({ hidden }) => hidden)).toEqual([null, NOTHING_HIDDEN]);
    expect(sheets[0]!.values).toHaveLength(6);
  });

  test('a file tells the same', async () => {
    const book = partlyHidden();
    office.host.use(book);
    expect(await new FileWorkbook(book).read()).toEqual(await read());
  });
});
