// The file's side of the two-method interface.
import { NOTHING_HIDDEN } from '../../src/workbook/snapshot';
import { Book } from '../../src/standalone/book';
import { FileWorkbook } from '../../src/standalone/fileWorkbook';
import { openBook } from '../../src/standalone/openBook';
import { saveBook } from '../../src/standalone/saveBook';
import { RULE_SIGNATURE } from '../../src/workbook/signatures';
import { MARK_PROPERTY } from '../../src/workbook/workbook';

test('a snapshot holds the used cells as a rectangle, formatted-only cells left out', async () => {
  const book = new Book();
  const sheet = book.addSheet('Data');
  sheet.setValue(2, 1, 'a');
  sheet.setValue(3, 3, 5);
  sheet.changeFormat(9, 9, { bold: true });
  book.addSheet('Empty').visibility = 'VeryHidden';
  const { sheets, structureProtected } = await new FileWorkbook(book).read();
  expect(structureProtected).toBe(false);
  expect(sheets).toEqual([
    {
      name: 'Data',
      visibility: 'Visible',
      protected: false,
      mark: null,
      top: 2,
      left: 1,
      values: [
        ['a', '', ''],
        ['', '', 5],
      ],
      ownRules: [],
      ownCharts: [],
      hidden: NOTHING_HIDDEN,
    },
    {
      name: 'Empty',
      visibility: 'VeryHidden',
      protected: false,
      mark: null,
      top: 0,
      left: 0,
      values: [],
      ownRules: [],
      ownCharts: [],
      hidden: NOTHING_HIDDEN,
    },
  ]);
});

test('rules of ours are those with our signature, on sheets that carry our mark', async () => {
  const book = new Book();
  for (const name of ['Marked', 'Unmarked']) {
    const sheet = book.addSheet(name);
    const block = { row: 0, col: 0, rows: 9, cols: 1 };
    const look = { fill: null, color: '#A6170B', bold: true };
    sheet.rules = [`=A1<0+${RULE_SIGNATURE}`, '=A1<0'].map((formula) => ({
      id: book.freshId(),
      range: 'A1:A9',
      rule: { block, formula, ...look },
      xml: null,
    }));
  }
  book.sheets[0]!.properties.set(MARK_PROPERTY, 'ours');
  const { sheets } = await new FileWorkbook(openBook(saveBook(book))).read();
  expect(sheets.map(({ ownRules }) => ownRules?.map(({ formula }) => formula))).toEqual([
    [`=A1<0+${RULE_SIGNATURE}`],
    [],
  ]);
});

test('a rule of ours is known again when Excel has split its range', async () => {
  const book = new Book();
  const sheet = book.addSheet('Marked');
  sheet.properties.set(MARK_PROPERTY, 'ours');
  const block = { row: 0, col: 0, rows: 9, cols: 1 };
  sheet.rules = [
    {
      id: book.freshId(),
      range: 'A1:A4 A7:A9',
      rule: { block, formula: `=A1<0+${RULE_SIGNATURE}`, fill: null, color: '#A6170B', bold: true },
      xml: null,
    },
  ];
  const workbook = new FileWorkbook(openBook(saveBook(book)));
  const [rule] = (await workbook.read()).sheets[0]!.ownRules ?? [];
  await workbook.apply([{ kind: 'setConditionalRules', sheet: 'Marked', remove: [rule!.id], add: [] }]);
  expect(openBook(saveBook(workbook.book)).sheets[0]!.rules).toEqual([]);
});

describe('a workbook that counts its days from 1904', () => {
  function book1904(): Book {
    const book = new Book();
    book.date1904 = true;
    const sheet = book.addSheet('Data');
    sheet.setValue(0, 0, 41424);
    sheet.changeFormat(0, 0, { numberFormat: 'dd/mm/yyyy' });
    sheet.setValue(0, 1, 41424);
    sheet.setValue(0, 2, 0.5);
    sheet.changeFormat(0, 2, { numberFormat: 'h:mm' });
    return openBook(saveBook(book));
  }

  test('gives dates as the others do, and leaves numbers and times alone', async () => {
    const { sheets } = await new FileWorkbook(book1904()).read();
    expect(sheets[0]!.values).toEqual([[42886, 41424, 0.5]]);
  });

  test('takes dates as the others do', async () => {
    const workbook = new FileWorkbook(book1904());
    await workbook.apply([
      { kind: 'writeBlock', sheet: 'Data', row: 1, col: 0, values: [[42887, 5]] },
      {
        kind: 'formatBlock',
        sheet: 'Data',
        block: { row: 1, col: 0, rows: 1, cols: 1 },
        format: { numberFormat: 'd mmm yy' },
      },
    ]);
    expect(workbook.book.sheets[0]!.value(1, 0)).toBe(41425);
    expect((await workbook.read()).sheets[0]!.values[1]).toEqual([42887, 5, '']);
  });
});

test('an edit for a sheet that is not there is refused', async () => {
  const refused = new FileWorkbook(new Book()).apply([{ kind: 'markSheet', sheet: 'Gone', mark: '' }]);
  await expect(refused).rejects.toThrow('There is no sheet called "Gone".');
});

test('a sheet that one stray value makes endless is refused in plain words', async () => {
  const book = new Book();
  const sheet = book.addSheet('Data');
  sheet.setValue(0, 0, 1);
  sheet.setValue(1_048_575, 16_383, 1);
  await expect(new FileWorkbook(book).read()).rejects.toThrow('"Data", whose values reach over A1:XFD1048576');
});

test('two values far apart on each of many sheets are as endless together', async () => {
  const book = new Book();
  for (let number = 1; number <= 21; number++) {
    const sheet = book.addSheet(`Sheet ${number}`);
    sheet.setValue(0, 0, 1);
    sheet.setValue(999, 999, 1);
  }
  await expect(new FileWorkbook(book).read()).rejects.toThrow(
    'up to the sheet "Sheet 21", whose values reach over A1:ALL1000',
  );
});
