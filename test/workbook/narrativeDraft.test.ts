// The words of the board paper on PMO Narrative: drafted, written by people, used, kept, and marked when figures change.
import { whole } from '../../src/domain/pieces';
import { refresh, plan } from '../../src/actions/refresh';
import { writePaper } from '../../src/paper/writePaper';
import { BLANK_COVER } from '../../src/domain/paperCover';
import type { Book } from '../../src/standalone/book';
import { FileWorkbook } from '../../src/standalone/fileWorkbook';
import type { CellValue } from '../../src/workbook/snapshot';
import { bookOf } from '../support/grid';
import { paperAsText } from '../support/paperText';

const SHEET = 'PMO Narrative';
const finance = (actual: number) => `
Reporting month: May 2017
Programme | Plan | YTD Plan | YTD Actual
Urgent Care | 400 | 100 | ${actual}
Elective Care | 400 | 100 | 100
`;

async function exported(book: Book): Promise<void> {
  const outcome = await refresh(new FileWorkbook(book), { narrative: true });
  if (outcome.refused) throw new Error(outcome.message);
}

async function refreshedAgain(book: Book): Promise<void> {
  await refresh(new FileWorkbook(book), {});
}

async function rows(book: Book): Promise<CellValue[][]> {
  const { sheets } = await new FileWorkbook(book).read();
  return sheets.find(({ name }) => name === SHEET)?.values ?? [];
}

/** Section, drafted, yours, used, status. */
async function rowOf(book: Book, section: string): Promise<{ row: number; cells: CellValue[] }> {
  const all = await rows(book);
  const row = all.findIndex(([name]) => name === section);
  return { row, cells: all[row] ?? [] };
}

const NAME = 'Key messages: Urgent Care';
const WORDS = 'Savings are behind, and recovery is agreed.\n- A plan is in place';

async function writtenBook(): Promise<Book> {
  const book = bookOf({ Finance: finance(90) });
  await exported(book);
  const { row } = await rowOf(book, NAME);
  await type(book, row, WORDS);
  return book;
}

async function type(book: Book, row: number, text: string): Promise<void> {
  await new FileWorkbook(book).apply([{ kind: 'writeBlock', sheet: SHEET, row, col: 2, values: [[text]] }]);
}

async function paperOf(book: Book): Promise<string> {
  const outcome = whole(plan(await new FileWorkbook(book).read(), {}));
  if (outcome.refused) throw new Error(outcome.message);
  return paperAsText(writePaper(outcome.assessment, { structure: 'alliance', cover: BLANK_COVER }));
}

test('A refresh adds no sheet of words; an export does', async () => {
  const book = bookOf({ Finance: finance(90) });
  await refreshedAgain(book);
  expect(await rows(book)).toEqual([]);
  await exported(book);
  expect((await rowOf(book, NAME)).cells[1]).toContain('Month 2 financial savings are 90% of target');
});

test('Words that people write are used, and kept by every refresh', async () => {
  const book = await writtenBook();
  expect(await paperOf(book)).toContain('Savings are behind, and recovery is agreed.\n• A plan is in place');
  await refreshedAgain(book);
  await refreshedAgain(book);
  expect((await rowOf(book, NAME)).cells.slice(2, 5)).toEqual([WORDS, 'Yours', '']);
});

test('Another refresh of a sheet with words has nothing to do', async () => {
  const book = await writtenBook();
  await refreshedAgain(book);
  const outcome = whole(plan(await new FileWorkbook(book).read(), {}));
  expect(outcome.refused ? [] : outcome.edits).toEqual([]);
});

test('Words are marked where the figures under them changed, until somebody edits them', async () => {
  const book = await writtenBook();
  await refreshedAgain(book);
  await new FileWorkbook(book).apply([{ kind: 'writeBlock', sheet: 'Finance', row: 2, col: 3, values: [[50]] }]);
  await refreshedAgain(book);
  await refreshedAgain(book);
  const changed = await rowOf(book, NAME);
  expect(changed.cells[1]).toContain('50% of target');
  expect(changed.cells.slice(2, 4)).toEqual([WORDS, 'Yours']);
  expect(changed.cells[4]).toMatch(/^Figures changed since: was “.*90% of target.*”, now “.*50% of target.*”\./);
  await type(book, changed.row, 'Savings have fallen to half of target.');
  await refreshedAgain(book);
  expect((await rowOf(book, NAME)).cells[4] ?? '').toBe('');
});

test('An emptied cell goes back to the draft', async () => {
  const book = await writtenBook();
  await refreshedAgain(book);
  await type(book, (await rowOf(book, NAME)).row, '');
  await refreshedAgain(book);
  expect((await rowOf(book, NAME)).cells[3]).toBe('Drafted');
  expect(await paperOf(book)).toContain('• Month 2 financial savings are 90% of target');
});

test('Words stay with their section where rows were sorted', async () => {
  const book = await writtenBook();
  const all = await rows(book);
  const first = 4;
  const sorted = all.slice(first, 9).reverse();
  await new FileWorkbook(book).apply([
    { kind: 'writeBlock', sheet: SHEET, row: first, col: 0, values: sorted.map((row) => row.slice(0, 5)) },
  ]);
  await refreshedAgain(book);
  expect((await rowOf(book, NAME)).cells[2]).toBe(WORDS);
});

test('Words of a section that the paper has no more are kept, and said to be unused', async () => {
  const book = await writtenBook();
  await refreshedAgain(book);
  await new FileWorkbook(book).apply([
    { kind: 'writeBlock', sheet: 'Finance', row: 2, col: 0, values: [['Mental Health']] },
  ]);
  await refreshedAgain(book);
  expect((await rowOf(book, NAME)).cells.slice(2, 4)).toEqual([WORDS, 'None']);
});
