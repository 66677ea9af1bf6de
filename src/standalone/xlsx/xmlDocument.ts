// XML parts as trees: parse, walk, write. Sheets and shared texts, which are larger, are streamed elsewhere.
// Knows no spreadsheet; refuses document types, so nothing is ever expanded or fetched.
import { damagedWorkbook, vastWorkbook } from '../workbookFileError';
import { streamXml, type XmlListener, type XmlTag } from './streamXml';
import { XmlElement, type XmlNode } from './xmlTree';

export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Styles of workbooks that many people pasted into have half as many. */
const MOST_TAGS = 1_000_000;
const MOST_ATTRIBUTES = 6_000_000;

function hasMore(sign: string, text: string, most: number): boolean {
  let count = 0;
  for (let at = text.indexOf(sign); at >= 0 && count <= most; at = text.indexOf(sign, at + 1)) count++;
  return count > most;
}

/** Parts are written in UTF-8; one that declared another encoding must not go on saying so. */
export function declaringUtf8(xml: string): string {
  return xml.replace(/^<\?xml[^>]*encoding\s*=\s*["'](?!utf-8)[^>]*\?>\s*/i, XML_DECLARATION);
}

/** @param part named in the error, so that a damaged file can be looked into. @returns its root. */
export function parseXml(text: string, part: string): XmlElement {
  const refuse = (most: number, what: string) =>
    vastWorkbook(`${part} has more than ${most.toLocaleString('en-GB')} ${what}`);
  if (hasMore('<', text, MOST_TAGS)) throw refuse(MOST_TAGS, 'tags');
  if (hasMore('=', text, MOST_ATTRIBUTES)) throw refuse(MOST_ATTRIBUTES, 'attributes');
  const builder = new TreeBuilder();
  streamXml(text, part, builder);
  if (!builder.root) throw damagedWorkbook('an empty part');
  return builder.root;
}

class TreeBuilder implements XmlListener {
  root: XmlElement | null = null;
  private current: XmlElement | null = null;

  open({ name, attributes }: XmlTag): void {
    const element = new XmlElement(name, attributes);
    if (this.current) this.current.insert(element);
    else this.root = element;
    this.current = element;
  }

  close(): void {
    this.current = this.current?.parent ?? null;
  }

  text(text: string): void {
    if (text !== '') this.current?.insert(text);
  }

  aside(xml: string): void {
    this.current?.insert({ xml });
  }
}

/** As UTF-8, whatever the part was before. */
export function writeXml(root: XmlElement): string {
  return XML_DECLARATION + root.xml();
}

/** The child elements, all or those of a name; prefixes do not count, as programs choose them freely. */
export function childrenOf(parent: XmlElement | null, name?: string): XmlElement[] {
  const found: XmlElement[] = [];
  for (const node of parent?.nodes ?? []) if (isNamed(node, name)) found.push(node);
  return found;
}

function isNamed(node: XmlNode, name: string | undefined): node is XmlElement {
  return node instanceof XmlElement && (name === undefined || node.localName === name);
}

export function childOf(parent: XmlElement | null, name: string): XmlElement | null {
  for (const node of parent?.nodes ?? []) if (isNamed(node, name)) return node;
  return null;
}

/** The child of a name, put where the schema's `order` wants it if it is not there yet. */
export function ensureChild(parent: XmlElement, name: string, order: readonly string[]): XmlElement {
  const known = childOf(parent, name);
  if (known) return known;
  const created = createLike(parent, name);
  insertInOrder(parent, created, order);
  return created;
}

/** Puts a child before the first one that the schema's `order` has after it. */
export function insertInOrder(parent: XmlElement, child: XmlElement, order: readonly string[]): void {
  const rank = order.indexOf(child.localName);
  const next = childrenOf(parent).find((other) => order.indexOf(other.localName) > rank) ?? null;
  parent.insert(child, next);
}

/** An element under the prefix that the part uses for its parent. */
export function createLike(
  parent: XmlElement,
  name: string,
  attributes: Record<string, string | number> = {},
): XmlElement {
  const texts = Object.entries(attributes).map(([key, value]) => [key, String(value)] as const);
  return new XmlElement(parent.prefix + name, Object.fromEntries(texts));
}

export function appendLike(
  parent: XmlElement,
  name: string,
  attributes: Record<string, string | number> = {},
  text?: string,
): XmlElement {
  const created = createLike(parent, name, attributes);
  if (text !== undefined) created.insert(text);
  parent.insert(created);
  return created;
}

/** `1` and `true` both stand for true in the schema, and LibreOffice writes the word. */
export function flag(element: XmlElement | null, name: string, otherwise = false): boolean {
  const value = element?.getAttribute(name);
  return value === null || value === undefined ? otherwise : value === '1' || value === 'true' || value === 'on';
}

/** An attribute in the relationships namespace, whose prefix programs choose freely. */
export function relationshipId(element: XmlElement, name = 'id'): string | null {
  for (const [key, value] of Object.entries(element.attributes))
    if (key.endsWith(`:${name}`) && element.namespaceOf(key.slice(0, -name.length - 1))?.endsWith('/relationships'))
      return value;
  return null;
}
