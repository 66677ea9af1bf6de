// What is written to a book comes back from its file: values, looks, rules, pages, whatever the texts are.
import fc from '../support/properties';
import { unzipSync } from 'fflate';
import { applyToBook } from '../../src/standalone/applyToBook';
import { Book, type BookSheet } from '../../src/standalone/book';
import type { CellFormat } from '../../src/standalone/cellFormat';
import { openBook } from '../../src/standalone/openBook';
import { saveBook } from '../../src/standalone/saveBook';
import { parseXml } from '../../src/standalone/xlsx/xmlDocument';
import type { ConditionalRule, SetPage } from '../../src/workbook/edit';
import { NEVER_CALCULATED, type CellValue } from '../../src/workbook/snapshot';
import { kitchenSinkXlsx } from '../support/kitchenSinkXlsx';
import { partText } from '../support/partsOf';
import { smallXlsx } from '../support/smallXlsx';

function bookWith(...names: string[]): Book {
  const book = new Book();
  for (const name of names.length > 0 ? names : ['Sheet1']) book.addSheet(name);
  return book;
}

const again = (book: Book) => openBook(saveBook(book));

describe('a book made from nothing', () => {
  test('is a whole package: every part is declared, every relationship leads somewhere, all XML is well-formed', () => {
    const book = bookWith('One', 'Two');
    applyToBook(book, [
      { kind: 'writeBlock', sheet: 'One', row: 0, col: 0, values: [['a', 1, true]] },
      { kind: 'markSheet', sheet: 'One', mark: 'ours' },
    ]);
    const parts = unzipSync(saveBook(book));
    const types = new TextDecoder().decode(parts['[Content_Types].xml']);
    for (const [name, bytes] of Object.entries(parts)) {
      const text = new TextDecoder().decode(bytes);
      if (name.endsWith('.xml') || name.endsWith('.rels')) parseXml(text, name);
      if (!name.endsWith('.rels') && name !== '[Content_Types].xml') expect(types).toContain(`PartName="/${name}"`);
      if (name.endsWith('.rels'))
        for (const [, target = ''] of text.matchAll(/Target="([^"]*)"/g))
          expect(Object.keys(parts)).toContain(
            new URL(target, `file:///${name.replace('_rels/', '')}`).pathname.slice(1),
          );
    }
  });

  test('keeps names, order, visibility and the colours of tabs', () => {
    const book = bookWith("O'Brien & Söhne <1>", 'Hidden', 'Very');
    book.sheets[1]!.visibility = 'Hidden';
    book.sheets[2]!.visibility = 'VeryHidden';
    book.sheets[0]!.tabColor = '#005EB8';
    expect(again(book).sheets.map(({ name, visibility, tabColor }) => [name, visibility, tabColor])).toEqual([
      ["O'Brien & Söhne <1>", 'Visible', '#005EB8'],
      ['Hidden', 'Hidden', null],
      ['Very', 'VeryHidden', null],
    ]);
  });

  test('puts the first visible sheet in front', () => {
    const book = bookWith('Hidden', 'Front');
    book.sheets[0]!.visibility = 'Hidden';
    expect(partText(saveBook(book), 'xl/workbook.xml')).toContain('activeTab="1"');
  });

  test('keeps formulas, their results and that they have none', () => {
    const book = bookWith();
    const results: CellValue[] = [15, 'text', '', true, '#DIV/0!', NEVER_CALCULATED];
    results.forEach((result, row) => book.sheets[0]!.setFormula(row, 0, `SUM(B${row + 1}:C9)&"<&>"`, result));
    const sheet = again(book).sheets[0]!;
    expect(results.map((_, row) => sheet.value(row, 0))).toEqual(results);
    expect(sheet.formula(2, 0)).toBe('SUM(B3:C9)&"<&>"');
  });

  test('keeps merged cells, protection, the way of counting days', () => {
    const book = bookWith();
    Object.assign(book, { structureProtected: true, date1904: true });
    Object.assign(book.sheets[0]!, { protected: true, merges: ['A1:B2', 'D1:D9'] });
    const opened = again(book);
    expect([opened.structureProtected, opened.date1904, opened.sheets[0]!.protected, opened.sheets[0]!.merges]).toEqual(
      [true, true, true, ['A1:B2', 'D1:D9']],
    );
  });

  test('is the same file every time', () => {
    const book = bookWith();
    book.sheets[0]!.setValue(0, 0, 'a');
    expect(saveBook(book)).toEqual(saveBook(book));
  });

  test('needs a sheet that can be seen', () => {
    expect(() => saveBook(new Book())).toThrow('at least one visible sheet');
  });
});

