// What somebody answered about a whole sheet holds when the sheet has another name, and for no other sheet.
import { refresh } from '../../src/actions/refresh';
import { periodOf } from '../../src/domain/period';
import type { Book } from '../../src/standalone/book';
import { FileWorkbook } from '../../src/standalone/fileWorkbook';
import { readWorkbook } from '../../src/workbook/readWorkbook';
import { bookOf, sheetNamed } from '../support/grid';

const period = periodOf({ year: 2018, month: 7 });
const POUNDS =
  '\nScheme | Annual plan | YTD plan | YTD actual\nLinen | 400000 | 130000 | 120500\nRota | 90000 | 30000 | 31000\n';
const OTHERS = POUNDS.replace('Linen', 'Beds').replace('Rota', 'Stroke');

async function reading(book: Book) {
  return readWorkbook(await new FileWorkbook(book).read(), period);
}

/** Answered, refreshed, and then as many times renamed as there are names. */
async function renamed(...names: string[]): Promise<Book> {
  const book = bookOf({ Savings: POUNDS, Settings: '\nSetting | Value\nUnit of money on "Savings" | £\n' });
  await refresh(new FileWorkbook(book), { period });
  let sheet = sheetNamed(book, 'Savings');
  for (const name of names) {
    sheet.name = name;
    await refresh(new FileWorkbook(book), { period });
    sheet = sheetNamed(book, name);
  }
  return book;
}

test.each([[['Savings M5']], [['Savings M5', 'Tracker']]])(
  'renamed to %j, its unit is not asked again',
  async (names) => {
    const { questions, records } = await reading(await renamed(...names));
    expect(questions).toEqual([]);
    expect(records.schemes[0]!.figures).toMatchObject({ plan: 400, ytdPlan: 130, ytdActual: 120.5 });
  },
);

test('another sheet without a unit is asked about', async () => {
  const book = await renamed('Savings M5');
  const other = bookOf({ Other: OTHERS });
  book.sheets.push(sheetNamed(other, 'Other'));
  expect((await reading(book)).questions.map(({ setting }) => setting)).toEqual(['Unit of money on "Other"']);
});

test('a sheet that takes the name is the one that the answer is about', async () => {
  const book = await renamed('Savings M5');
  const other = bookOf({ Savings: OTHERS });
  book.sheets.push(sheetNamed(other, 'Savings'));
  expect((await reading(book)).questions.map(({ setting }) => setting)).toEqual(['Unit of money on "Savings M5"']);
});
