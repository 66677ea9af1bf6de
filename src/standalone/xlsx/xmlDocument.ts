// Small XML parts as a tree: parse, walk, write. Large ones are streamed elsewhere.
// Knows no spreadsheet; refuses document types, so nothing is ever expanded or fetched.
import { DOMParser, XMLSerializer, type Document, type Element, type Node } from '@xmldom/xmldom';
import { damagedWorkbook, vastWorkbook } from '../workbookFileError';

export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const parser = new DOMParser({
  onError: (_level, message: string) => {
    throw new Error(message);
  },
});
const serializer = new XMLSerializer();

/** A tree takes more than a kilobyte for each; styles of workbooks that many people pasted into have some hundred thousand. */
const MOST_TAGS = 1_000_000;

function hasMoreTags(text: string, most: number): boolean {
  let count = 0;
  for (let at = text.indexOf('<'); at >= 0 && count <= most; at = text.indexOf('<', at + 1)) count++;
  return count > most;
}

/** Parts are written in UTF-8; one that declared another encoding must not go on saying so. */
export function declaringUtf8(xml: string): string {
  return xml.replace(/^<\?xml[^>]*encoding\s*=\s*["'](?!utf-8)[^>]*\?>\s*/i, XML_DECLARATION);
}

/** @param part named in the error, so that a damaged file can be looked into. */
export function parseXml(text: string, part: string): Document {
  if (text.includes('<!DOCTYPE')) throw damagedWorkbook(`${part} declares a document type`);
  if (hasMoreTags(text, MOST_TAGS))
    throw vastWorkbook(`${part} has more than ${MOST_TAGS.toLocaleString('en-GB')} tags`);
  try {
    return parser.parseFromString(text, 'text/xml');
  } catch (error) {
    throw damagedWorkbook(`${part} is not well-formed`, error);
  }
}

/** As UTF-8, whatever the part was before. */
export function writeXml(document: Document): string {
  return XML_DECLARATION + serializer.serializeToString(rootOf(document));
}

export function xmlOf(element: Element): string {
  return serializer.serializeToString(element);
}

export function rootOf(document: Document): Element {
  if (!document.documentElement) throw damagedWorkbook('an empty part');
  return document.documentElement;
}

/** The child elements, all or those of a name; prefixes do not count, as programs choose them freely. */
export function childrenOf(parent: Element | null, name?: string): Element[] {
  const found: Element[] = [];
  for (let child = parent?.firstChild ?? null; child; child = child.nextSibling)
    if (isElement(child) && (name === undefined || child.localName === name)) found.push(child);
  return found;
}

function isElement(node: Node): node is Element {
  return node.nodeType === node.ELEMENT_NODE;
}

export function childOf(parent: Element | null, name: string): Element | null {
  return childrenOf(parent, name)[0] ?? null;
}

/** The child of a name, put where the schema's `order` wants it if it is not there yet. */
export function ensureChild(parent: Element, name: string, order: readonly string[]): Element {
  const known = childOf(parent, name);
  if (known) return known;
  const created = createLike(parent, name);
  insertInOrder(parent, created, order);
  return created;
}

/** Puts a child before the first one that the schema's `order` has after it. */
export function insertInOrder(parent: Element, child: Element, order: readonly string[]): void {
  const rank = order.indexOf(child.localName ?? '');
  const next = childrenOf(parent).find((other) => order.indexOf(other.localName ?? '') > rank) ?? null;
  parent.insertBefore(child, next);
}

/** An element in its parent's namespace, under the prefix that the part uses for it. */
export function createLike(parent: Element, name: string, attributes: Record<string, string | number> = {}): Element {
  const qualified = parent.prefix ? `${parent.prefix}:${name}` : name;
  const created = ownerOf(parent).createElementNS(parent.namespaceURI, qualified);
  for (const [key, value] of Object.entries(attributes)) created.setAttribute(key, String(value));
  return created;
}

export function appendLike(
  parent: Element,
  name: string,
  attributes: Record<string, string | number> = {},
  text?: string,
): Element {
  const created = createLike(parent, name, attributes);
  if (text !== undefined) created.appendChild(ownerOf(parent).createTextNode(text));
  parent.appendChild(created);
  return created;
}

function ownerOf(element: Element): Document {
  if (!element.ownerDocument) throw new Error('An element outside of any document.');
  return element.ownerDocument;
}

/** `1` and `true` both stand for true in the schema, and LibreOffice writes the word. */
export function flag(element: Element | null, name: string, otherwise = false): boolean {
  const value = element?.getAttribute(name);
  return value === null || value === undefined ? otherwise : value === '1' || value === 'true' || value === 'on';
}

/** An attribute in the relationships namespace, whose prefix programs choose freely. */
export function relationshipId(element: Element, name = 'id'): string | null {
  for (const attribute of element.attributes)
    if (attribute.localName === name && attribute.namespaceURI?.endsWith('/relationships')) return attribute.value;
  return null;
}