describe('looks', () => {
  const changes: Partial<CellFormat>[] = [
    { numberFormat: '#,##0.0;[Red]-#,##0.0' },
    { numberFormat: '0.0%' },
    { numberFormat: '@' },
    { bold: true },
    { italic: true },
    { fontSize: 9.5 },
    { fontName: 'Arial' },
    { color: '#212B32' },
    { fill: '#FFB81C' },
    { horizontal: 'Left' },
    { horizontal: 'Center' },
    { horizontal: 'Right' },
    { vertical: 'Top' },
    { vertical: 'Center' },
    { wrap: true },
    { indent: 2 },
    { lineBelow: '#AEB7BD' },
  ];

  test.each(changes)('%j comes back and nothing else changes', (change) => {
    const book = bookWith();
    book.sheets[0]!.changeFormat(2, 1, change);
    expect(again(book).sheets[0]!.format(2, 1)).toEqual({ ...book.sheets[0]!.format(0, 0), ...change });
  });

  test('what a change takes away is gone', () => {
    const book = bookWith();
    book.sheets[0]!.changeFormat(0, 0, {
      bold: true,
      italic: true,
      fill: '#FFB81C',
      lineBelow: '#AEB7BD',
      wrap: true,
      indent: 1,
      color: '#212B32',
      horizontal: 'Left',
      vertical: 'Top',
    });
    const opened = again(book);
    opened.sheets[0]!.changeFormat(0, 0, {
      bold: false,
      italic: false,
      fill: '',
      lineBelow: '',
      wrap: false,
      indent: 0,
      color: '',
      horizontal: 'General',
      vertical: 'Bottom',
    });
    expect(again(opened).sheets[0]!.format(0, 0)).toEqual(book.sheets[0]!.format(9, 9));
  });

  test('a changed record keeps what a look cannot say: protection, rotation, other borders, the theme', () => {
    const book = openBook(kitchenSinkXlsx());
    book.sheets[0]!.changeFormat(0, 0, { fill: '#FFB81C' });
    const styles = partText(saveBook(book), 'xl/styles.xml');
    expect(styles).toContain(
      '<xf numFmtId="49" fontId="1" fillId="3" borderId="1" xfId="0" quotePrefix="1" applyFont="1" applyProtection="1" applyFill="1"><alignment horizontal="left" textRotation="45"/><protection locked="0"/></xf>',
    );
    expect(styles).toContain('<fonts count="2"');
    expect(styles).toContain('<fills count="4"');
  });

  test('a changed font follows the theme no more in what was changed only', () => {
    const book = openBook(kitchenSinkXlsx());
    book.sheets[0]!.changeFormat(0, 0, { bold: false });
    book.sheets[0]!.changeFormat(0, 1, { fontName: 'Verdana' });
    const styles = partText(saveBook(book), 'xl/styles.xml');
    expect(styles).toContain(
      '<font><u/><sz val="12"/><color theme="4" tint="-0.249977111117893"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font>',
    );
    expect(styles).toContain('<font><sz val="10"/><color theme="1"/><name val="Verdana"/></font>');
  });

  test('a look that the file has already is not added again, month after month', () => {
    const save = (file: Uint8Array) => {
      const book = openBook(file);
      book.sheets[0]!.changeFormat(0, 0, { bold: false });
      book.sheets[0]!.changeFormat(1, 0, { fill: '#FFB81C', numberFormat: '0.000' });
      book.sheets[0]!.changeFormat(1, 0, { fill: '', numberFormat: '@' });
      book.sheets[0]!.changeFormat(1, 0, { fill: '#FFB81C', numberFormat: '0.000' });
      return saveBook(book);
    };
    const once = save(kitchenSinkXlsx());
    const reopened = openBook(once);
    reopened.sheets[0]!.changeFormat(0, 0, { bold: true });
    reopened.sheets[0]!.changeFormat(1, 0, { fill: '#FFFF00', numberFormat: '@' });
    const twice = save(saveBook(reopened));
    expect(openBook(twice).source?.formats.length).toBeLessThanOrEqual(
      (openBook(once).source?.formats.length ?? 0) + 2,
    );
    expect(partText(save(twice), 'xl/styles.xml')).toBe(partText(twice, 'xl/styles.xml'));
  });

  test('lists that a styles part leaves out begin as usual', () => {
    const styles = '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>';
    const book = openBook(smallXlsx({ styles }));
    book.sheets[0]!.changeFormat(0, 0, { bold: true, fill: '#FFB81C', lineBelow: '#AEB7BD' });
    expect(again(book).sheets[0]!.format(0, 0)).toEqual(book.sheets[0]!.format(0, 0));
    expect(partText(saveBook(book), 'xl/styles.xml')).toContain('<fills count="3">');
  });

  test('a new cell in a formatted column looks as its column does', () => {
    const book = openBook(kitchenSinkXlsx());
    book.sheets[0]!.setValue(20, 2, 5);
    expect(partText(saveBook(book), 'xl/worksheets/sheet1.xml')).toContain(
      '<row r="21"><c r="C21" s="2"><v>5</v></c></row>',
    );
  });
});

