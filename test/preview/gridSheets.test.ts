import { Book } from '../../src/standalone/book';
import { ratingRules } from '../../src/workbook/ratingRules';
import { gridChanges } from './gridChanges';
import { gridSheets } from './gridSheets';

function bookWith(fill: (sheet: ReturnType<Book['addSheet']>) => void): Book {
  const book = new Book();
  fill(book.addSheet('Schemes'));
  return book;
}

const cellAt = (book: Book, row: number, col: number) =>
  gridSheets(book)[0]!.celldata!.find(({ r, c }) => r === row && c === col)?.v;

test('only sheets that can be seen are shown', () => {
  const book = bookWith(() => undefined);
  book.addSheet('PMO Record').visibility = 'Hidden';
  expect(gridSheets(book).map(({ name }) => name)).toEqual(['Schemes']);
});

test('a number is shown as its format has it, to the right, in its look', () => {
  const book = bookWith((sheet) => {
    sheet.setValue(2, 1, -949.4);
    sheet.changeFormat(2, 1, { numberFormat: '#,##0', bold: true, fill: '#FFFF00', color: '#003087' });
  });
  expect(cellAt(book, 2, 1)).toMatchObject({ v: -949.4, m: '-949', ht: 2, bl: 1, bg: '#FFFF00', fc: '#003087' });
});

test('a rating has the fill of its rule over its own', () => {
  const book = bookWith((sheet) => {
    sheet.setValue(0, 0, 'Red');
    sheet.changeFormat(0, 0, { fill: '#FFFF00' });
    const [rule] = ratingRules({ row: 0, col: 0, rows: 1, cols: 1 });
    sheet.rules = [{ id: '1', range: 'A1', rule: rule!, xml: null }];
  });
  expect(cellAt(book, 0, 0)).toMatchObject({ m: 'Red', bg: '#D5281B', fc: '#FFFFFF' });
});

test('merged cells, frozen panes, widths and heights are taken over', () => {
  const book = bookWith((sheet) => {
    sheet.setValue(0, 0, 'Annual QIPP');
    sheet.merges = ['A1:C1'];
    sheet.frozen = { rows: 1, cols: 0 };
    sheet.columnWidths.set(1, 20);
    sheet.setRowHeight(0, 30);
  });
  expect(gridSheets(book)[0]).toMatchObject({
    frozen: { type: 'rangeRow', range: { row_focus: 0 } },
    config: { merge: { '0_0': { r: 0, c: 0, rs: 1, cs: 3 } }, columnlen: { 1: 144 }, rowlen: { 0: 39 } },
  });
  expect(cellAt(book, 0, 2)).toEqual({ mc: { r: 0, c: 0 } });
});

test('a row whose height nobody set is as high as its largest letters', () => {
  const book = bookWith((sheet) => {
    sheet.setValue(0, 0, 'Scheme register');
    sheet.changeFormat(0, 0, { fontSize: 16 });
  });
  expect(gridSheets(book)[0]!.config!.rowlen).toEqual({ 0: 27 });
});

describe('what differs between two drawings', () => {
  const before = () => bookWith((sheet) => sheet.setValue(0, 0, 1));

  test('one cell that was typed into and one that was emptied', () => {
    const book = before();
    const shown = gridSheets(book);
    book.sheets[0]!.setValue(0, 0, '');
    book.sheets[0]!.setValue(0, 1, 'TBC');
    const changes = gridChanges(shown, gridSheets(book));
    expect(changes).toMatchObject([
      { op: 'replace', path: ['data', 0, 1], value: { m: 'TBC' } },
      { op: 'replace', path: ['data', 0, 0], value: null },
    ]);
  });

  test('a new sheet needs another drawing', () => {
    const book = before();
    const shown = gridSheets(book);
    book.addSheet('PMO Summary');
    expect(gridChanges(shown, gridSheets(book))).toBeNull();
  });
});
