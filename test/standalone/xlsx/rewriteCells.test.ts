// Cells whose formulas belong to more than one cell, and rows and cells that do not say where they are.
import type { Book } from '../../../src/standalone/book';
import { openBook } from '../../../src/standalone/openBook';
import { saveBook } from '../../../src/standalone/saveBook';
import { partText } from '../../support/partsOf';
import { smallXlsx } from '../../support/smallXlsx';

const SHEET = 'xl/worksheets/sheet1.xml';

function opened(rows: string): Book {
  return openBook(smallXlsx({ sheet: `<sheetData>${rows}</sheetData>` }));
}

function dataOf(book: Book): string {
  return /<sheetData>(.*)<\/sheetData>/s.exec(partText(saveBook(book), SHEET))?.[1] ?? '';
}

describe('a shared formula', () => {
  const ROWS =
    '<row r="1"><c r="A1"><f t="shared" ref="A1:B3" si="4">D1*$E$1+"A1"</f><v>1</v></c><c r="B1"><f t="shared" si="4"/><v>2</v></c></row>' +
    '<row r="2"><c r="A2"><f ca="1" t="shared" si="4"></f><v>3</v></c></row><row r="3"><c r="A3" s="0"><f t="shared" si="4"/><v>4</v></c></row>';

  test('whose own cell is overwritten is written out in every cell that shared it', () => {
    const book = opened(ROWS);
    book.sheets[0]!.setValue(0, 0, 9);
    expect(dataOf(book)).toBe(
      '<row r="1"><c r="A1"><v>9</v></c><c r="B1"><f>E1*$E$1+"A1"</f><v>2</v></c></row>' +
        '<row r="2"><c r="A2"><f>D2*$E$1+"A1"</f><v>3</v></c></row><row r="3"><c r="A3" s="0"><f>D3*$E$1+"A1"</f><v>4</v></c></row>',
    );
  });

  test('whose own cell is emptied, too', () => {
    const book = opened(ROWS);
    book.sheets[0]!.setValue(0, 0, '');
    const sheet = openBook(saveBook(book)).sheets[0]!;
    expect([sheet.value(0, 0), sheet.formula(0, 1), sheet.formula(2, 0)]).toEqual(['', 'E1*$E$1+"A1"', 'D3*$E$1+"A1"']);
  });

  test('stays shared where only a cell that shares it is overwritten', () => {
    const book = opened(ROWS);
    book.sheets[0]!.setValue(1, 0, 9);
    expect(dataOf(book)).toBe(
      ROWS.replace('<c r="A2"><f ca="1" t="shared" si="4"></f><v>3</v></c>', '<c r="A2"><v>9</v></c>'),
    );
  });

  test('stays shared where its own cell only looks different', () => {
    const book = opened(ROWS);
    book.sheets[0]!.changeFormat(0, 0, { bold: true });
    expect(dataOf(book)).toContain(
      '<c r="A1" s="1"><f t="shared" ref="A1:B3" si="4">D1*$E$1+"A1"</f><v>1</v></c><c r="B1"><f t="shared" si="4"/>',
    );
  });

  test('a number of a group that is given out again is another group', () => {
    const book = opened(
      '<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">D1</f><v>1</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>1</v></c></row>' +
        '<row r="3"><c r="A3"><f t="shared" ref="A3:A4" si="0">E3</f><v>1</v></c></row><row r="4"><c r="A4"><f t="shared" si="0"/><v>1</v></c></row>',
    );
    book.sheets[0]!.setValue(0, 0, 5);
    expect(dataOf(book)).toContain('<c r="A2"><f>D2</f><v>1</v></c>');
    expect(dataOf(book)).toContain('<c r="A4"><f t="shared" si="0"/><v>1</v></c>');
  });
});