describe('around the cells', () => {
  test('widths come back to a hundredth of a character', () => {
    const book = bookWith();
    [8.43, 12, 0.5, 30.25, 100].forEach((width, col) => book.sheets[0]!.columnWidths.set(col * 2, width));
    expect(again(book).sheets[0]!.columnWidths).toEqual(book.sheets[0]!.columnWidths);
  });

  test.each([
    [0, 0],
    [1, 0],
    [0, 2],
    [3, 1],
  ])('%i frozen rows and %i columns', (rows, cols) => {
    const book = bookWith();
    book.sheets[0]!.frozen = { rows, cols };
    expect(again(book).sheets[0]!.frozen).toEqual({ rows, cols });
  });

  const page: Omit<SetPage, 'sheet'> = {
    kind: 'setPage',
    orientation: 'Landscape',
    pagesWide: 2,
    area: { row: 0, col: 1, rows: 40, cols: 27 },
    repeatRows: { first: 1, last: 3 },
    breaks: [10, 25],
    headerLeft: 'QIPP & more: &A',
    headerRight: '&D',
    footerLeft: '&F',
    footerRight: 'Page &P of &N',
    margin: 36,
  };

  test.each([
    ['all of it', page],
    [
      'without headers or repeated rows',
      {
        ...page,
        repeatRows: null,
        breaks: [],
        headerLeft: '',
        headerRight: '',
        footerLeft: '',
        footerRight: '',
        orientation: 'Portrait' as const,
      },
    ],
  ])('page: %s', (_, setPage) => {
    const book = bookWith('First', "O'Brien, 1");
    applyToBook(book, [{ ...setPage, sheet: "O'Brien, 1" }]);
    const opened = again(book);
    expect(opened.sheets[1]!.page).toEqual(book.sheets[1]!.page);
    expect(opened.sheets[0]!.page).toBeNull();
  });

  test('a page set anew replaces names and settings, and the centre of the header stays', () => {
    const book = openBook(kitchenSinkXlsx());
    applyToBook(book, [{ ...page, sheet: 'Schemes' }]);
    const once = openBook(saveBook(book));
    applyToBook(once, [{ ...page, sheet: 'Schemes', repeatRows: null }]);
    const file = saveBook(once);
    const workbook = partText(file, 'xl/workbook.xml');
    const sheet = partText(file, 'xl/worksheets/sheet1.xml');
    expect(workbook.match(/_xlnm\.Print_Area/g)).toHaveLength(1);
    expect(workbook).not.toContain('Print_Titles');
    expect(workbook).toContain(
      `<definedName name="_xlnm.Print_Area" localSheetId="0">'Schemes'!$B$1:$AB$40</definedName>`,
    );
    expect(sheet).toContain(
      '<pageSetup paperSize="9" r:id="rId5" orientation="landscape" fitToWidth="2" fitToHeight="0"/>',
    );
    expect(sheet).toContain('&amp;LQIPP &amp; more: &amp;A&amp;Cour centre&amp;R&amp;D</oddHeader>');
    expect(sheet).toContain('<firstHeader>&amp;Cfirst</firstHeader>');
    expect(sheet).toContain('<printOptions horizontalCentered="1"/><pageMargins left="0.5"');
  });

  const rules: ConditionalRule[] = [
    {
      block: { row: 4, col: 10, rows: 16, cols: 1 },
      formula: '=(LEFT(K5,3)="Red")+N("QIPP Reporter")',
      fill: '#D5281B',
      color: '#FFFFFF',
      bold: false,
    },
    { block: { row: 4, col: 10, rows: 16, cols: 1 }, formula: '=K5<0', fill: null, color: '#A6170B', bold: true },
    { block: { row: 0, col: 0, rows: 1, cols: 1 }, formula: '=A1>"<&>"', fill: '#FFB81C', color: null, bold: false },
  ];

  test('rules come back as they were added, in their order', () => {
    const book = bookWith();
    applyToBook(book, [{ kind: 'setConditionalRules', sheet: 'Sheet1', remove: [], add: rules }]);
    expect(again(book).sheets[0]!.rules.map(({ rule }) => rule)).toEqual(rules);
  });

  test("a removed rule goes; the others, and people's own, keep their XML", () => {
    const book = openBook(kitchenSinkXlsx());
    applyToBook(book, [{ kind: 'setConditionalRules', sheet: 'Schemes', remove: [], add: rules }]);
    const first = openBook(saveBook(book));
    const before = first.sheets[0]!.rules;
    applyToBook(first, [{ kind: 'setConditionalRules', sheet: 'Schemes', remove: [before[3]!.id], add: [] }]);
    const after = openBook(saveBook(first)).sheets[0]!.rules;
    expect(after.map(({ xml }) => xml)).toEqual([0, 1, 2, 4].map((index) => before[index]!.xml));
  });

  test('one of several rules in one element is removed alone', () => {
    const book = bookWith();
    applyToBook(book, [{ kind: 'setConditionalRules', sheet: 'Sheet1', remove: [], add: rules.slice(0, 2) }]);
    const file = saveBook(book);
    const parts = unzipSync(file);
    expect(Object.keys(parts)).toContain('xl/worksheets/sheet1.xml');
    const opened = openBook(file);
    applyToBook(opened, [
      { kind: 'setConditionalRules', sheet: 'Sheet1', remove: [opened.sheets[0]!.rules[0]!.id], add: [] },
    ]);
    expect(openBook(saveBook(opened)).sheets[0]!.rules.map(({ rule }) => rule)).toEqual([rules[1]]);
  });

  test("new rules come after people's own, those in the extension list included", () => {
    const book = openBook(kitchenSinkXlsx());
    applyToBook(book, [{ kind: 'setConditionalRules', sheet: 'Schemes', remove: [], add: rules.slice(0, 1) }]);
    expect(partText(saveBook(book), 'xl/worksheets/sheet1.xml')).toContain('priority="10"');
  });

  test('a mark is added, changed and read back, beside the properties of other programs', () => {
    const book = bookWith();
    book.sheets[0]!.properties.set('Other', 'kept');
    applyToBook(book, [{ kind: 'markSheet', sheet: 'Sheet1', mark: '{"Ö":1}' }]);
    const opened = again(book);
    applyToBook(opened, [{ kind: 'markSheet', sheet: 'Sheet1', mark: '{"2":"😀"}' }]);
    expect([...again(opened).sheets[0]!.properties]).toEqual([
      ['Other', 'kept'],
      ['QippReporter', '{"2":"😀"}'],
    ]);
  });
});

