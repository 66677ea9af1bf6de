// Undo through Microsoft's client: what a refresh changed is asked for in the round trip that changes it, and goes back in one.
// Exactly so in the host; of automatic colour Excel only tells that it is black. The host counts; the sizes are printed.
import { LastApplied } from '../../src/actions/lastApplied';
import { refresh } from '../../src/actions/refresh';
import { undo } from '../../src/actions/undo';
import { ExcelWorkbook } from '../../src/office/excelWorkbook';
import { openBook } from '../../src/standalone/openBook';
import { saveBook } from '../../src/standalone/saveBook';
import type { Book } from '../../src/standalone/book';
import { demoPmo } from '../../scripts/samples/demoPmo';
import { SAMPLE_BOOKS } from '../../scripts/samples/sampleWorkbooks';
import { loadOffice, type LoadedOffice } from '../host/loadOffice';
import { deleteRow, insertRow, setAt, sheetNamed, valueAt } from '../support/grid';
import { trackerOf } from '../support/largeTracker';
import { comparable } from '../support/takenBack';

let office: LoadedOffice;
beforeAll(async () => {
  office = await loadOffice();
});
afterAll(() => office.close());

/** An open pane at a book in Excel. */
function paneAt(book: Book) {
  office.host.use(book);
  const workbook = new LastApplied(new ExcelWorkbook(), () => undefined);
  return {
    refresh: async () => {
      workbook.begin();
      const outcome = await refresh(workbook, {});
      if (outcome.refused) throw new Error(outcome.message);
      return outcome;
    },
    undo: async () => {
      office.host.traffic = [];
      const outcome = await undo(workbook, workbook.applied, {});
      if (outcome.refused) throw new Error(outcome.message);
      return outcome;
    },
  };
}

const sizes = () =>
  office.host.syncs.map(({ requestBytes, responseBytes }) => `${requestBytes} → ${responseBytes} B`).join('; ');

describe('directly after a refresh, in two round trips to read and one to write', () => {
  test.each([...Object.entries(SAMPLE_BOOKS), ['2,000 schemes', () => trackerOf(2_000)] as const])(
    '%s is as it was',
    async (what, build) => {
      const book = build();
      const before = comparable(book);
      const pane = paneAt(book);
      await pane.refresh();
      const { findings } = await pane.undo();
      console.log(`Undoing the refresh of ${what}: ${sizes()}`);
      expect(findings).toEqual([]);
      expect(comparable(book)).toBe(before);
      expect(office.host.syncs).toHaveLength(3);
    },
  );

  test('a second refresh, which lays sheets out anew, of a file that was refreshed, saved and opened again', async () => {
    const first = demoPmo();
    await paneAt(first).refresh();
    const book = openBook(saveBook(first));
    setAt(sheetNamed(book, 'PMO Exceptions'), 'F5', "=it's -5% (see Apr-18)");
    setAt(sheetNamed(book, 'Monthly actual'), 'G7', 900);
    setAt(sheetNamed(book, 'Activity'), 'A2', `${String(valueAt(sheetNamed(book, 'Activity'), 'A2'))} again`);
    deleteRow(sheetNamed(book, 'Scheme register'), 8);
    const before = comparable(book);
    const pane = paneAt(book);
    await pane.refresh();
    console.log(`Refreshing with before-images of looks: ${sizes()}`);
    expect(office.host.syncs).toHaveLength(3);
    expect((await pane.undo()).findings).toEqual([]);
    expect(office.host.syncs).toHaveLength(3);
    expect(withoutCharts(comparable(book))).toBe(withoutCharts(before));
  });
});

/** A file's own charts are only carried along; one that came back is drawn by us. */
const withoutCharts = (text: string) => text.replace(/^chart (.*?)(:.*)?$/gm, 'chart $1');

test('what was edited, inserted and added since is left, the rest goes back', async () => {
  const book = demoPmo();
  const pane = paneAt(book);
  await pane.refresh();
  const register = sheetNamed(book, 'Scheme register');
  setAt(register, 'O7', 'Amber, agreed');
  insertRow(register, 20);
  setAt(register, 'B21', 'A new scheme');
  const { message } = await pane.undo();
  expect(message).toContain('1 cell edited since was left: Scheme register!O7 holds "Amber, agreed".');
  expect([valueAt(register, 'O7'), valueAt(register, 'B21')]).toEqual(['Amber, agreed', 'A new scheme']);
  expect(['O8', 'O22', 'O40'].map((cell) => valueAt(register, cell))).toEqual(['', '', '']);
});

test('a formula that gave our rating is put back at once', async () => {
  const book = demoPmo();
  const pane = paneAt(book);
  await pane.refresh();
  const register = sheetNamed(book, 'Scheme register');
  register.setFormula(6, 14, 'IF(1,"x","y")', valueAt(register, 'O7'));
  await pane.undo();
  expect(register.formula(6, 14)).toBe('IF(1,"x","y")');
  expect(office.host.syncs).toHaveLength(4);
});
