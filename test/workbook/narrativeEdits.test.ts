// Whatever people do to PMO Narrative, what they typed stays: rows and columns come and go, headings are worded anew, refreshes
// are undone. Over a file, and through Microsoft's client.
import { LastApplied } from '../../src/actions/lastApplied';
import { refresh } from '../../src/actions/refresh';
import { undo } from '../../src/actions/undo';
import { ExcelWorkbook } from '../../src/office/excelWorkbook';
import type { Book, BookSheet } from '../../src/standalone/book';
import { FileWorkbook } from '../../src/standalone/fileWorkbook';
import { openBook } from '../../src/standalone/openBook';
import { saveBook } from '../../src/standalone/saveBook';
import type { Workbook } from '../../src/workbook/workbook';
import { loadOffice, type LoadedOffice } from '../host/loadOffice';
import { bookAsText } from '../support/bookAsText';
import { bookOf, cellUnder, deleteRow, insertRow, rowsOf, rowWith, sheetNamed, sortRows } from '../support/grid';
import fc from '../support/properties';

const SHEET = 'PMO Narrative';
const SECTION = 'Key messages: Urgent Care';
const YOURS = 'Your text (kept)';
const WORDS = 'Savings are behind.\n- A plan is in place';
const [DRAFTED_COL, YOURS_COL, ID_COL] = [1, 2, 5];

let office: LoadedOffice;
beforeAll(async () => {
  office = await loadOffice();
});
afterAll(() => office.close());

const trackerBook = () =>
  bookOf({
    Finance: `
      Reporting month: May 2017
      Programme     | Plan | YTD Plan | YTD Actual
      Urgent Care   | 400  | 100      | 90
      Elective Care | 400  | 100      | 100
    `,
  });

type Opened = (book: Book) => Workbook;
const ROUTES: [string, Opened][] = [
  ['over a file', (book) => new FileWorkbook(book)],
  [
    'through the client',
    (book) => {
      office.host.use(book);
      return new ExcelWorkbook();
    },
  ],
];

/** @returns how many edits there were to make. */
async function refreshedBy(workbook: Workbook): Promise<number> {
  const outcome = await refresh(workbook, { narrative: true });
  if (outcome.refused) throw new Error(outcome.message);
  return outcome.edits.length;
}

const narrativeOf = (book: Book): BookSheet => sheetNamed(book, SHEET);
const yoursOf = (book: Book, section = SECTION) => cellUnder(narrativeOf(book), section, YOURS);
const typeWords = (book: Book, words = WORDS) =>
  narrativeOf(book).setValue(rowWith(narrativeOf(book), SECTION), YOURS_COL, words);

function insertColumn(sheet: BookSheet, col: number): void {
  const rows = rowsOf(sheet).map((row) => [...row.slice(0, col), '', ...row.slice(col)]);
  rows.forEach((row, index) => row.forEach((value, at) => sheet.setValue(index, at, value)));
}

describe.each(ROUTES)('%s', (_route, open) => {
  const written = async () => {
    const book = trackerBook();
    await refreshedBy(open(book));
    typeWords(book);
    await refreshedBy(open(book));
    return book;
  };

  const PEOPLE: [string, (book: Book) => void][] = [
    ['a renamed sheet', (book) => (narrativeOf(book).name = 'Our words')],
    ['an inserted row', (book) => insertRow(narrativeOf(book), 4)],
    ['a row inserted above the headings', (book) => insertRow(narrativeOf(book), 0)],
    ['an inserted column', (book) => insertColumn(narrativeOf(book), 1)],
    ['sorted rows', (book) => sortRows(narrativeOf(book), 4, rowsOf(narrativeOf(book)).length - 1, DRAFTED_COL)],
    ['a deleted row of another section', (book) => deleteRow(narrativeOf(book), 4)],
    ['a reworded section', (book) => narrativeOf(book).setValue(rowWith(narrativeOf(book), SECTION), 0, 'Urgent!')],
    ['a reworded heading', (book) => narrativeOf(book).setValue(3, YOURS_COL, 'My words')],
  ];

  test.each(PEOPLE)(
    'Words stay with their section after %s, and a second refresh has nothing to do',
    async (_, edit) => {
      const book = await written();
      const sheet = narrativeOf(book);
      edit(book);
      await refreshedBy(open(book));
      expect(cellUnder(sheet, SECTION, YOURS)).toBe(WORDS);
      expect(cellUnder(sheet, SECTION, 'Used in the paper')).toBe('Yours');
      expect(await refreshedBy(open(book))).toBe(0);
    },
  );

  test('A deleted row comes back as drafted', async () => {
    const book = await written();
    deleteRow(narrativeOf(book), rowWith(narrativeOf(book), SECTION));
    await refreshedBy(open(book));
    expect(yoursOf(book)).toBe('');
    expect(cellUnder(narrativeOf(book), SECTION, 'Used in the paper')).toBe('Drafted');
  });

  test('Of a row that somebody copied and edited both texts are kept, and the upper one is used', async () => {
    const book = await written();
    const sheet = narrativeOf(book);
    const row = rowWith(sheet, SECTION);
    insertRow(sheet, row + 1);
    rowsOf(sheet)[row]!.forEach((value, col) => sheet.setValue(row + 1, col, value));
    sheet.setValue(row + 1, YOURS_COL, 'Another text');
    await refreshedBy(open(book));
    expect(yoursOf(book)).toBe(WORDS);
    expect(rowsOf(sheet).flat()).toContain('Another text');
    expect(await refreshedBy(open(book))).toBe(0);
  });

  test('A refresh that is undone leaves the words that were typed before it', async () => {
    const book = trackerBook();
    await refreshedBy(open(book));
    typeWords(book);
    const before = rowsOf(narrativeOf(book));
    const pane = new LastApplied(open(book), () => undefined);
    pane.begin();
    await refreshedBy(pane);
    const { applied } = pane;
    pane.begin();
    expect((await undo(pane, applied, {})).refused).toBeNull();
    expect(rowsOf(narrativeOf(book))).toEqual(before);
  });

  test('Words typed after a refresh are still there when it is undone', async () => {
    const book = trackerBook();
    const pane = new LastApplied(open(book), () => undefined);
    pane.begin();
    await refreshedBy(pane);
    typeWords(book);
    const { applied } = pane;
    pane.begin();
    expect((await undo(pane, applied, {})).refused).toBeNull();
    expect(rowsOf(narrativeOf(book)).flat()).toContain(WORDS);
  });
});