describe('sheets', () => {
  test('a renamed sheet is the same part under another name', () => {
    const book = openBook(kitchenSinkXlsx());
    book.sheets[0]!.name = 'Plans & more';
    expect(partText(saveBook(book), 'xl/workbook.xml')).toContain(
      '<sheet name="Plans &amp; more" sheetId="1" r:id="rId1"/>',
    );
  });

  test("a deleted sheet takes its part and its names with it, and others' names move up", () => {
    const book = openBook(kitchenSinkXlsx());
    book.sheets[1]!.visibility = 'Visible';
    book.sheets[1]!.changed.add('sheet');
    applyToBook(book, [
      {
        kind: 'setPage',
        sheet: 'Pivot',
        orientation: 'Portrait',
        pagesWide: 1,
        area: { row: 0, col: 0, rows: 9, cols: 2 },
        repeatRows: null,
        breaks: [],
        headerLeft: '',
        headerRight: '',
        footerLeft: '',
        footerRight: '',
        margin: 36,
      },
    ]);
    const opened = openBook(saveBook(book));
    opened.sheets.shift();
    const file = saveBook(opened);
    const workbook = partText(file, 'xl/workbook.xml');
    expect(workbook).not.toContain('_FilterDatabase');
    expect(workbook).toContain('<definedName name="_xlnm.Print_Area" localSheetId="0">');
    expect(Object.keys(unzipSync(file))).not.toContain('xl/worksheets/sheet1.xml');
    expect(openBook(file).sheets.map(({ name }) => name)).toEqual(['Pivot']);
  });
});