describe('a formula that fills a rectangle', () => {
  const ARRAY =
    '<row r="1"><c r="A1"><f t="array" ref="A1:B3">D1:E3*2</f><v>1</v></c><c r="B1"><v>2</v></c></row>' +
    '<row r="2"><c r="A2"><v>3</v></c><c r="B2"><v>4</v></c></row><row r="3"><c r="A3"><v>5</v></c><c r="B3"><v>6</v></c></row>';

  test('ends above the row of a cell that was overwritten, so that Excel does not put the old result back', () => {
    const book = opened(ARRAY);
    book.sheets[0]!.setValue(2, 1, 'typed');
    expect(dataOf(book)).toContain('<f t="array" ref="A1:B2">D1:E3*2</f>');
  });

  test('ends before the column of a cell that was overwritten in its first row', () => {
    const book = opened(ARRAY);
    book.sheets[0]!.setValue(0, 1, 'typed');
    book.sheets[0]!.setValue(2, 0, 'typed');
    expect(dataOf(book)).toContain('<f t="array" ref="A1:A2">D1:E3*2</f>'.replace('A1:A2', 'A1:A2'));
  });

  test('goes when its own cell is overwritten; the other cells keep their values', () => {
    const book = opened(ARRAY);
    book.sheets[0]!.setValue(0, 0, 'typed');
    expect(dataOf(book)).not.toContain('<f');
    expect(dataOf(book)).toContain('<c r="B3"><v>6</v></c>');
  });

  test('is shortened as a data table, too', () => {
    const table = ARRAY.replace(
      '<f t="array" ref="A1:B3">D1:E3*2</f>',
      '<f t="dataTable" ref="A1:B3" dt2D="1" dtr="1" r1="H1" r2="H2"/>',
    );
    const book = opened(table);
    book.sheets[0]!.setValue(1, 0, 0);
    expect(dataOf(book)).toContain('<f t="dataTable" dt2D="1" dtr="1" r1="H1" r2="H2" ref="A1:B1"/>');
  });

  test('stays whole while its cells are', () => {
    const book = opened(ARRAY);
    book.sheets[0]!.setValue(4, 0, 'typed');
    expect(dataOf(book)).toContain(ARRAY);
  });
});

describe('places', () => {
  test('new rows and cells come where they belong', () => {
    const book = opened('<row r="2"><c r="B2"><v>1</v></c><c r="D2"><v>2</v></c></row><row r="5"/>');
    for (const [row, col] of [
      [0, 0],
      [1, 0],
      [1, 2],
      [1, 4],
      [2, 0],
      [4, 1],
      [8, 0],
    ] as const)
      book.sheets[0]!.setValue(row, col, row * 10 + col);
    expect(dataOf(book)).toBe(
      '<row r="1"><c r="A1"><v>0</v></c></row><row r="2"><c r="A2"><v>10</v></c><c r="B2"><v>1</v></c><c r="C2"><v>12</v></c><c r="D2"><v>2</v></c><c r="E2"><v>14</v></c></row>' +
        '<row r="3"><c r="A3"><v>20</v></c></row><row r="5"><c r="B5"><v>41</v></c></row><row r="9"><c r="A9"><v>80</v></c></row>',
    );
  });

  test('rows and cells that follow one another unsaid say where they are before others come between', () => {
    const book = opened(
      '<row><c><v>1</v></c><c><v>2</v></c></row><row r="4"><c r="B4"><v>3</v></c></row><row><c><v>4</v></c></row>',
    );
    book.sheets[0]!.setValue(0, 1, 9);
    book.sheets[0]!.setValue(2, 0, 9);
    expect(dataOf(book)).toBe(
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>9</v></c></row><row r="3"><c r="A3"><v>9</v></c></row><row r="4"><c r="B4"><v>3</v></c></row><row r="5"><c><v>4</v></c></row>',
    );
  });

  test('a sheet without any rows gets its first', () => {
    const book = openBook(smallXlsx({ sheet: '<sheetData/>' }));
    book.sheets[0]!.setValue(1, 1, true);
    expect(dataOf(book)).toBe('<row r="2"><c r="B2" t="b"><v>1</v></c></row>');
  });

  test('an emptied cell keeps its look, and its row a height that somebody set', () => {
    const styles =
      '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts><font/></fonts><fills><fill/></fills><borders><border/></borders><cellXfs><xf/><xf><alignment wrapText="1"/></xf></cellXfs></styleSheet>';
    const sheet =
      '<sheetData><row r="1" ht="30" customHeight="1"><c r="A1" s="1"><v>1</v></c></row><row r="2" ht="45" spans="1:1"><c r="A2" s="1"><v>1</v></c></row></sheetData>';
    const book = openBook(smallXlsx({ sheet, styles }));
    book.sheets[0]!.setValue(0, 0, '');
    book.sheets[0]!.setValue(1, 0, 'a longer text, which may need more lines or fewer');
    expect(dataOf(book)).toBe(
      '<row r="1" ht="30" customHeight="1"><c r="A1" s="1"/></row><row r="2" spans="1:1"><c r="A2" s="1" t="s"><v>0</v></c></row>',
    );
  });
});
