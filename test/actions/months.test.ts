// Closing a month and starting the next one, over workbooks: what is put on record, what rolls on, and that no word is lost.
import fc from '../support/properties';
import { closeMonth } from '../../src/actions/closeMonth';
import type { RefreshOutcome } from '../../src/actions/refresh';
import { startNextMonth } from '../../src/actions/startNextMonth';
import { ExcelWorkbook } from '../../src/office/excelWorkbook';
import type { Book } from '../../src/standalone/book';
import { FileWorkbook } from '../../src/standalone/fileWorkbook';
import { betterTogether2017 } from '../../scripts/samples/betterTogether2017';
import { demoPmo } from '../../scripts/samples/demoPmo';
import { loadOffice, type LoadedOffice } from '../host/loadOffice';
import { bookAsText } from '../support/bookAsText';
import {
  bookOf,
  cellUnder,
  columnWith,
  insertRow,
  rowsOf,
  rowWith,
  setAt,
  sheetNamed,
  sortRows,
} from '../support/grid';
import { cellsFound, refreshed } from '../support/refreshed';

function accepted(outcome: RefreshOutcome) {
  if (outcome.refused) throw new Error(outcome.message);
  return outcome;
}
const close = async (book: Book) => accepted(await closeMonth(new FileWorkbook(book), {}));
const startNext = async (book: Book) => accepted(await startNextMonth(new FileWorkbook(book), {}));

const TRACKER = `
  Reporting period: July 2018
  Scheme ID | Scheme      | Programme   | YTD Plan £k | YTD Actual £k | In month plan £k | In month actual £k
  UC-01     | Frailty     | Urgent Care | 100         | 50            | 25               | 10
  UC-02     | End of life | Urgent Care | 40          | 40            | 10               | 10
`;
const tracker = () => bookOf({ Tracker: TRACKER });
const exceptions = (book: Book) => sheetNamed(book, 'PMO Exceptions');
const history = (book: Book) => sheetNamed(book, 'PMO History');

function type(book: Book, area: string, heading: string, value: string): void {
  const sheet = exceptions(book);
  sheet.setValue(rowWith(sheet, area), columnWith(sheet, heading), value);
}

describe('closing a month', () => {
  test('puts a row on record for every line, and refreshes', async () => {
    const book = tracker();
    const { message } = await close(book);
    expect(message).toMatch(
      /^July 2018 is closed: 5 lines are on record on PMO History\. 2 schemes in 1 programme rated/,
    );
    expect(cellUnder(history(book), 'Frailty', 'YTD actual')).toBe(50);
    expect(cellUnder(history(book), 'Frailty', 'PMO overall')).toBe('Red');
    expect(rowsOf(history(book)).filter(([month]) => month === 'July 2018')).toHaveLength(5);
  });

  test('is done once: closing again writes nothing and says so', async () => {
    const book = tracker();
    await close(book);
    const before = bookAsText(book);
    const { message, edits } = await close(book);
    expect([message, edits]).toEqual([expect.stringContaining('closed already'), []]);
    expect(bookAsText(book)).toBe(before);
  });

  test('leaves the history to a refresh untouched', async () => {
    const book = tracker();
    await close(book);
    const before = rowsOf(history(book));
    setAt(sheetNamed(book, 'Tracker'), 'E3', 60);
    await refreshed(book);
    expect(rowsOf(history(book))).toEqual(before);
    expect((await refreshed(book)).edits).toEqual([]);
  });

  test('reads the record again though people sort it, add a column and write below', async () => {
    const book = tracker();
    await close(book);
    const sheet = history(book);
    sortRows(sheet, 4, 8, 3);
    sheet.setValue(3, 40, 'Our remarks');
    sheet.setValue(12, 0, 'A note of ours');
    const { assessment } = await refreshed(book);
    expect(assessment.history.map(({ period, lines }) => [period.label, lines.length])).toEqual([['July 2018', 5]]);
    await startNext(book);
    await close(book);
    expect(rowsOf(sheet)[12]).toContain('A note of ours');
    expect(rowsOf(sheet)[13]?.[0]).toBe('August 2018');
  });

  test('is refused without a reporting month', async () => {
    const book = bookOf({ Tracker: '\nProgramme | YTD Plan £k | YTD Actual £k\nUrgent | 10 | 9\n' });
    const outcome = await closeMonth(new FileWorkbook(book), {});
    expect(outcome.refused?.kind).toBe('noMonth');
    expect(book.sheets).toHaveLength(1);
  });

  test('a change of a closed month is reported with both figures', async () => {
    const book = tracker();
    await close(book);
    setAt(sheetNamed(book, 'Tracker'), 'E3', 60);
    const outcome = await refreshed(book);
    expect(cellsFound(outcome, 'restated')).toContain('Tracker!E3');
    expect(rowsOf(sheetNamed(book, 'PMO Summary')).flat()).toContain('Restated since closing (£k)');
  });
});

