// Undo from a session: what the last action wrote, for as long as the session lives.
import { Session } from '../../src/actions/session';
import { FileWorkbook } from '../../src/standalone/fileWorkbook';
import { HalfWritten } from '../../src/workbook/halfWritten';
import { BookDesk } from '../support/bookDesk';
import { bookOf, setAt, sheetNamed, valueAt } from '../support/grid';
import { comparable } from '../support/takenBack';

const TRACKER = `
  Reporting period: July 2018

  Scheme ID | Scheme  | Programme     | YTD Plan £k | YTD Actual £k | YTD RAG
  UC-01     | Frailty | Urgent Care   | 100         | 50            |
  EC-01     | MSK     | Elective Care | 80          | 72            |
`;

function setUp(book = bookOf({ Tracker: TRACKER })) {
  const session = new Session(new FileWorkbook(book), new BookDesk(book));
  return { book, session };
}

test('a refresh is undone once, and the pane shows where the workbook stands then', async () => {
  const { book, session } = setUp();
  const before = comparable(book);
  await session.open();
  expect(session.state().undoable).toBeNull();
  await session.refresh();
  expect(session.state().undoable).toBe('refresh');
  const notice = await session.undo();
  expect(notice?.text).toMatch(/^Undone: \d+ cells put back, 4 sheets taken away\.$/);
  expect(session.state()).toMatchObject({ undoable: null, standing: 'never', notice });
  expect(comparable(book)).toBe(before);
  expect(await session.undo()).toBeNull();
});

test('a refresh that found nothing to do leaves the one before it to be undone', async () => {
  const { session } = setUp();
  await session.refresh();
  await session.refresh();
  expect(session.state().undoable).toBe('refresh');
});

test('an action that writes more than once is undone as one', async () => {
  const { book, session } = setUp();
  await session.refresh();
  await session.closeMonth();
  const before = comparable(book);
  await session.startNextMonth();
  expect(session.state().undoable).toBe('startNextMonth');
  await session.undo();
  expect(comparable(book)).toBe(before);
});

test('a closed month is taken off the record again', async () => {
  const { book, session } = setUp();
  await session.refresh();
  const before = comparable(book);
  await session.closeMonth();
  await session.undo();
  expect(comparable(book)).toBe(before);
});

test('a workbook to begin with can be undone too', async () => {
  const { book, session } = setUp(bookOf({ Notes: '\nPlease fill in\n' }));
  const before = comparable(book);
  await session.open();
  await session.createWorkbook();
  expect(session.state().undoable).toBe('createWorkbook');
  await session.undo();
  expect(comparable(book)).toBe(before);
});

test('a protected sheet is told, nothing is written, and the undo is still there', async () => {
  const { book, session } = setUp();
  await session.refresh();
  sheetNamed(book, 'Tracker').protected = true;
  const before = comparable(book);
  const notice = await session.undo();
  expect(notice).toMatchObject({ kind: 'problem', text: expect.stringContaining('"Tracker" is protected') });
  expect(session.state().undoable).toBe('refresh');
  expect(comparable(book)).toBe(before);
});

test('after one that nobody knows the end of, nothing can be undone', async () => {
  const book = bookOf({ Tracker: TRACKER });
  const workbook = new FileWorkbook(book);
  const session = new Session(workbook, new BookDesk(book));
  await session.refresh();
  setAt(sheetNamed(book, 'Tracker'), 'E4', 99);
  workbook.apply = () => Promise.reject(new HalfWritten('Excel is gone'));
  await session.refresh();
  expect(session.state()).toMatchObject({
    undoable: null,
    notice: { kind: 'problem', text: expect.stringContaining('not known how much was written') },
  });
  expect(valueAt(sheetNamed(book, 'Tracker'), 'F4')).toBe('Red');
});

test('after one that failed and changed nothing, the one before it can still be undone', async () => {
  const book = bookOf({ Tracker: TRACKER });
  const before = comparable(book);
  const workbook = new FileWorkbook(book);
  const session = new Session(workbook, new BookDesk(book));
  await session.refresh();
  setAt(sheetNamed(book, 'Tracker'), 'E4', 99);
  const apply = workbook.apply.bind(workbook);
  workbook.apply = () => Promise.reject(new Error('Excel is busy'));
  await session.refresh();
  expect(session.state()).toMatchObject({ undoable: 'refresh', notice: { kind: 'problem', text: 'Excel is busy' } });
  workbook.apply = apply;
  await session.undo();
  setAt(sheetNamed(book, 'Tracker'), 'E4', 50);
  expect(comparable(book)).toBe(before);
});
