// Saving keeps what it was not asked to change, to the byte: parts, pieces of sheets, rows, cells.
import { zipSync } from 'fflate';
import fc from '../support/properties';
import { applyToBook } from '../../src/standalone/applyToBook';
import { openBook } from '../../src/standalone/openBook';
import { saveBook } from '../../src/standalone/saveBook';
import { readEntries } from '../../src/standalone/xlsx/readEntries';
import { parseXml } from '../../src/standalone/xlsx/xmlDocument';
import type { Edit } from '../../src/workbook/edit';
import {
  BEHIND_THE_CELLS,
  BEHIND_THE_PAGE,
  CELL_A2,
  CELL_B2,
  FIRST_STRINGS,
  kitchenSinkXlsx,
  UNTOUCHED_ROW,
} from '../support/kitchenSinkXlsx';
import { partsOf, partText } from '../support/partsOf';
import { smallXlsx } from '../support/smallXlsx';

const SHEET = 'xl/worksheets/sheet1.xml';
const EDITS: Edit[] = [
  { kind: 'writeBlock', sheet: 'Schemes', row: 3, col: 1, values: [['late', 'Amber']] },
  { kind: 'ensureSheet', sheet: 'PMO Summary', visibility: 'Visible', tabColor: '#005EB8' },
  { kind: 'writeBlock', sheet: 'PMO Summary', row: 0, col: 0, values: [['Beds', 'new']] },
  { kind: 'markSheet', sheet: 'PMO Summary', mark: 'ours' },
];
/** What must change when cells and a sheet are added; everything else may not. */
const OURS = ['[Content_Types].xml', 'xl/workbook.xml', 'xl/_rels/workbook.xml.rels', 'xl/sharedStrings.xml', SHEET];

function edited(edits: Edit[], file = kitchenSinkXlsx()): Uint8Array {
  const book = openBook(file);
  applyToBook(book, edits);
  return saveBook(book);
}

test('a book that was only read is its file', () => {
  const file = kitchenSinkXlsx();
  expect(saveBook(openBook(file))).toBe(file);
});

describe('after a cell was written and a sheet added', () => {
  const before = partsOf(kitchenSinkXlsx());
  const file = edited(EDITS);
  const after = partsOf(file);

  test.each([...before.keys()].filter((name) => !OURS.includes(name)))('%s is the same to the byte', (name) => {
    expect(after.get(name)).toEqual(before.get(name));
  });

  test('what was not touched stays packed as it was', () => {
    const original = zipSync(Object.fromEntries(before), { level: 0 });
    const saved = new Map(readEntries(edited(EDITS, original)).map((entry) => [entry.name, entry]));
    for (const { name, packed, method } of readEntries(original))
      if (!OURS.includes(name)) expect(saved.get(name)).toMatchObject({ packed, method });
  });

  test('all other XML is well-formed', () => {
    for (const name of after.keys()) if (/\.(xml|rels|vml)$/.test(name)) parseXml(partText(file, name), name);
  });

  test('the pieces behind the cells are the same to the byte', () => {
    expect(partText(file, SHEET)).toContain(`</sheetData>${BEHIND_THE_CELLS}<printOptions`);
    expect(partText(file, SHEET)).toContain(`</headerFooter>${BEHIND_THE_PAGE}</worksheet>`);
  });

  test('rows that nothing was written to are the same to the byte', () => {
    expect(partText(file, SHEET)).toContain(UNTOUCHED_ROW);
  });

  test('the old shared texts keep their numbers, and one that is there already is not added again', () => {
    const strings = partText(file, 'xl/sharedStrings.xml');
    const added = ['late', 'Amber', 'new'].map((text) => `<si><t xml:space="preserve">${text}</t></si>`).join('');
    expect(strings).toContain(`count="12" uniqueCount="10">${FIRST_STRINGS}${added}</sst>`);
  });

  test('Excel is asked to calculate on opening, with its other settings as they were', () => {
    expect(partText(file, 'xl/workbook.xml')).toContain('<calcPr calcId="191029" iterate="1" fullCalcOnLoad="1"/>');
  });

  test('the workbook lists the new sheet under an id that was free', () => {
    const workbook = partText(file, 'xl/workbook.xml');
    expect(workbook).toContain('<sheet name="PMO Summary" sheetId="5" r:id="rId9"/></sheets>');
    expect(workbook).toContain('<definedName name="Plan" comment="the plan">Schemes!$B$2:$B$4</definedName>');
    expect(partText(file, '[Content_Types].xml')).toContain('<Override PartName="/xl/worksheets/sheet3.xml"');
  });

  test('saving the saved file again loses nothing either', () => {
    const twice = edited([{ kind: 'writeBlock', sheet: 'PMO Summary', row: 1, col: 0, values: [['more']] }], file);
    for (const name of before.keys())
      if (!OURS.includes(name)) expect(partsOf(twice).get(name)).toEqual(before.get(name));
  });
});

