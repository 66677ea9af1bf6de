// The pane reads every workbook as the command line does, though it loads the reading of seldom layouts only where they seem to be.
import { seldomReader } from '../../src/actions/seldomReader';
import { whole } from '../../src/domain/pieces';
import { FileWorkbook } from '../../src/standalone/fileWorkbook';
import { readMonthInPieces } from '../../src/workbook/readMonth';
import { SELDOM_LAYOUTS, type SeldomLayouts } from '../../src/workbook/seldomLayouts';
import { corpus } from '../support/corpus';

const CASES = corpus().filter(({ expects }) => expects !== 'refused');
const SEVERAL_ROWS = ['rows-plan-actual', 'rows-below-names', 'row-a-month', 'row-a-figure'];

test.each(CASES.map((one) => [one.name, one] as const))('%s', async (_, { book, period }) => {
  const snapshot = await new FileWorkbook(book).read();
  const records = (layouts: SeldomLayouts) => whole(readMonthInPieces(snapshot, layouts, period)).records;
  expect(records(await seldomReader(snapshot))).toEqual(records(SELDOM_LAYOUTS));
});

test.each(SEVERAL_ROWS)('%s is not read without it', async (name) => {
  const { book } = CASES.find((one) => one.name === name)!;
  expect((await seldomReader(await new FileWorkbook(book).read())).spreadColumns).not.toBeNull();
});

test('a plain tracker needs none of it', async () => {
  const { book } = CASES.find(({ name }) => name === 'three-bands')!;
  expect((await seldomReader(await new FileWorkbook(book).read())).spreadColumns).toBeNull();
});
