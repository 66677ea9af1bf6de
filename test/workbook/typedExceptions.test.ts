// Exceptions that people type into PMO Exceptions themselves: they stay open, through refreshes and months, until the row is deleted.
import { closeMonth } from '../../src/actions/closeMonth';
import { startNextMonth } from '../../src/actions/startNextMonth';
import type { Book } from '../../src/standalone/book';
import { FileWorkbook } from '../../src/standalone/fileWorkbook';
import {
  bookOf,
  cellUnder,
  columnWith,
  deleteRow,
  insertRow,
  rowsOf,
  rowWith,
  setAt,
  sheetNamed,
} from '../support/grid';
import { refreshed } from '../support/refreshed';

const TRACKER = `
  Reporting period: July 2018
  Scheme ID | Scheme      | Programme   | YTD Plan £k | YTD Actual £k
  UC-01     | Frailty     | Urgent Care | 100         | 50
  UC-02     | End of life | Urgent Care | 40          | 40
  EC-01     | MSK         | Elective    | 80          | 60
`;
const ENTERED = 'Entered on PMO Exceptions';
const exceptions = (book: Book) => sheetNamed(book, 'PMO Exceptions');
const at = (book: Book, area: string, heading: string) => cellUnder(exceptions(book), area, heading);

interface Typed {
  after: string;
  cells: Record<string, string>;
}

/** Adds a row as a person does: inserted below another exception, with some of the columns filled in. */
function addRow(book: Book, { after, cells }: Typed): void {
  const sheet = exceptions(book);
  const row = rowWith(sheet, after) + 1;
  insertRow(sheet, row);
  for (const [heading, text] of Object.entries(cells)) sheet.setValue(row, columnWith(sheet, heading), text);
}

async function withTyped(cells: Record<string, string>, after = 'Frailty'): Promise<Book> {
  const book = bookOf({ Tracker: TRACKER });
  await refreshed(book);
  addRow(book, { after, cells });
  await refreshed(book);
  return book;
}

const nothingToDo = async (book: Book) => expect((await refreshed(book)).edits).toEqual([]);
const isClosed = (book: Book) => rowsOf(exceptions(book)).some(([title]) => title === 'Closed this month');

test('a row that a person adds is an exception from then on, with every word it came with', async () => {
  const book = await withTyped({
    Programme: 'Urgent Care',
    Area: 'Ward moves',
    Issue: 'Estates late',
    'Confidence this month': 'Low',
  });
  expect(at(book, 'Ward moves', 'Reasons')).toBe(`Low confidence of recovery\n${ENTERED}`);
  expect(at(book, 'Ward moves', 'Issue')).toBe('Estates late');
  expect(isClosed(book)).toBe(false);
  await nothingToDo(book);
  await nothingToDo(book);
  expect(rowWith(exceptions(book), 'Ward moves')).toBeLessThan(rowWith(exceptions(book), 'EC-01', 'MSK'));
});

test('the row below the last one counts as well', async () => {
  const book = bookOf({ Tracker: TRACKER });
  await refreshed(book);
  const sheet = exceptions(book);
  sheet.setValue(rowWith(sheet, 'MSK') + 1, columnWith(sheet, 'Area'), 'Pathology contract');
  await refreshed(book);
  expect(at(book, 'Pathology contract', 'Reasons')).toBe(ENTERED);
  await nothingToDo(book);
});

test('a reason that a person gives is the reason', async () => {
  const book = await withTyped({ Programme: 'Elective', Area: 'Dermatology', Reasons: 'Asked for by the board' });
  expect(at(book, 'Dermatology', 'Reasons')).toBe('Asked for by the board');
  await nothingToDo(book);
});

test('it stays entered when its scheme goes off track and comes back', async () => {
  const book = await withTyped({
    Programme: 'Urgent Care',
    'Scheme ID': 'UC-02',
    Area: 'End of life',
    Actions: 'Watch',
  });
  expect(at(book, 'End of life', 'Reasons')).toBe(ENTERED);
  setAt(sheetNamed(book, 'Tracker'), 'E4', 5);
  await refreshed(book);
  expect(at(book, 'End of life', 'Reasons')).toBe(`YTD finance Red: £5k of £40k (13% of plan)\n${ENTERED}`);
  await nothingToDo(book);
  setAt(sheetNamed(book, 'Tracker'), 'E4', 40);
  await refreshed(book);
  expect(at(book, 'End of life', 'Reasons')).toBe(ENTERED);
  expect(at(book, 'End of life', 'Actions')).toBe('Watch');
  expect(isClosed(book)).toBe(false);
  await nothingToDo(book);
});

test('it goes when its row is deleted', async () => {
  const book = await withTyped({ Programme: 'Urgent Care', Area: 'Ward moves', Issue: 'Estates late' });
  deleteRow(exceptions(book), rowWith(exceptions(book), 'Ward moves'));
  await refreshed(book);
  expect(rowsOf(exceptions(book)).flat()).not.toContain('Ward moves');
  expect(isClosed(book)).toBe(false);
});

test('it lasts into the next month, with last month’s confidence', async () => {
  const book = await withTyped({ Programme: 'Urgent Care', Area: 'Ward moves', 'Confidence this month': 'Medium' });
  await closeMonth(new FileWorkbook(book), {});
  await startNextMonth(new FileWorkbook(book), {});
  expect(at(book, 'Ward moves', 'Reasons')).toBe(ENTERED);
  expect(at(book, 'Ward moves', 'Confidence last month')).toBe('Medium');
  expect(at(book, 'Ward moves', 'Confidence this month')).toBe('');
  await nothingToDo(book);
});

test('what no rule finds any more is closed as before, and a row among the closed ones stays there', async () => {
  const book = await withTyped({ Programme: 'Urgent Care', Area: 'Ward moves' });
  const sheet = exceptions(book);
  sheet.setValue(rowWith(sheet, 'UC-01', 'Frailty'), columnWith(sheet, 'Issue'), 'Practices refer late');
  setAt(sheetNamed(book, 'Tracker'), 'E3', 100);
  await refreshed(book);
  expect(isClosed(book)).toBe(true);
  expect(rowWith(exceptions(book), 'Closed this month')).toBeLessThan(rowWith(exceptions(book), 'Frailty'));
  expect(rowWith(exceptions(book), 'Ward moves')).toBeLessThan(rowWith(exceptions(book), 'Closed this month'));
  await nothingToDo(book);
});