describe('a history whose columns people changed', () => {
  const closed = async () => {
    const book = tracker();
    await close(book);
    return book;
  };
  const head = (book: Book, heading: string, other: string) =>
    history(book).setValue(rowWith(history(book), 'Impact'), columnWith(history(book), heading), other);
  const monthsOf = async (book: Book) =>
    (await refreshed(book)).assessment.history.map(({ period, lines }) => [period.label, lines.length]);

  test('is written under its headings, with a column inserted or deleted', async () => {
    for (const change of [
      (values: unknown[]) => values.splice(2, 0, ''),
      (values: unknown[]) => values.splice(16, 1),
    ]) {
      const book = await closed();
      for (const row of history(book).rows) if (row && row.values.length > 3) change(row.values);
      await startNext(book);
      await close(book);
      expect((await close(book)).edits).toEqual([]);
      expect(await monthsOf(book)).toEqual([
        ['July 2018', 5],
        ['August 2018', 5],
      ]);
      const rows = rowsOf(history(book)).filter((cells) => cells.includes('August 2018'));
      const ours = (heading: string) => rows.map((cells) => cells[columnWith(history(book), heading)]);
      expect(ours('Name')).toContain('Frailty');
      expect(ours('Impact').every((text) => typeof text === 'string')).toBe(true);
    }
  });

  test.each(['Month', 'Level', 'Key'])('refuses to close or to go on where "%s" is renamed', async (heading) => {
    const book = await closed();
    head(book, heading, 'Something else');
    await refreshed(book);
    const before = bookAsText(book);
    for (const act of [closeMonth, startNextMonth]) {
      const { refused } = await act(new FileWorkbook(book), {});
      expect(refused?.kind).toBe('historyUnread');
      expect(refused?.message).toContain(`"PMO History" has no heading "${heading}"`);
    }
    expect(bookAsText(book)).toBe(before);
    expect(cellsFound(await refreshed(book), 'history-not-read')).toEqual(['PMO History!A4']);
  });

  test('tells which other heading is missing', async () => {
    const book = await closed();
    head(book, 'Issue', 'Problem');
    const { findings } = await refreshed(book);
    expect(findings.find(({ code }) => code === 'history-heading-missing')?.message).toContain('"Issue"');
    expect(await monthsOf(book)).toEqual([['July 2018', 5]]);
  });
});

