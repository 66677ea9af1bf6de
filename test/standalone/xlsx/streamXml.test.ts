// Our reader of XML against saxes, which is stricter than it is fast: what one reads the other reads, and both refuse the rest.
import { SaxesParser } from 'saxes';
import fc from '../../support/properties';
import { xmlPart } from '../../support/xmlPart';
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

test('what is written well is read as saxes reads it, with the same places', () => {
  fc.assert(fc.property(xmlPart, (xml) => expect(ours(xml)).toEqual(theirs(xml))));
});

/** Comments and instructions are read over, whatever they say. */
test('what has one character another, more or less, is read or refused as by saxes', () => {
  const change = fc.tuple(fc.nat(), fc.nat(1), fc.constantFrom('', ...'<>&/="\' c;]!?:-1\u0001\ufffe\n'));
  fc.assert(
    fc.property(xmlPart, change, (whole, [seed, length, by]) => {
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