test('in a row that was written to, the other cells are the same to the byte', () => {
  const sheet = partText(
    edited([{ kind: 'writeBlock', sheet: 'Schemes', row: 1, col: 2, values: [['Green', null]] }]),
    SHEET,
  );
  expect(sheet).toContain(`${CELL_A2}${CELL_B2}<c r="C2" t="s"><v>7</v></c>`);
});

test('writing what a cell says already changes nothing about it', () => {
  const sheet = partText(
    edited([{ kind: 'writeBlock', sheet: 'Schemes', row: 2, col: 1, values: [[2.5, 'Amber ']] }]),
    SHEET,
  );
  expect(sheet).toContain(UNTOUCHED_ROW);
});

test('a new look changes only which look a cell points at', () => {
  const block = { row: 2, col: 2, rows: 1, cols: 1 };
  const sheet = partText(edited([{ kind: 'formatBlock', sheet: 'Schemes', block, format: { bold: true } }]), SHEET);
  expect(sheet).toContain(
    '<c r="C3" t="inlineStr" s="3"><is><r><rPr><b/></rPr><t>Am</t></r><r><t xml:space="preserve">ber </t></r></is></c>',
  );
});

test('the order of calculation goes when a formula was overwritten, with its declaration and relationship', () => {
  const file = edited([{ kind: 'writeBlock', sheet: 'Schemes', row: 2, col: 3, values: [[1]] }]);
  expect(partsOf(file).has('xl/calcChain.xml')).toBe(false);
  expect(partText(file, '[Content_Types].xml')).not.toContain('calcChain');
  expect(partText(file, 'xl/_rels/workbook.xml.rels')).not.toContain('calcChain');
});

test('the macros of an .xlsm stay, and so does what kind of workbook it is', () => {
  const content = partText(kitchenSinkXlsx(), '[Content_Types].xml').replace(
    'spreadsheetml.sheet.main',
    'ms-excel.sheet.macroEnabled.main',
  );
  const macros = Uint8Array.from([0xd0, 0xcf, 1, 2, 3]);
  const file = edited(EDITS, kitchenSinkXlsx({ '[Content_Types].xml': content, 'xl/vbaProject.bin': macros }));
  expect(partsOf(file).get('xl/vbaProject.bin')).toEqual(macros);
  expect(partText(file, '[Content_Types].xml')).toContain('ms-excel.sheet.macroEnabled.main');
});

test('widths of some columns leave the look and outline of their band, and its other columns', () => {
  const file = edited([{ kind: 'setColumnWidths', sheet: 'Schemes', col: 2, widths: [20] }]);
  expect(partText(file, SHEET)).toContain(
    '<cols><col min="2" max="2" width="14.7109375" style="2" customWidth="1" outlineLevel="1"/><col min="3" max="3" width="20.7109375" style="2" customWidth="1" outlineLevel="1"/><col min="4" max="4" width="14.7109375" style="2" customWidth="1" outlineLevel="1"/></cols>',
  );
});

test('a scrolled sheet is scrolled back before its first rows are frozen', () => {
  const sheet = partText(edited([{ kind: 'freezePanes', sheet: 'Schemes', rows: 1, cols: 0 }]), SHEET);
  expect(sheet).toContain(
    '<sheetView tabSelected="1" workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/></sheetView>',
  );
});

