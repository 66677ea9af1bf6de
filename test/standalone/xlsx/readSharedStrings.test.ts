// A text that is written as Excel writes it is taken by one pattern, any other tag by tag: both have to read the same.
import { readSharedStrings } from '../../../src/standalone/xlsx/readSharedStrings';
import { WorkbookFileError } from '../../../src/standalone/workbookFileError';
import fc from '../../support/properties';

const part = (items: string) => `<sst count="1">${items}</sst>`;
const read = (items: string) => readSharedStrings(part(items), 'part');

const TEXTS = [
  '',
  'Urgent care',
  ' spaces ',
  'a &lt; b &amp; c',
  ']]',
  '£k – “so”',
  'a\r\nb',
  '_x0041_',
  'x'.repeat(40),
];

test('every text is the same, and in the same place', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom(...TEXTS), fc.boolean())), (texts) => {
      const item = (space: string) =>
        texts.map(([text, kept]) => `<si><t${kept ? ' xml:space="preserve"' : ''}${space}>${text}</t></si>`).join('');
      expect(read(item('')).texts).toEqual(read(item(' ')).texts);
      expect(read(item('')).texts).toHaveLength(texts.length);
      expect(read(item('')).rich).toEqual(new Set());
    }),
  );
});

test('texts of many runs stand between the others, and are rich', () => {
  const { texts, rich, root } = read('<si><t>a</t></si><si><r><t>b</t></r><r><t>c</t></r></si><si><t>d</t></si>');
  expect(texts).toEqual(['a', 'bc', 'd']);
  expect(rich).toEqual(new Set([1]));
  expect(root.closeStart).toBe(
    part('<si><t>a</t></si><si><r><t>b</t></r><r><t>c</t></r></si><si><t>d</t></si>').length - 6,
  );
});

test.each(['<si><t>a & b</t></si>', '<si><t>]]></t></si>', `<si><t>${'9'.repeat(1_000_001)}</t></si>`])(
  'what no workbook holds is refused: %.20s',
  (items) => expect(() => read(items)).toThrow(WorkbookFileError),
);
