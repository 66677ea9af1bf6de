// What a file says → what a book holds, for files of several programs; and every way a file can be refused.
import fc from '../support/properties';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { openBook } from '../../src/standalone/openBook';
import { WorkbookFileError } from '../../src/standalone/workbookFileError';
import { NEVER_CALCULATED } from '../../src/workbook/snapshot';
import { kitchenSinkParts, kitchenSinkXlsx } from '../support/kitchenSinkXlsx';
import { smallXlsx } from '../support/smallXlsx';

const rows = (...xml: string[]) =>
  `<sheetData>${xml.map((cells, r) => `<row r="${r + 1}">${cells}</row>`).join('')}</sheetData>`;

function firstSheet(...args: Parameters<typeof smallXlsx>) {
  return openBook(smallXlsx(...args)).sheets[0]!;
}

describe('values', () => {
  test.each([
    ['a number', '<c r="A1"><v>12.5</v></c>', 12.5],
    ['a number with an exponent', '<c r="A1" t="n"><v>1.5E-3</v></c>', 0.0015],
    ['a truth', '<c r="A1" t="b"><v>1</v></c>', true],
    ['an untruth', '<c r="A1" t="b"><v>0</v></c>', false],
    ['an error, as its text', '<c r="A1" t="e"><v>#DIV/0!</v></c>', '#DIV/0!'],
    ['a text in the cell', '<c r="A1" t="inlineStr"><is><t>Beds &amp; more</t></is></c>', 'Beds & more'],
    ['a text in several pieces', '<c r="A1" t="inlineStr"><is><r><t>Be</t></r><r><t>ds</t></r></is></c>', 'Beds'],
    [
      'a text with its pronunciation',
      '<c r="A1" t="inlineStr"><is><t>Beds</t><rPh sb="0" eb="1"><t>BEDZ</t></rPh></is></c>',
      'Beds',
    ],
    ['an escaped character', '<c r="A1" t="inlineStr"><is><t>a_x000D_b_x005F_x0041_</t></is></c>', 'a\rb_x0041_'],
    ['a CDATA section', '<c r="A1" t="inlineStr"><is><t><![CDATA[a<b]]></t></is></c>', 'a<b'],
    ['a formula by its last result', '<c r="A1"><f>1+1</f><v>2</v></c>', 2],
    ['a formula that gave a text', '<c r="A1" t="str"><f>"a"</f><v>a</v></c>', 'a'],
    ['a formula that gave no text', '<c r="A1" t="str"><f>""</f><v></v></c>', ''],
    ['a formula never calculated', '<c r="A1"><f>1+1</f></c>', NEVER_CALCULATED],
    ['a formula never calculated, as openpyxl writes it', '<c r="A1"><f>1+1</f><v/></c>', NEVER_CALCULATED],
    ['a date in words', '<c r="A1" t="d"><v>2017-05-31T12:00:00</v></c>', 42886.5],
    ['an empty cell', '<c r="A1" s="0"/>', ''],
  ])('%s', (_, cell, value) => {
    expect(firstSheet({ sheet: rows(cell) }).value(0, 0)).toBe(value);
  });

  test('shared texts, rich and plain', () => {
    const strings =
      '<si><t>plain</t></si><si><r><t>ri</t></r><r><t xml:space="preserve">ch </t></r><rPh sb="0" eb="1"><t>x</t></rPh></si><si/>';
    const cells = [0, 1, 2].map((n) => `<c r="${'ABC'[n]}1" t="s"><v>${n}</v></c>`).join('');
    const sheet = firstSheet({ sheet: rows(cells), strings });
    expect([0, 1, 2].map((col) => sheet.value(0, col))).toEqual(['plain', 'rich ', '']);
  });

  test('rows and cells that do not say where they are follow one another', () => {
    const sheet = firstSheet({
      sheet:
        '<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row r="5"><c r="C5"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row></sheetData>',
    });
    expect([sheet.value(0, 0), sheet.value(0, 1), sheet.value(4, 2), sheet.value(4, 3), sheet.value(5, 0)]).toEqual([
      1, 2, 3, 4, 5,
    ]);
  });

  test('a shared formula is read as every cell has it', () => {
    const sheet = firstSheet({
      sheet: rows(
        '<c r="A1"><f t="shared" ref="A1:A3" si="0">B1*$C$1</f><v>1</v></c>',
        '<c r="A2"><f t="shared" si="0"/><v>2</v></c>',
        '<c r="A3"><f t="shared" si="0"/><v>3</v></c>',
      ),
    });
    expect([0, 1, 2].map((row) => sheet.formula(row, 0))).toEqual(['B1*$C$1', 'B2*$C$1', 'B3*$C$1']);
  });
});