test('pieces that a sheet lacks are added in the order of the schema', () => {
  const file = edited(
    [
      { kind: 'markSheet', sheet: 'Sheet1', mark: 'ours' },
      { kind: 'setColumnWidths', sheet: 'Sheet1', col: 0, widths: [9] },
      { kind: 'freezePanes', sheet: 'Sheet1', rows: 1, cols: 0 },
      {
        kind: 'setConditionalRules',
        sheet: 'Sheet1',
        remove: [],
        add: [
          { block: { row: 0, col: 0, rows: 1, cols: 1 }, formula: '=A1', fill: '#D5281B', color: null, bold: false },
        ],
      },
      {
        kind: 'setPage',
        sheet: 'Sheet1',
        orientation: 'Portrait',
        pagesWide: 1,
        area: { row: 0, col: 0, rows: 1, cols: 1 },
        repeatRows: null,
        breaks: [],
        headerLeft: 'a',
        headerRight: '',
        footerLeft: '',
        footerRight: '',
        margin: 36,
      },
      { kind: 'writeBlock', sheet: 'Sheet1', row: 0, col: 0, values: [[1]] },
    ],
    smallXlsx({
      sheet: '<sheetData/><mergeCells count="1"><mergeCell ref="C1:D1"/></mergeCells><tableParts count="0"/>',
    }),
  );
  const names = [
    ...partText(file, SHEET).matchAll(
      /<(sheetPr|sheetViews|cols|sheetData|mergeCells|conditionalFormatting|pageMargins|pageSetup|headerFooter|customProperties|tableParts)[ >]/g,
    ),
  ].map(([, name]) => name);
  expect(names).toEqual(
    'sheetPr sheetViews cols sheetData mergeCells conditionalFormatting pageMargins pageSetup headerFooter customProperties tableParts'.split(
      ' ',
    ),
  );
});

test('a sheet whose names have a prefix gets new cells and pieces under it', () => {
  const sheet =
    '<?xml version="1.0" encoding="UTF-8"?><x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="2"><x:c r="B2"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>';
  const file = edited(
    [
      { kind: 'writeBlock', sheet: 'Sheet1', row: 0, col: 0, values: [['a'], ['b'], ['c']] },
      { kind: 'freezePanes', sheet: 'Sheet1', rows: 1, cols: 0 },
      { kind: 'markSheet', sheet: 'Sheet1', mark: 'ours' },
    ],
    smallXlsx({ sheet }),
  );
  const xml = partText(file, SHEET);
  expect(xml).toContain('<x:sheetViews><x:sheetView workbookViewId="0"><x:pane');
  expect(xml).toContain(
    '<x:row r="1"><x:c r="A1" t="s"><x:v>0</x:v></x:c></x:row><x:row r="2"><x:c r="A2" t="s"><x:v>1</x:v></x:c><x:c r="B2"><x:v>1</x:v></x:c></x:row><x:row r="3">',
  );
  expect(openBook(file).sheets[0]!.properties.get('QippReporter')).toBe('ours');
});

test('whatever cells are written, the XML of every other cell is kept', () => {
  const columns = 6;
  const cellXml = (row: number, col: number) =>
    `<c r="${'ABCDEF'[col]}${row + 1}" s="0" vm="${row}"><v>${row}.${col}0</v></c>`;
  const rows = Array.from(
    { length: 8 },
    (_, row) =>
      `<row r="${row + 1}" odd="kept">${Array.from({ length: columns }, (_, col) => cellXml(row, col)).join('')}</row>`,
  );
  const file = smallXlsx({ sheet: `<sheetData>${rows.join('')}</sheetData>` });
  const cell = fc.tuple(fc.nat(9), fc.nat(7), fc.oneof(fc.string(), fc.boolean()));
  fc.assert(
    fc.property(fc.array(cell), (cells) => {
      const book = openBook(file);
      for (const [row, col, value] of cells) book.sheets[0]!.setValue(row, col, value);
      const xml = partText(saveBook(book), SHEET);
      const written = new Set(cells.map(([row, col]) => `${row} ${col}`));
      for (let row = 0; row < 8; row++)
        for (let col = 0; col < columns; col++)
          expect(xml.includes(cellXml(row, col))).toBe(!written.has(`${row} ${col}`));
    }),
    { numRuns: 60 },
  );
});