describe('any values', () => {
  const number = fc.double({ noNaN: true, noDefaultInfinity: true }).filter((value) => !Object.is(value, -0));
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string(),
    fc.constantFrom('=1+1', '00123', '31/05/2017', '#N/A', ' a ', '_x0041_', 'TRUE'),
  );
  const value: fc.Arbitrary<CellValue> = fc.oneof(text, number, fc.boolean());
  const cells = fc.array(fc.tuple(fc.nat(30), fc.nat(30), value), { maxLength: 30 });

  test('written to a new book come back equal', () => {
    fc.assert(
      fc.property(cells, (list) => {
        const book = bookWith();
        for (const [row, col, one] of list) book.sheets[0]!.setValue(row, col, one);
        const sheet = again(book).sheets[0]!;
        for (const [row, col] of list) expect(sheet.value(row, col)).toBe(book.sheets[0]!.value(row, col));
        expect(sheet.usedBlock()).toEqual(book.sheets[0]!.usedBlock());
      }),
    );
  });

  test('written to an opened file come back equal, and every other cell says what it said', () => {
    const file = kitchenSinkXlsx();
    fc.assert(
      fc.property(cells, (list) => {
        const book = openBook(file);
        const sheet = book.sheets[0]!;
        for (const [row, col, one] of list) sheet.setValue(row, col, one);
        expect(everything(again(book).sheets[0]!)).toEqual(everything(sheet));
      }),
      { numRuns: 30 },
    );
  });
});

/** Value, formula and look of every cell that the property writes to or the file has. */
function everything(sheet: BookSheet): unknown[] {
  return Array.from({ length: 32 * 32 }, (_, index) => {
    const [row, col] = [index >> 5, index & 31];
    return [sheet.value(row, col), sheet.formula(row, col), sheet.format(row, col)];
  });
}