describe('programs and dialects', () => {
  test('a prefix before every name', () => {
    const sheet = `<?xml version="1.0"?><x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:cols><x:col min="1" max="1" width="12.7109375"/></x:cols><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>Beds</x:t></x:is></x:c></x:row></x:sheetData><x:mergeCells><x:mergeCell ref="A1:B1"/></x:mergeCells></x:worksheet>`;
    const opened = firstSheet({ sheet });
    expect([opened.value(0, 0), opened.merges, opened.columnWidths.get(0)]).toEqual(['Beds', ['A1:B1'], 12]);
  });

  test('the strict dialect', () => {
    const strict = (xml: string) =>
      xml
        .replace(
          /http:\/\/schemas.openxmlformats.org\/spreadsheetml\/2006\/main/g,
          'http://purl.oclc.org/ooxml/spreadsheetml/main',
        )
        .replace(
          /http:\/\/schemas.openxmlformats.org\/officeDocument\/2006\/relationships/g,
          'http://purl.oclc.org/ooxml/officeDocument/relationships',
        );
    const parts = Object.entries(kitchenSinkParts()).map(([name, content]) => [
      name,
      typeof content === 'string' ? strToU8(strict(content)) : content,
    ]);
    const book = openBook(zipSync(Object.fromEntries(parts)));
    expect(book.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['Schemes', 'Visible'],
      ['Pivot', 'Hidden'],
    ]);
    expect(book.sheets[0]!.value(1, 0)).toBe('Beds');
  });

  test('parts in UTF-16, part names with other letter case and Windows separators', () => {
    const { 'xl/sharedStrings.xml': strings, ...others } = kitchenSinkParts();
    const text = `\ufeff${String(strings).replace('UTF-8', 'UTF-16')}`;
    const utf16 = new Uint8Array(Uint16Array.from(text, (c) => c.charCodeAt(0)).buffer);
    const parts = { ...others, 'xl\\SharedStrings.xml': utf16 };
    const zipped = zipSync(
      Object.fromEntries(Object.entries(parts).map(([n, c]) => [n, typeof c === 'string' ? strToU8(c) : c])),
    );
    expect(openBook(zipped).sheets[0]!.value(1, 0)).toBe('Beds');
  });

  test('a workbook without styles or shared texts', () => {
    const book = openBook(smallXlsx({ sheet: rows('<c r="A1" s="3"><v>1</v></c>') }));
    expect(book.sheets[0]!.format(0, 0).numberFormat).toBe('General');
  });
});

describe('looks', () => {
  const book = openBook(kitchenSinkXlsx());
  const sheet = book.sheets[0]!;

  test('an untouched cell looks as the first record says', () => {
    expect(sheet.format(99, 0)).toMatchObject({ fontName: 'Arial', fontSize: 10, color: '#000000', fill: '' });
  });

  test('theme colours come with their tint, numbered ones from the palette', () => {
    expect(sheet.format(0, 0)).toMatchObject({
      bold: true,
      color: '#376092',
      fill: '#FFFF00',
      numberFormat: '@',
      horizontal: 'Left',
      lineBelow: '#112233',
    });
  });

  test('a cell without a record of its own has that of its column', () => {
    expect(sheet.format(40, 2).numberFormat).toBe('"£"#,##0.0"k"');
    expect(sheet.format(40, 4).numberFormat).toBe('General');
  });

  test('a cell that says the first record has it, whatever its column says', () => {
    expect(sheet.format(0, 1).numberFormat).toBe('General');
  });
});

