// A cell that is written as Excel writes it is taken by one pattern, any other tag by tag: both have to tell the same.
import { scanSheet } from '../../../src/standalone/xlsx/scanSheet';
import { tagStart } from '../../../src/standalone/xlsx/streamXml';
import { WorkbookFileError } from '../../../src/standalone/workbookFileError';
import fc from '../../support/properties';

interface Written {
  address: string;
  look: number | null;
  type: string | null;
  value: string | null;
}

const sheet = (row: string, prefix = '') => {
  const p = prefix === '' ? '' : `${prefix}:`;
  return `<${p}worksheet><${p}sheetData><${p}row r="7">${row}</${p}row></${p}sheetData></${p}worksheet>`;
};

function cells(xml: string) {
  const told: unknown[] = [];
  scanSheet(xml, 'part', {
    cell({ row, col, attributes: { r, s, t }, openEnd, end, value, formula, inlineText }) {
      const inside = xml.slice(openEnd, end);
      const begins = xml.slice(tagStart(xml, openEnd), openEnd).slice(0, 4);
      told.push({ row, col, r, s, t, value, formula, inlineText, inside, begins });
    },
  });
  return told;
}

/** @param space before the end of the cell's tag, which no program writes and XML allows. */
function cellXml({ address, look, type, value }: Written, space: string): string {
  const tag = `<c r="${address}"${look === null ? '' : ` s="${look}"`}${type === null ? '' : ` t="${type}"`}${space}`;
  return value === null ? `${tag}/>` : `${tag}><v>${value}</v></c>`;
}

const written: fc.Arbitrary<Written> = fc.record({
  address: fc.constantFrom('A7', 'Z7', 'AB7', 'XFD7'),
  look: fc.option(fc.nat(70_000)),
  type: fc.option(fc.constantFrom('s', 'n', 'b', 'e', 'str', 'inlineStr', 'd')),
  value: fc.option(
    fc.constantFrom('', '0', '-1.5E-3', 'Urgent & planned', 'a &lt; b', ']]', '£k – “so”', ' ', 'a\r\nb'),
  ),
});

test('every cell is the same, its places too', () => {
  fc.assert(
    fc.property(fc.array(written), (row) => {
      const safe = row.map((cell) => ({ ...cell, value: cell.value?.replace(' & ', ' &amp; ') ?? null }));
      const [plain, spaced] = ['', ' '].map((space) => sheet(safe.map((cell) => cellXml(cell, space)).join('')));
      expect(cells(plain!)).toEqual(cells(spaced!));
      expect(cells(plain!)).toHaveLength(row.length);
    }),
  );
});

test('what is no XML is refused as ever, and a cell beyond the last column', () => {
  const refused = [
    '<c r="A7"><v>a & b</v></c>',
    '<c r="A7"><v>]]></v></c>',
    '<c r="A7"><v>1</c></v>',
    '<c r="XFE7"><v>1</v></c>',
    '<c r="A7" s="1" s="2"><v>1</v></c>',
    `<c r="A7"><v>${'9'.repeat(1_000_001)}</v></c>`,
  ];
  for (const row of refused) expect(() => cells(sheet(row))).toThrow(WorkbookFileError);
});

test('cells of a sheet with a prefix are read as well', () => {
  expect(cells(sheet('<x:c r="A7"><x:v>1</x:v></x:c>', 'x'))).toMatchObject([{ col: 0, value: '1' }]);
});
