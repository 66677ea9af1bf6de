// Tables whose lines have several rows: ratings stand in a line's first row, and a second refresh finds nothing to do.
import type { Book } from '../../src/standalone/book';
import { corpus } from '../support/corpus';
import { rowsOf } from '../support/grid';
import { refreshed } from '../support/refreshed';

const CASES = corpus().filter(({ name }) => /^rows?-/.test(name));

test.each(CASES.map((one) => [one.name, one] as const))('%s is at rest after one refresh', async (_, one) => {
  const book: Book = one.book;
  const { period } = one;
  const first = await refreshed(book, { period });
  const before = book.sheets.map(rowsOf);
  const second = await refreshed(book, { period });
  expect(second.assessment.total.figures).toEqual(first.assessment.total.figures);
  expect(book.sheets.map(rowsOf)).toEqual(before);
});

test('a rating stands in the first row of its scheme', async () => {
  const { book, period } = CASES.find(({ name }) => name === 'rows-plan-actual')!;
  await refreshed(book, { period });
  const rows = rowsOf(book.sheets[0]!);
  const rag = rows[2]!.indexOf('YTD finance RAG (computed)');
  expect(rows.slice(3, 9).map((row) => row[rag])).toEqual(['Amber', '', '', 'Green', '', '']);
});