describe('starting the next month', () => {
  test('is refused before the month is closed, and nothing is written', async () => {
    const book = tracker();
    const before = bookAsText(book);
    const outcome = await startNextMonth(new FileWorkbook(book), {});
    expect(outcome.refused?.kind).toBe('notClosed');
    expect(bookAsText(book)).toBe(before);
  });

  test('is refused as a whole where a sheet of the refresh is protected, and nothing is written', async () => {
    const book = tracker();
    await close(book);
    exceptions(book).protected = true;
    sheetNamed(book, 'PMO Summary').protected = true;
    const before = bookAsText(book);
    const outcome = await startNextMonth(new FileWorkbook(book), {});
    expect([outcome.refused?.kind, bookAsText(book)]).toEqual(['protected', before]);
    expect(outcome.message).toMatch(/nothing was changed\.$/);
  });

  test('moves the month on, on a Settings sheet of its own or the one there is', async () => {
    const book = tracker();
    await close(book);
    const { assessment } = await startNext(book);
    expect(assessment.period?.label).toBe('August 2018');
    expect(cellUnder(sheetNamed(book, 'Settings'), 'Reporting period', 'Value')).toBe('August 2018');
    const demo = demoPmo();
    await close(demo);
    await startNext(demo);
    expect(cellUnder(sheetNamed(demo, 'Settings'), 'Reporting period', 'Value')).toBe('August 2018');
  });

  test('makes this month’s confidence last month’s, and clears nothing else', async () => {
    const book = tracker();
    await refreshed(book);
    type(book, 'Frailty', 'Issue', 'Slow take-up');
    type(book, 'Frailty', 'Confidence this month', 'Low. More nurses needed');
    await close(book);
    await startNext(book);
    const under = (heading: string) => cellUnder(exceptions(book), 'Frailty', heading);
    expect([under('Issue'), under('Confidence last month'), under('Confidence this month')]).toEqual([
      'Slow take-up',
      'Low. More nurses needed',
      '',
    ]);
    expect((await refreshed(book)).edits).toEqual([]);
  });

  test('leaves a confidence that was changed after closing, and says where', async () => {
    const book = tracker();
    await refreshed(book);
    type(book, 'Frailty', 'Confidence this month', 'Low');
    await close(book);
    type(book, 'Frailty', 'Confidence this month', 'High');
    const { message } = await startNext(book);
    expect(message).toMatch(/stays: PMO Exceptions![A-Z]\d+\./);
    expect(cellUnder(exceptions(book), 'Frailty', 'Confidence this month')).toBe('High');
  });

  test('the months before are listed: what moved, and last month’s ratings', async () => {
    const book = tracker();
    await close(book);
    await startNext(book);
    setAt(sheetNamed(book, 'Tracker'), 'E3', 99);
    const { assessment } = await refreshed(book);
    expect(assessment.movements.map(({ name, what, was, is }) => [name, what, was, is])).toContainEqual([
      'Frailty',
      'PMO overall',
      'Red',
      'Green',
    ]);
    const summary = rowsOf(sheetNamed(book, 'PMO Summary')).flat();
    expect(summary).toContain('Movement since July 2018');
    expect(summary).toContain('Financial impact YTD (previous month)');
  });
});

describe('the report of May 2017 taken into June', () => {
  test('confidence moves, the month before is filled, movement and restatement are listed', async () => {
    const book = betterTogether2017();
    await close(book);
    await startNext(book);
    const finance = sheetNamed(book, 'Financial performance');
    const row = rowWith(finance, 'Urgent Care');
    const set = (heading: string, value: number) => finance.setValue(row, columnWith(finance, heading), value);
    // June of our own: a month of 500 against 587 planned, and 19 less in April and May than was reported.
    set('YTD Plan', 1761);
    set('YTD Actual', 1550);
    set('In Month Actual', 500);
    const log = sheetNamed(book, 'Exceptions');
    log.setValue(rowWith(log, 'Consultant connect'), columnWith(log, 'Confidence this month'), 'High confidence');
    const { assessment } = await refreshed(book);
    const urgent = assessment.programmes.find(({ name }) => name === 'Urgent Care');
    expect(urgent).toMatchObject({ previousImpactText: 'Amber 91% of target', previousMilestoneRating: 'Amber' });
    const moved = { name: 'Consultant connect', what: 'Confidence', was: 'Medium', is: 'High', direction: 'better' };
    expect(assessment.movements).toContainEqual(expect.objectContaining(moved));
    expect(assessment.restatements).toContainEqual(
      expect.objectContaining({ name: 'Urgent Care', month: 'May 2017', figure: 'YTD actual', was: 1069, is: 1050 }),
    );
    const item = assessment.exceptions.find(({ scheme }) => scheme === 'Consultant connect');
    expect(item?.previousConfidence).toBe('Medium confidence');
  });
});

