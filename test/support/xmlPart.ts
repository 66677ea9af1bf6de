// XML parts as programs may write them: names with and without prefix, references, comments, instructions, sections of text.
// Knows no spreadsheet.
import fc from './properties';

const name = fc.constantFrom('c', 'row', 'x:c', 'f', 'sheetData', 'Ünit', 'a-b.c');
const space = fc.constantFrom(' ', '\n', '\r\n', '\t ');
const piece = fc.constantFrom(
  '12.5',
  ' ',
  '&amp;',
  '&#10;',
  '&#xA3;',
  '&lt;',
  'é😀',
  '].',
  '>',
  '\r\n',
  '\t',
  '_x000D_',
);
const text = fc.array(piece).map((pieces) => pieces.join(''));
const attribute = fc.tuple(space, name, fc.constantFrom('=', ' = '), text, fc.constantFrom('"', "'"));
const attributes = fc
  .uniqueArray(attribute, { selector: ([, key]) => key, maxLength: 4 })
  .map((all) =>
    all.map(([gap, key, equals, value, quote]) => `${gap}${key}${equals}${quote}${value}${quote}`).join(''),
  );
const aside = fc.constantFrom('<!-- <c> & -->', '<?mso <x> ?>', '<![CDATA[<c>&\r\n]]>');

const { element } = fc.letrec<{ element: string; content: string }>((tie) => ({
  element: fc
    .tuple(name, attributes, fc.constantFrom('', ' ', '\n'), fc.option(tie('content')))
    .map(([tag, all, gap, inside]) =>
      inside === null ? `<${tag}${all}${gap}/>` : `<${tag}${all}${gap}>${inside}</${tag}${gap}>`,
    ),
  content: fc
    .array(fc.oneof({ maxDepth: 3, depthIdentifier: 'nesting' }, text, aside, tie('element')), { maxLength: 4 })
    .map((all) => all.join('')),
}));
export const xmlPart = fc
  .tuple(
    fc.constantFrom('', '<?xml version="1.0" encoding="UTF-8"?>\r\n', '<!-- a -->'),
    element,
    fc.constantFrom('', '\n'),
  )
  .map((all) => all.join(''));