describe('what stands around the cells', () => {
  const book = openBook(kitchenSinkXlsx());
  const sheet = book.sheets[0]!;

  test('widths are in characters', () =>
    expect([...sheet.columnWidths]).toEqual([
      [1, 14],
      [2, 14],
      [3, 14],
    ]));

  test('merged cells and the colour of the tab', () => {
    expect([sheet.merges, sheet.tabColor]).toEqual([['E1:F1'], '#95B3D7']);
  });

  test('rules that cannot be expressed are carried with their formula', () => {
    expect(sheet.rules.map(({ range, rule, formula }) => ({ range, rule, formula }))).toEqual([
      { range: 'B2:B4', rule: null, formula: undefined },
      { range: 'C2:C4 E2:E4', rule: null, formula: '=C2="Red"' },
    ]);
  });

  test('protection', () => {
    const protectedSheet = firstSheet({ sheet: '<sheetData/><sheetProtection sheet="1"/>' });
    const structure = openBook(smallXlsx({ workbook: '<workbookProtection lockStructure="1"/>' }));
    expect([protectedSheet.protected, sheet.protected]).toEqual([true, false]);
    expect([structure.structureProtected, book.structureProtected]).toEqual([true, false]);
  });

  test('a custom property, with a byte order mark or without', () => {
    const sheetXml = '<sheetData/><customProperties><customPr name="QippReporter" r:id="rId9"/></customProperties>';
    for (const mark of ['', '\ufeff']) {
      const text = [...`${mark}Öl`]
        .map((c) => String.fromCharCode(c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8))
        .join('');
      const opened = zipSync({
        ...unzipSync(
          smallXlsx({
            sheet: sheetXml,
            parts: {
              'xl/worksheets/_rels/sheet1.xml.rels':
                '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customProperty" Target="../customProperty1.bin"/></Relationships>',
            },
          }),
        ),
        'xl/customProperty1.bin': strToU8(text, true),
      });
      expect(openBook(opened).sheets[0]!.properties.get('QippReporter')).toBe('Öl');
    }
  });

  test('a chart with a sheet of its own is no sheet of the book', () => {
    const parts = kitchenSinkParts();
    const file = kitchenSinkXlsx({
      'xl/_rels/workbook.xml.rels': String(parts['xl/_rels/workbook.xml.rels']).replace(
        'relationships/worksheet" Target="worksheets/sheet2',
        'relationships/chartsheet" Target="worksheets/sheet2',
      ),
    });
    expect(openBook(file).sheets.map(({ name }) => name)).toEqual(['Schemes']);
  });
});

