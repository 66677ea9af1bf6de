// Our reader of XML against saxes, which is stricter than it is fast: what one reads the other reads, and both refuse the rest.
import { SaxesParser } from 'saxes';
import fc from '../../support/properties';
import { streamXml } from '../../../src/standalone/xlsx/streamXml';
import { WorkbookFileError } from '../../../src/standalone/workbookFileError';

type Event = [kind: string, what: unknown, end?: number];

function ours(xml: string): Event[] {
  const events: Event[] = [];
  streamXml(xml, 'part', {
    open: ({ name, attributes, isSelfClosing }, end) => events.push(['open', { name, attributes, isSelfClosing }, end]),
    close: ({ name }, end) => events.push(['close', name, end]),
    text: (text) => events.push(['text', text]),
  });
  return joined(events);
}

function theirs(xml: string): Event[] {
  const events: Event[] = [];
  const parser = new SaxesParser<{ position: false; xmlns: false }>({ position: false, xmlns: false });
  parser.on('opentag', ({ name, attributes, isSelfClosing }) =>
    events.push(['open', { name, attributes: { ...attributes }, isSelfClosing }, parser.position]),
  );
  parser.on('closetag', ({ name }) => events.push(['close', name, parser.position]));
  parser.on('text', (text) => events.push(['text', text]));
  parser.on('cdata', (text) => events.push(['text', text]));
  parser.write(xml).close();
  return joined(events);
}

/** Into how many pieces a text is cut is nobody's business. */
function joined(events: Event[]): Event[] {
  let depth = 0;
  const kept: Event[] = [];
  for (const event of events) {
    const last = kept.at(-1);
    if (event[0] === 'open') depth++;
    if (event[0] === 'close') depth--;
    if (event[0] !== 'text') kept.push(event);
    else if (depth > 0 && last?.[0] === 'text') last[1] = String(last[1]) + String(event[1]);
    else if (depth > 0 && event[1] !== '') kept.push([...event]);
  }
  return kept;
}

function outcome(read: (xml: string) => Event[], xml: string): Event[] | 'refused' {
  try {
    return read(xml);
  } catch {
    return 'refused';
  }
}

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
const part = fc
  .tuple(
    fc.constantFrom('', '<?xml version="1.0" encoding="UTF-8"?>\r\n', '<!-- a -->'),
    element,
    fc.constantFrom('', '\n'),
  )
  .map((all) => all.join(''));

test('what is written well is read as saxes reads it, with the same places', () => {
  fc.assert(fc.property(part, (xml) => expect(ours(xml)).toEqual(theirs(xml))));
});

/** Comments and instructions are read over, whatever they say. */
test('what has one character another, more or less, is read or refused as by saxes', () => {
  const change = fc.tuple(fc.nat(), fc.nat(1), fc.constantFrom('', ...'<>&/="\' c;]!?:-1\u0001\ufffe\n'));
  fc.assert(
    fc.property(part, change, (whole, [seed, length, by]) => {
      const characters = [...whole];
      const at = seed % characters.length;
      const xml = characters.with(at, by + (length === 0 ? characters[at]! : '')).join('');
      fc.pre(!/<\?|<!-/.test(xml));
      expect([xml, outcome(ours, xml)]).toEqual([xml, outcome(theirs, xml)]);
    }),
  );
});

test.each([
  ['nothing', ''],
  ['only a declaration', '<?xml version="1.0"?>'],
  ['a tag that never ends', '<a'],
  ['an element that never ends', '<a><b></b>'],
  ['elements across one another', '<a><b></a></b>'],
  ['two roots', '<a/><b/>'],
  ['text before the root', 'a<a/>'],
  ['text behind the root', '<a/>a'],
  ['an attribute twice', '<a b="1" b="2"/>'],
  ['attributes that stand close', '<a b="1"c="2"/>'],
  ['an attribute without quotes', '<a b=1/>'],
  ['a tag inside an attribute', '<a b="<c>"/>'],
  ['a reference to what nobody declared', '<a>&nbsp;</a>'],
  ['a reference that has no end', '<a>&amp</a>'],
  ['a reference to what XML cannot hold', '<a>&#1;</a>'],
  ['a reference beyond all characters', '<a>&#x110000;</a>'],
  ['a comment that never ends', '<a><!-- </a>'],
])('%s is refused', (_what, xml) => {
  expect(() => ours(xml)).toThrow(WorkbookFileError);
  expect(() => ours(xml)).toThrow('part is not well-formed');
  expect(outcome(theirs, xml)).toBe('refused');
});