test('no typed word is ever lost, whatever is done in whatever order', async () => {
  const step = fc.oneof(
    fc.record({
      kind: fc.constant('type' as const),
      row: fc.nat({ max: 3 }),
      heading: fc.constantFrom('Issue', 'Owner'),
    }),
    fc.record({
      kind: fc.constant('figure' as const),
      row: fc.nat({ max: 2 }),
      actual: fc.integer({ min: 0, max: 120 }),
    }),
    fc.record({ kind: fc.constantFrom('refresh', 'close', 'next', 'sort', 'insert', 'rename', 'delete' as const) }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 14 }), async (steps) => {
      const book = tracker();
      await refreshed(book);
      const typed: string[] = [];
      for (const [index, one] of steps.entries()) {
        if (one.kind === 'type') typeSomewhere(book, one.row, one.heading, `Words ${index}`, typed);
        else if (one.kind === 'figure') changeFigure(book, one.row, one.actual);
        else await act(book, one.kind, index);
      }
      await refreshed(book);
      const texts = [
        ...rowsOf(exceptions(book)).flat(),
        ...(book.sheet('PMO History') ? rowsOf(history(book)).flat() : []),
      ];
      for (const text of typed) expect(texts).toContain(text);
      expect((await refreshed(book)).edits).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

/** Into an empty cell of an exception: typing over words is to take them away. */
function typeSomewhere(book: Book, row: number, heading: string, text: string, typed: string[]): void {
  const sheet = exceptions(book);
  const top = rowsOf(sheet).findIndex((cells) => cells.includes('Reasons')) + 1;
  const col = columnWith(sheet, heading);
  if (!String(sheet.value(top + row, 2)).match(/Frailty|End of life|Renamed/) || sheet.value(top + row, col) !== '')
    return;
  sheet.setValue(top + row, col, text);
  typed.push(text);
}

function changeFigure(book: Book, row: number, actual: number): void {
  const sheet = sheetNamed(book, 'Tracker');
  const top = rowWith(sheet, 'Scheme ID') + 1;
  if (sheet.value(top + row, 0) !== '') sheet.setValue(top + row, 4, actual);
}

async function act(
  book: Book,
  kind: 'refresh' | 'close' | 'next' | 'sort' | 'insert' | 'rename' | 'delete',
  index: number,
) {
  const sheet = sheetNamed(book, 'Tracker');
  const top = rowWith(sheet, 'Scheme ID') + 1;
  if (kind === 'refresh') await refreshed(book);
  else if (kind === 'close') await closeMonth(new FileWorkbook(book), {});
  else if (kind === 'next') await startNextMonth(new FileWorkbook(book), {});
  else if (kind === 'sort') sortRows(sheet, top, top + 1, 1);
  else if (kind === 'insert') insertRow(sheet, 0);
  else if (kind === 'rename') sheet.setValue(top, 1, `Renamed ${index}`);
  else sheet.setValue(top, 4, 100);
}

describe('through Excel', () => {
  let office: LoadedOffice;
  beforeAll(async () => {
    office = await loadOffice();
  });
  afterAll(() => office.close());

  test('ends in the same book as over a file, and closing takes two round trips to read and one to write', async () => {
    const [inExcel, inFile] = [demoPmo(), demoPmo()];
    office.host.use(inExcel);
    accepted(await closeMonth(new ExcelWorkbook(), {}));
    expect(office.host.syncs).toHaveLength(3);
    accepted(await startNextMonth(new ExcelWorkbook(), {}));
    await close(inFile);
    await startNext(inFile);
    expect(bookAsText(inExcel)).toBe(bookAsText(inFile));
  });
});

test('one line on record is one line', async () => {
  const book = bookOf({
    Activity: `
  Reporting period: May 2017
  ED    | Apr | May | Jun | Jul | Aug | Sep | Oct | Nov | Dec | Jan | Feb | Mar
  16/17 | 90  | 90  | 90  | 90  | 90  | 90  | 90  | 90  | 90  | 90  | 90  | 90
  17/18 | 90  | 90  |     |     |     |     |     |     |     |     |     |
`,
  });
  expect((await close(book)).message).toMatch(/^May 2017 is closed: 1 line is on record/);
});
