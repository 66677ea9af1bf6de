// The pane reads every workbook as the command line does, though it loads the reading of seldom layouts only where they seem to be.
import { closeMonth } from '../../src/actions/closeMonth';
import { seldomReader } from '../../src/actions/seldomReader';
import type { Period } from '../../src/domain/period';
import { whole } from '../../src/domain/pieces';
import { Book } from '../../src/standalone/book';
import { FileWorkbook } from '../../src/standalone/fileWorkbook';
import { readMonthInPieces } from '../../src/workbook/readMonth';
import { SELDOM_LAYOUTS, type SeldomLayouts } from '../../src/workbook/seldomLayouts';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import { corpus } from '../support/corpus';
import { bookOf, snapshotOf } from '../support/grid';

const CASES = corpus().filter(({ expects }) => expects !== 'refused');
const SEVERAL_ROWS = ['rows-plan-actual', 'rows-below-names', 'row-a-month', 'row-a-figure'];

test.each(CASES.map((one) => [one.name, one] as const))('%s', async (_, { book, period }) => {
  await expectReadAlike(await new FileWorkbook(book).read(), period);
});

async function expectReadAlike(snapshot: WorkbookSnapshot, period: Period | null) {
  const read = (layouts: SeldomLayouts) => {
    const { records, tables } = whole(readMonthInPieces(snapshot, layouts, period));
    return { records, marks: tables.map(({ marks }) => marks) };
  };
  const all = read(SELDOM_LAYOUTS);
  expect(read(await seldomReader(snapshot))).toEqual(all);
  return all.records;
}

const TRACKER =
  '\nQIPP, Month 4 2018/19\nScheme | Annual plan £k | YTD plan £k | YTD actual £k\nLinen | 400 | 133 | 120\nRota | 90 | 30 | 31\n';

test('a closed month is read by both', async () => {
  const book = bookOf({ Tracker: TRACKER });
  await closeMonth(new FileWorkbook(book), {});
  const { history } = await expectReadAlike(await new FileWorkbook(book).read(), null);
  expect(history.map(({ period }) => period.label)).toEqual(['July 2018']);
});

test('ratings that people set are read by both', async () => {
  const overrides =
    '\nScheme | Override rating | Reason | Set by\nLinen | Red | Contract not signed | Programme lead\n';
  const { overrides: read } = await expectReadAlike(await snapshotOf({ Tracker: TRACKER, Agreed: overrides }), null);
  expect(read.map(({ name, rating }) => [name, rating])).toEqual([['Linen', 'Red']]);
});

test.each(SEVERAL_ROWS)('%s is not read without it', async (name) => {
  const { book } = CASES.find((one) => one.name === name)!;
  expect((await seldomReader(await new FileWorkbook(book).read())).spreadColumns).not.toBeNull();
});

test('tables beside one another are not read without it', async () => {
  const { book } = CASES.find((one) => one.name === 'side-by-side')!;
  expect((await seldomReader(await new FileWorkbook(book).read())).sideBySide).not.toBeNull();
});

test('a plain tracker needs none of it', async () => {
  const { book } = CASES.find(({ name }) => name === 'three-bands')!;
  expect((await seldomReader(await new FileWorkbook(book).read())).spreadColumns).toBeNull();
});

test('a workbook too large to be looked through is read with all of it', async () => {
  const book = new Book();
  const sheet = book.addSheet('Export');
  sheet.setValue(0, 0, 'begin');
  sheet.setValue(9_999, 10, 'end');
  const snapshot = await new FileWorkbook(book).read();
  expect((await seldomReader(snapshot)).spreadColumns).not.toBeNull();
});
