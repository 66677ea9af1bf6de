// A part that is read as a tree and written again says what it said, and nothing that was asked of one element changes another.
import { DOMParser, type Element } from '@xmldom/xmldom';
import fc from '../../support/properties';
import { xmlPart } from '../../support/xmlPart';
import { childOf, childrenOf, parseXml, relationshipId, writeXml } from '../../../src/standalone/xlsx/xmlDocument';
import type { XmlElement } from '../../../src/standalone/xlsx/xmlTree';

/** A part as @xmldom/xmldom reads it: what every program that asks for a DOM sees. */
function seen(xml: string): unknown {
  const parser = new DOMParser({
    onError: (_level, message: string) => {
      throw new Error(message);
    },
  });
  return described(parser.parseFromString(xml, 'text/xml').documentElement!);
}

function described(element: Element): unknown {
  const nodes = [...element.childNodes].map((node) =>
    node.nodeType === node.ELEMENT_NODE ? described(node as Element) : [node.nodeName, node.nodeValue],
  );
  return {
    name: element.tagName,
    attributes: [...element.attributes].map(({ name, value }) => [name, value]),
    nodes: withJoinedTexts(nodes),
  };
}

function withJoinedTexts(nodes: unknown[]): unknown[] {
  const joined: unknown[] = [];
  for (const node of nodes) {
    const [kind, text] = Array.isArray(node) ? (node as [string, string]) : ['', ''];
    if (kind !== '#text' && kind !== '#cdata-section') joined.push(node);
    else if (typeof joined.at(-1) === 'string') joined.push(`${String(joined.pop())}${text}`);
    else if (text !== '') joined.push(text);
  }
  return joined;
}

/** Prefixes declared, as a DOM refuses those that nobody declared. */
const declared = (xml: string) => `<x:root xmlns:x="urn:x">${xml.replace(/^<\?xml[^>]*>/, '')}</x:root>`;

test('what is read and written again is the same to a DOM, comments and instructions included', () => {
  fc.assert(
    fc.property(xmlPart, (part) => {
      const xml = declared(part);
      expect(seen(writeXml(parseXml(xml, 'part')))).toEqual(seen(xml));
    }),
  );
});

const tree = (xml: string) => parseXml(xml, 'part');
const named = (root: XmlElement, name: string) => childOf(root, name)!;

test('names are told apart from their prefixes, and what a prefix stands for is asked of the elements around', () => {
  const root = tree('<a xmlns="urn:a" xmlns:b="urn:b"><b:c><d xmlns="urn:d"/></b:c></a>');
  const c = named(root, 'c');
  expect([c.name, c.prefix, c.localName, c.namespace]).toEqual(['b:c', 'b:', 'c', 'urn:b']);
  expect([root.namespace, named(c, 'd').namespace, c.namespaceOf('z')]).toEqual(['urn:a', 'urn:d', null]);
});

test('a relationship is found under whatever prefix stands for them, and no other attribute is taken for it', () => {
  const uri = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  expect(relationshipId(tree(`<a id="1" x:id="2" q:id="3" xmlns:q="${uri}" xmlns:x="urn:x"/>`))).toBe('3');
  expect(relationshipId(tree('<a id="1"/>'))).toBeNull();
});

test('an attribute that is set on one element is on no other', () => {
  const root = tree('<a><b/><b/></a>');
  const [first, second] = childrenOf(root);
  first!.setAttribute('c', '<"&>');
  expect(second!.getAttribute('c')).toBeNull();
  expect(root.xml()).toBe('<a><b c="&lt;&quot;&amp;&gt;"/><b/></a>');
  first!.removeAttribute('c');
  expect(root.xml()).toBe('<a><b/><b/></a>');
});

test('a copy takes another prefix all the way down, and changes without its original', () => {
  const root = tree('<a><b e="1">text<c/></b></a>');
  const copy = named(root, 'b').copy('x:');
  named(copy, 'c').setAttribute('d', '2');
  expect(copy.xml()).toBe('<x:b e="1">text<x:c d="2"/></x:b>');
  expect(root.xml()).toBe('<a><b e="1">text<c/></b></a>');
});

test('children stand where they are put, many go at once, and texts stay', () => {
  const root = tree('<a>1<b/>2<c/>3<b/></a>');
  root.insert(named(tree('<x><n/></x>'), 'n'), named(root, 'c'));
  root.remove(childrenOf(root, 'b'));
  expect(root.xml()).toBe('<a>12<n/><c/>3</a>');
  expect(root.text).toBe('123');
});

test('a part of more tags or attributes than any workbook has is refused by its name', () => {
  expect(() => tree(`<a>${'<b/>'.repeat(1_000_000)}</a>`)).toThrow('part has more than 1,000,000 tags');
  expect(() => tree(`<a>${'='.repeat(6_000_001)}</a>`)).toThrow('part has more than 6,000,000 attributes');
});
