// The ribbon's buttons through Microsoft's client: the first click counts, clicks share one refresh, and the outcome is seen.
import { Session } from '../../src/actions/session';
import { tieButtons } from '../../src/commands/tieButtons';
import { ExcelDesk } from '../../src/office/excelDesk';
import { ExcelWorkbook } from '../../src/office/excelWorkbook';
import { bookOf, sheetNamed, valueAt } from '../support/grid';
import { loadOffice, type LoadedOffice } from '../host/loadOffice';

const TRACKER = `
  Reporting period: July 2018

  Scheme  | Programme   | YTD Plan £k | YTD Actual £k | YTD RAG
  Frailty | Urgent Care | 100         | 50            |
`;

const session = new Session(new ExcelWorkbook(), new ExcelDesk());
let office: LoadedOffice;
let dialogs: { url: URL; open: boolean; close: () => void }[] = [];

beforeAll(async () => {
  office = await loadOffice(undefined, {}, ({ url }, closed) => {
    const dialog = { url: new URL(url), open: true, close: closed };
    dialogs.push(dialog);
    return () => (dialog.open = false);
  });
  // As in a page, where they are globals.
  Object.assign(globalThis, { window: office.window });
  tieButtons(session);
});
afterEach(() => {
  for (const dialog of dialogs) if (dialog.open) dialog.close();
  dialogs = [];
});
afterAll(() => {
  Reflect.deleteProperty(globalThis, 'window');
  office.close();
});

function start() {
  const book = bookOf({ Tracker: TRACKER });
  office.host.use(book);
  return book;
}

const shown = () =>
  dialogs.map(({ url }) => [url.pathname, url.searchParams.get('kind'), url.searchParams.get('text')]);
const later = (ms = 50) => new Promise((done) => setTimeout(done, ms));

test('the first click on Refresh RAGs refreshes, and a small window says what came of it', async () => {
  const book = start();
  await office.pressButton('refreshRags');
  await later();
  expect(valueAt(sheetNamed(book, 'Tracker'), 'E4')).toBe('Red');
  expect(shown()).toEqual([['/outcome.html', 'done', '1 scheme in 1 programme rated for July 2018: 1 Red.']]);
});

test('what goes wrong is said in the same way, and the button is given back', async () => {
  const book = start();
  sheetNamed(book, 'Tracker').protected = true;
  await office.pressButton('refreshRags');
  await later();
  expect(shown()).toEqual([['/outcome.html', 'problem', expect.stringContaining('"Tracker" is protected')]]);
});

test('clicks during a refresh share it, and the pane sees what the ribbon does', async () => {
  start();
  const tasks: unknown[] = [];
  session.subscribe(() => tasks.push(session.state().task?.verb));
  await Promise.all([office.pressButton('refreshRags'), office.pressButton('refreshRags')]);
  await later();
  const writes = office.host.syncs.filter(({ actions }) => actions.includes('SetProperty Values'));
  expect(writes).toHaveLength(1);
  expect(dialogs).toHaveLength(1);
  expect(tasks).toContain('refresh');
  expect(session.state()).toMatchObject({ standing: 'matches', notice: { kind: 'done' } });
});

test('one window at a time: the next outcome takes the place of the last', async () => {
  start();
  await office.pressButton('refreshRags');
  await later();
  await office.pressButton('refreshRags');
  await later();
  expect(dialogs.map(({ open }) => open)).toEqual([false, true]);
});

test('a window that its reader has closed is in nobody’s way', async () => {
  start();
  await office.pressButton('refreshRags');
  await later();
  dialogs[0]!.close();
  await office.pressButton('refreshRags');
  await later();
  expect(dialogs).toHaveLength(2);
});

test('Check writes nothing and opens the pane, where its list is', async () => {
  const book = start();
  await office.pressButton('check');
  await later();
  expect(book.sheets).toHaveLength(1);
  expect(office.host.remembered.visibility).toBe('Visible');
  expect(dialogs).toEqual([]);
});
