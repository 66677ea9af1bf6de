// Notes on PMO Checks through refreshes: acknowledged, open again once a figure has changed, kept when the finding is gone.
import type { Book } from '../../src/standalone/book';
import { bookOf, columnWith, rowsOf, setAt, sheetNamed } from '../support/grid';
import { refreshed } from '../support/refreshed';

const tracker = () =>
  bookOf({
    Tracker: `
      Reporting period: July 2018
      Scheme  | Programme | YTD Plan £k | YTD Actual £k | YTD Variance £k
      Frailty | Urgent    | 100         | 90            | -20
      Stroke  | Urgent    | 100         | 95            | -5
    `,
  });

const checks = (book: Book) => sheetNamed(book, 'PMO Checks');
const found = (book: Book) => rowsOf(checks(book)).findIndex((cells) => String(cells[1]).includes('YTD variance'));
const cellAt = (book: Book, heading: string) => checks(book).value(found(book), columnWith(checks(book), heading));

function note(book: Book, text: string): void {
  checks(book).setValue(found(book), columnWith(checks(book), 'Your note (kept)'), text);
}

test('a note acknowledges a finding, which then counts no more in the outcome', async () => {
  const book = tracker();
  expect((await refreshed(book)).message).toContain('1 warning on PMO Checks');
  note(book, 'Typed by the trust');
  const { message } = await refreshed(book);
  expect(message).not.toContain('warning');
  expect(cellAt(book, 'Status')).toBe('Acknowledged');
  expect((await refreshed(book)).edits).toEqual([]);
});

test('it is open again once a figure has changed, until the note is', async () => {
  const book = tracker();
  await refreshed(book);
  note(book, 'Typed by the trust');
  await refreshed(book);
  setAt(sheetNamed(book, 'Tracker'), 'E3', -30);
  await refreshed(book);
  await refreshed(book);
  expect([cellAt(book, 'Your note (kept)'), cellAt(book, 'Status')]).toEqual([
    'Typed by the trust',
    'Changed since your note',
  ]);
  note(book, 'Typed by the trust, asked again');
  await refreshed(book);
  expect(cellAt(book, 'Status')).toBe('Acknowledged');
});

test('when the finding is gone the note is still there, and holds when it comes back as it was', async () => {
  const book = tracker();
  await refreshed(book);
  note(book, 'Typed by the trust');
  await refreshed(book);
  setAt(sheetNamed(book, 'Tracker'), 'E3', -10);
  await refreshed(book);
  expect(rowsOf(checks(book)).flat()).toContain('Typed by the trust');
  expect((await refreshed(book)).edits).toEqual([]);
  setAt(sheetNamed(book, 'Tracker'), 'E3', -20);
  await refreshed(book);
  expect(cellAt(book, 'Status')).toBe('Acknowledged');
});