describe('files that are refused, in one line an analyst understands', () => {
  const compound = (text: string) =>
    Uint8Array.from([
      0xd0,
      0xcf,
      0x11,
      0xe0,
      0xa1,
      0xb1,
      0x1a,
      0xe1,
      ...[...text].flatMap((c) => [c.charCodeAt(0), 0]),
    ]);
  const ks = kitchenSinkXlsx();
  const binary = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.ms-excel.sheet.binary.macroEnabled.main"/></Types>',
  };
  test.each([
    ['an empty file', new Uint8Array(), 'This file is empty.'],
    ['a text file', strToU8('Scheme,Plan\n'), 'not an Excel workbook'],
    ['a passworded workbook', compound('EncryptedPackage'), 'protected by a password'],
    ['an old workbook', compound('Workbook'), 'old .xls workbook'],
    ['another zip archive', zipSync({ 'a.txt': strToU8('a') }), 'not an Excel workbook'],
    ['a binary workbook', kitchenSinkXlsx(binary), 'binary workbook (.xlsb)'],
    ['a file cut short', ks.slice(0, ks.length / 2), 'damaged'],
    ['a lost sheet', kitchenSinkXlsx({ 'xl/worksheets/sheet2.xml': null }), 'the sheet "Pivot" is missing'],
    [
      'a broken sheet',
      kitchenSinkXlsx({ 'xl/worksheets/sheet1.xml': '<worksheet><sheetData></worksheet>' }),
      'sheet1.xml is not well-formed',
    ],
    ['a broken workbook part', kitchenSinkXlsx({ 'xl/workbook.xml': 'nonsense' }), 'workbook.xml is not well-formed'],
    [
      'a document type in a sheet',
      smallXlsx({
        sheet:
          '<?xml version="1.0"?><!DOCTYPE worksheet [<!ENTITY a "b">]><worksheet xmlns="x"><sheetData/></worksheet>',
      }),
      'declares a document type',
    ],
    [
      'a document type in the workbook',
      kitchenSinkXlsx({ 'xl/workbook.xml': '<!DOCTYPE x SYSTEM "http://example.invalid/"><workbook/>' }),
      'declares a document type',
    ],
  ])('%s', (_, bytes, message) => {
    expect(() => openBook(bytes)).toThrow(WorkbookFileError);
    expect(() => openBook(bytes)).toThrow(message);
    expect(() => openBook(bytes)).toThrow(/^[^\n]+$/);
  });

  test.each([
    ['row', '<row r="1048577"/>', 'a row numbered 1048577'],
    ['column', '<row r="1"><c r="XFE1"/></row>', 'a cell at XFE1'],
  ])('a %s past the end of every sheet', (_, row, message) => {
    expect(() => openBook(smallXlsx({ sheet: `<sheetData>${row}</sheetData>` }))).toThrow(message);
  });

  test('whatever byte of a file is broken, it opens or is refused in plain words', () => {
    const whole = kitchenSinkXlsx();
    const breakage = fc.tuple(fc.nat(whole.length - 1), fc.nat(255));
    fc.assert(
      fc.property(fc.array(breakage, { minLength: 1, maxLength: 3 }), (breakages) => {
        const file = whole.slice();
        for (const [at, byte] of breakages) file[at] = byte;
        try {
          openBook(file);
        } catch (error) {
          expect(error).toBeInstanceOf(WorkbookFileError);
        }
      }),
    );
  });

  test('a part that would unpack to more than Excel can open', () => {
    const file = kitchenSinkXlsx();
    const view = new DataView(file.buffer, file.byteOffset);
    // The archive's own list of contents says how large each part will be: the first one now claims 600 MB.
    for (let at = 0; at < file.length - 4; at++)
      if (view.getUint32(at, true) === 0x02014b50) {
        view.setUint32(at + 24, 600 * 1024 * 1024, true);
        break;
      }
    expect(() => openBook(file)).toThrow('too large to open');
  });
});

describe('what is hidden', () => {
  const row = (index: number, attributes: string) =>
    `<row r="${index}"${attributes}><c r="A${index}"><v>1</v></c></row>`;

  test('rows and columns, and no others', () => {
    const sheet = firstSheet({
      sheet: `<cols><col min="2" max="3" width="0" hidden="1"/><col min="4" max="4" width="9"/></cols><sheetData>${row(1, '')}${row(2, ' hidden="1"')}${row(3, ' hidden="0"')}${row(4, ' hidden="true"')}</sheetData>`,
    });
    expect([...sheet.hiddenRows]).toEqual([1, 3]);
    expect(sheet.hiddenColumns).toEqual([{ first: 1, last: 2 }]);
  });

  test.each([
    ['arrows alone', '<autoFilter ref="A1:B4"/>', false],
    [
      'a button that is not shown',
      '<autoFilter ref="A1:B4"><filterColumn colId="0" hiddenButton="1"/></autoFilter>',
      false,
    ],
    [
      'a choice',
      '<autoFilter ref="A1:B4"><filterColumn colId="0"><filters><filter val="1"/></filters></filterColumn></autoFilter>',
      true,
    ],
  ])('a filter: %s', (_, filter, isFiltering) => {
    expect(firstSheet({ sheet: `<sheetData>${row(1, '')}</sheetData>${filter}` }).filters).toEqual([
      { table: null, isFiltering },
    ]);
  });
});
