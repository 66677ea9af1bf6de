// The pane reads every workbook as the command line does, though it loads the reading of seldom layouts only where they seem to be.
import { seldomReader } from '../../src/actions/seldomReader';
import { whole } from '../../src/domain/pieces';
import { Book } from '../../src/standalone/book';
import { FileWorkbook } from '../../src/standalone/fileWorkbook';
import { readMonthInPieces } from '../../src/workbook/readMonth';
import { SELDOM_LAYOUTS, type SeldomLayouts } from '../../src/workbook/seldomLayouts';
import { corpus } from '../support/corpus';

const CASES = corpus().filter(({ expects }) => expects !== 'refused');
const SEVERAL_ROWS = ['rows-plan-actual', 'rows-below-names', 'row-a-month', 'row-a-figure'];

test.each(CASES.map((one) => [one.name, one] as const))('%s', async (_, { book, period }) => {
  const snapshot = await new FileWorkbook(book).read();
  const read = (layouts: SeldomLayouts) => {
    const { records, tables } = whole(readMonthInPieces(snapshot, layouts, period));
    return { records, marks: tables.map(({ marks }) => marks) };
  };
  expect(read(await seldomReader(snapshot))).toEqual(read(SELDOM_LAYOUTS));
});

test.each(SEVERAL_ROWS)('%s is not read without it', async (name) => {
  const { book } = CASES.find((one) => one.name === name)!;
  expect((await seldomReader(await new FileWorkbook(book).read())).spreadColumns).not.toBeNull();
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