test('What was drafted when words were written is known again in a workbook that was closed meanwhile', async () => {
  const book = trackerBook();
  await refreshedBy(new FileWorkbook(book));
  typeWords(book);
  await refreshedBy(new FileWorkbook(book));
  const reopened = openBook(saveBook(book));
  sheetNamed(reopened, 'Finance').setValue(2, 3, 50);
  await refreshedBy(new FileWorkbook(reopened));
  const again = openBook(saveBook(reopened));
  await refreshedBy(new FileWorkbook(again));
  expect(cellUnder(narrativeOf(again), SECTION, 'Status')).toMatch(
    /^Figures changed since: was “[^”]*90% of target”, now “[^”]*50% of target”\. Compare/,
  );
});

test('A sheet from before sections had ids keeps its words and what they were written on', async () => {
  const book = trackerBook();
  await refreshedBy(new FileWorkbook(book));
  typeWords(book);
  await refreshedBy(new FileWorkbook(book));
  const [sheet, record] = [narrativeOf(book), sheetNamed(book, 'PMO Record')];
  rowsOf(sheet).forEach((_row, row) => sheet.setValue(row, ID_COL, ''));
  record.setValue(rowWith(record, 'programme-messages:urgent care'), 0, SECTION);
  sheetNamed(book, 'Finance').setValue(2, 3, 50);
  await refreshedBy(new FileWorkbook(book));
  expect(yoursOf(book)).toBe(WORDS);
  expect(cellUnder(sheet, SECTION, 'Status')).toContain('was “Month 2 financial savings are 90% of target”');
});

describe('whatever people do', () => {
  const place = { row: fc.nat(14), col: fc.nat(6) };
  const step = fc.oneof(
    fc.record({ kind: fc.constant('type' as const), ...place }),
    fc.record({ kind: fc.constant('typeYours' as const), ...place }),
    fc.record({
      kind: fc.constantFrom('insertRow' as const, 'deleteRow' as const, 'insertColumn' as const, 'sort' as const),
      ...place,
    }),
    fc.record({ kind: fc.constantFrom('refresh' as const, 'figures' as const), ...place }),
  );

  interface Step {
    kind: string;
    row: number;
    col: number;
  }

  async function perform(book: Book, { kind, row, col }: Step, text: string) {
    const sheet = narrativeOf(book);
    if (kind === 'type') sheet.setValue(row, col, text);
    if (kind === 'typeYours') sheet.setValue(4 + (row % 5), YOURS_COL, text);
    if (kind === 'insertRow') insertRow(sheet, row);
    if (kind === 'deleteRow') deleteRow(sheet, row);
    if (kind === 'insertColumn') insertColumn(sheet, col);
    if (kind === 'sort') sortRows(sheet, 4, Math.max(5, rowsOf(sheet).length - 1), col);
    if (kind === 'figures') sheetNamed(book, 'Finance').setValue(2, 3, 10 + row);
    if (kind === 'refresh') await refreshedBy(new FileWorkbook(book));
  }

  async function edited(steps: readonly Step[]): Promise<Book> {
    const book = trackerBook();
    await refreshedBy(new FileWorkbook(book));
    for (const [index, each] of steps.entries()) await perform(book, each, `Typed ${index}, by somebody.`);
    return book;
  }

  const typedOn = (book: Book) =>
    rowsOf(narrativeOf(book))
      .flat()
      .filter((value) => String(value).startsWith('Typed'))
      .sort();

  test('nothing that they typed is lost, a second refresh has nothing to do, and the client agrees', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (steps) => {
        const [book, same] = [await edited(steps), await edited(steps)];
        const typed = typedOn(book);
        await refreshedBy(new FileWorkbook(book));
        expect(typedOn(book)).toEqual(typed);
        expect(await refreshedBy(new FileWorkbook(book))).toBe(0);
        office.host.use(same);
        await refreshedBy(new ExcelWorkbook());
        expect(bookAsText(same)).toBe(bookAsText(book));
      }),
      { numRuns: 40 },
    );
  }, 120_000);
});
