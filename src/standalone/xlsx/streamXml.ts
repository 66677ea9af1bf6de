// Large XML parts as a stream of tags and text with their places in the part.
// Knows no spreadsheet; refuses document types, so nothing is ever expanded or fetched.
import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { WorkbookFileError, damagedWorkbook } from '../workbookFileError';

export interface XmlListener {
  /** @param end the place just behind the tag. */
  open(tag: SaxesTagPlain, end: number): void;
  close(tag: SaxesTagPlain, end: number): void;
  text(text: string): void;
}

/** @param part named in the error, so that a damaged file can be looked into. */
export function streamXml(xml: string, part: string, listener: XmlListener): void {
  const parser = new SaxesParser<{ position: false; xmlns: false }>({ position: false, xmlns: false });
  parser.on('opentag', (tag) => listener.open(tag, parser.position));
  parser.on('closetag', (tag) => listener.close(tag, parser.position));
  parser.on('text', (text) => listener.text(text));
  parser.on('cdata', (text) => listener.text(text));
  parser.on('doctype', () => {
    throw damagedWorkbook(`${part} declares a document type`);
  });
  try {
    parser.write(xml).close();
  } catch (error) {
    throw error instanceof WorkbookFileError ? error : damagedWorkbook(`${part} is not well-formed`, error);
  }
}

/** Where the tag begins that ends just before `end`: no tag has a `<` inside it. */
export function tagStart(xml: string, end: number): number {
  return xml.lastIndexOf('<', end - 1);
}

/** The namespaces that a root tag declares, by prefix. */
export function namespacesOf(root: SaxesTagPlain): Map<string, string> {
  const found = new Map<string, string>();
  for (const [name, uri] of Object.entries(root.attributes)) {
    if (name === 'xmlns') found.set('', uri);
    else if (name.startsWith('xmlns:')) found.set(name.slice('xmlns:'.length), uri);
  }
  return found;
}

/** What stands before the names of the root's own namespace: `''` or `'x:'`. */
export function prefixOf(root: SaxesTagPlain): string {
  return root.name.slice(0, root.name.indexOf(':') + 1);
}

/** A raw tag with one attribute set anew, or taken away where `value` is null. */
export function withAttribute(tag: string, name: string, value: string | null): string {
  const without = tag.replace(new RegExp(`\\s${name}\\s*=\\s*("[^"]*"|'[^']*')`), '');
  return value === null ? without : without.replace(/\s*\/?>$/, (end) => ` ${name}="${value}"${end.trim()}`);
}
