// Whatever people type on PMO Objectives is there after the next refresh, with the objective that it was typed at.
// Looks at whole refreshes over a book.
import type { Book } from '../../src/standalone/book';
import { bookOf, copySheet, duplicateRow, insertRow, rowsOf, setAt, sheetNamed } from '../support/grid';
import { LAST_YEAR, MONTHS, TARGET } from '../support/readObjectives';
import { refreshed } from '../support/refreshed';

const block = (title: string, measure: string) => `
  ${title}
  ${measure} | ${MONTHS}
  16/17 | ${LAST_YEAR}
  17/18 | 95 | 105
  17/18 Target | ${TARGET}
`;

const ED = 'Objective 1: 14% reduction in A&E (ED)';
const OP = 'Objective 2: 3% reduction in OP (OP FU)';
const LABEL = 'Your comment (kept)';

/** With "about ED" and "about OP" typed as comments. */
async function commented(): Promise<Book> {
  const sheets = block('Objective 1: 14% reduction in A&E', 'ED') + block('Objective 2: 3% reduction in OP', 'OP FU');
  const book = bookOf({ Activity: `\nReporting period: May 2017\n${sheets}` });
  await refreshed(book);
  type(book, commentRow(book, ED), 1, 'about ED');
  type(book, commentRow(book, OP), 1, 'about OP');
  await refreshed(book);
  return book;
}

const objectives = (book: Book) => sheetNamed(book, 'PMO Objectives');
const type = (book: Book, row: number, col: number, value: string | number) =>
  objectives(book).setValue(row, col, value);

function titleRow(book: Book, title: string): number {
  return rowsOf(objectives(book)).findIndex(([first]) => first === title);
}

function commentRow(book: Book, title: string): number {
  const from = titleRow(book, title);
  return rowsOf(objectives(book)).findIndex(([first], row) => row > from && first === LABEL);
}

/** The comments after the next refresh, which leaves nothing for the one after it. */
async function comments(book: Book): Promise<unknown[]> {
  await refreshed(book);
  const found = [ED, OP].map((title) => objectives(book).value(commentRow(book, title), 1));
  expect((await refreshed(book)).edits).toEqual([]);
  return found;
}

describe('what people type on PMO Objectives', () => {
  test.each<[string, (book: Book) => void, unknown[]]>([
    ['under the comment', (book) => type(book, commentRow(book, ED) + 1, 1, 'more'), ['about ED\nmore', 'about OP']],
    ['beside the comment', (book) => type(book, commentRow(book, ED), 3, 'more'), ['about ED\nmore', 'about OP']],
    ['under the chart', (book) => type(book, commentRow(book, ED) + 8, 0, 'more'), ['about ED\nmore', 'about OP']],
    ['beside a sentence', (book) => type(book, commentRow(book, OP) - 1, 5, 'more'), ['about ED', 'more\nabout OP']],
    ['a figure of their own', (book) => type(book, commentRow(book, OP) + 3, 2, 42), ['about ED', 'about OP\n42']],
    ['over the label', (book) => type(book, commentRow(book, ED), 0, 'Lead:'), ['Lead:\nabout ED', 'about OP']],
    ['over the title', (book) => type(book, titleRow(book, OP), 0, 'Clinics'), ['about ED', 'Clinics\nabout OP']],
    ['over the first title', (book) => type(book, titleRow(book, ED), 0, 'A&E'), ['A&E\nabout ED', 'about OP']],
    ['nothing over a title', (book) => type(book, titleRow(book, OP), 0, ''), ['about ED', 'about OP']],
    ['over a sentence', (book) => type(book, commentRow(book, ED) - 1, 0, 'No!'), ['No!\nabout ED', 'about OP']],
    ['on its row twice', (book) => duplicateRow(objectives(book), commentRow(book, ED)), ['about ED', 'about OP']],
    ['on a row put in', (book) => insertRow(objectives(book), commentRow(book, ED)), ['about ED', 'about OP']],
  ])('%s, stays', async (_where, edit, kept) => {
    const book = await commented();
    edit(book);
    expect(await comments(book)).toEqual(kept);
  });

  test('over the title of what is no longer reported, stays there', async () => {
    const book = await commented();
    for (let row = 6; row < 11; row++) sheetNamed(book, 'Activity').rows[row] = undefined;
    await refreshed(book);
    type(book, titleRow(book, OP), 0, 'Clinics');
    await refreshed(book);
    expect(objectives(book).value(commentRow(book, ED), 1)).toBe('about ED');
    expect(objectives(book).value(commentRow(book, OP), 1)).toBe('Clinics\nabout OP');
  });

  test('above the first objective, stays at the end', async () => {
    const book = await commented();
    type(book, 2, 4, 'All agreed in May');
    expect(await comments(book)).toEqual(['about ED', 'about OP']);
    const texts = rowsOf(objectives(book)).map((cells) => cells.filter((value) => value !== ''));
    expect(texts).toContainEqual(['Objectives in general']);
    expect(texts).toContainEqual([LABEL, 'All agreed in May']);
  });

  test('goes on when nothing of the last refresh is remembered', async () => {
    const book = await commented();
    book.sheets.splice(book.sheets.indexOf(sheetNamed(book, 'PMO Record')), 1);
    expect(await comments(book)).toEqual(['about ED', 'about OP']);
  });
});

describe('of a sheet and its copy', () => {
  test('the one of our name is read, though the copy stands before it', async () => {
    const book = await commented();
    copySheet(book, 'PMO Objectives', 'PMO Objectives (2)');
    book.sheets.unshift(book.sheets.pop()!);
    type(book, commentRow(book, ED), 1, 'newer');
    expect(await comments(book)).toEqual(['newer', 'about OP']);
  });

  test('the copy that took the name is read, and the one kept by another name is left alone', async () => {
    const book = await commented();
    const copy = copySheet(book, 'PMO Objectives', 'Copy');
    objectives(book).name = 'PMO Objectives May';
    copy.name = 'PMO Objectives';
    type(book, commentRow(book, ED), 1, 'newer');
    const archived = rowsOf(sheetNamed(book, 'PMO Objectives May'));
    expect(await comments(book)).toEqual(['newer', 'about OP']);
    expect(rowsOf(sheetNamed(book, 'PMO Objectives May'))).toEqual(archived);
  });
});

test('a comment on a measure without a number follows it as one with a number does', async () => {
  const book = bookOf({ Activity: `\nReporting period: May 2017\n\nA&E attendances${block('', '').trimEnd()}\n` });
  await refreshed(book);
  type(book, commentRow(book, 'Measure: A&E attendances'), 1, 'kept');
  setAt(sheetNamed(book, 'Activity'), 'C6', 106);
  await refreshed(book);
  expect(objectives(book).value(commentRow(book, 'Measure: A&E attendances'), 1)).toBe('kept');
});
