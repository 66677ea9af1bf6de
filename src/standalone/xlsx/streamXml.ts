// Large XML parts as a stream of tags and text with their places in the part.
// Knows no spreadsheet; refuses document types, so nothing is ever expanded or fetched.
import { WorkbookFileError, damagedWorkbook, vastWorkbook } from '../workbookFileError';
import { resolvedText, resolvedValue } from './xmlReferences';

export type Attributes = Partial<Record<string, string>>;

export interface XmlTag {
  name: string;
  attributes: Record<string, string>;
  isSelfClosing: boolean;
}

export interface XmlListener {
  /** @param end the place just behind the tag. */
  open(tag: XmlTag, end: number): void;
  /** @param tag the one that opened, also where it closes by itself. */
  close(tag: XmlTag, end: number): void;
  text(text: string): void;
  /** Takes the element that begins at `start` by itself: the place just behind it, or 0 where it is to be read tag by tag. */
  leap?(start: number): number;
  /** A comment or an instruction inside the root, as it was written. */
  aside?(xml: string): void;
}

/** @param part named in the error, so that a damaged file can be looked into. */
export function streamXml(xml: string, part: string, listener: XmlListener): void {
  try {
    new XmlReader(xml, part, listener).read();
  } catch (error) {
    throw error instanceof WorkbookFileError ? error : damagedWorkbook(`${part} is not well-formed`, error);
  }
}

// eslint-disable-next-line no-control-regex -- what XML cannot hold
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;
const NAME = /^[\p{L}_:][\p{L}\p{N}\p{M}_:.\-·]*$/u;
/** Most names of a sheet are one letter long, and to cut one out again and again takes longer than to look it up. */
const LETTERS = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code)).map((one) => NAME.test(one) && one);

const SPACE = 0x20;
const EXCLAMATION_MARK = 0x21;
const SLASH = 0x2f;
const GREATER = 0x3e;
const QUESTION_MARK = 0x3f;
/** Far more than any workbook needs; without a bound, tags that never close would fill the memory. */
const MOST_LEVELS = 1000;
/** No tag of a workbook has fifty. */
const MOST_ATTRIBUTES = 1000;
const NO_ATTRIBUTES: Record<string, string> = {};

/** From one `<` to the next. What XML may hold of spaces is all that stands at or below a space once `FORBIDDEN` is out. */
class XmlReader {
  /** Everything before is read. */
  private at = 0;
  private readonly opened: XmlTag[] = [];
  private hasRoot = false;

  constructor(
    private readonly xml: string,
    private readonly part: string,
    private readonly listener: XmlListener,
  ) {}

  read(): void {
    const { xml } = this;
    if (FORBIDDEN.test(xml)) this.fail('a character that XML cannot hold');
    for (let start = xml.indexOf('<'); start >= 0; start = xml.indexOf('<', this.at)) {
      if (start > this.at) this.text(start);
      const next = xml.charCodeAt(start + 1);
      if (next === SLASH) this.closingTag(start);
      else if (next === EXCLAMATION_MARK || next === QUESTION_MARK) this.aside(start);
      else this.at = this.listener.leap?.(start) || this.openingTag(start);
    }
    this.text(xml.length);
    if (!this.hasRoot || this.opened.length > 0) this.fail('no end');
  }

  private text(end: number): void {
    const text = this.xml.slice(this.at, end);
    if (this.opened.length > 0) this.listener.text(resolvedText(text));
    else if (text.trim() !== '') this.fail('text outside of the root');
  }

  private closingTag(start: number): void {
    const tag = this.opened.pop();
    if (!tag || !this.xml.startsWith(tag.name, start + 2)) return this.fail('a closing tag of nothing');
    const place = this.behindSpaces(start + 2 + tag.name.length);
    if (this.xml.charCodeAt(place) !== GREATER) this.fail('a closing tag of nothing');
    this.at = place + 1;
    this.listener.close(tag, this.at);
  }

  private openingTag(start: number): number {
    const { xml } = this;
    if (this.opened.length === 0 && this.hasRoot) this.fail('a second root');
    this.hasRoot = true;
    let place = start + 1;
    for (let code = xml.charCodeAt(place); code > SPACE && code !== GREATER && code !== SLASH;)
      code = xml.charCodeAt(++place);
    const name = this.name(start + 1, place);
    this.at = place;
    const attributes = xml.charCodeAt(place) <= SPACE ? this.attributes() : NO_ATTRIBUTES;
    const isSelfClosing = xml.charCodeAt(this.at) === SLASH;
    if (isSelfClosing) this.at++;
    if (xml.charCodeAt(this.at++) !== GREATER) this.fail('a tag without an end');
    const tag = { name, attributes, isSelfClosing };
    this.listener.open(tag, this.at);
    if (isSelfClosing) this.listener.close(tag, this.at);
    else if (this.opened.push(tag) > MOST_LEVELS) this.fail('too many levels');
    return this.at;
  }

  /** Up to where no further one follows. */
  private attributes(): Record<string, string> {
    const { xml } = this;
    const attributes: Record<string, string> = {};
    for (let count = 0; count <= MOST_ATTRIBUTES; count++) {
      const place = this.behindSpaces(this.at);
      const code = xml.charCodeAt(place);
      const isEnd = code === GREATER || code === SLASH;
      if (!isEnd && place === this.at) this.fail('an attribute that is not apart');
      this.at = place;
      if (isEnd) return attributes;
      const equals = xml.indexOf('=', place);
      const name = this.name(place, this.beforeSpaces(equals));
      const open = this.behindSpaces(equals + 1);
      const quote = xml.charAt(open);
      const close = quote === '"' || quote === "'" ? xml.indexOf(quote, open + 1) : -1;
      if (close < 0 || attributes[name] !== undefined) this.fail(`the attribute ${name}`);
      attributes[name] = resolvedValue(xml.slice(open + 1, close));
      this.at = close + 1;
    }
    throw vastWorkbook(`${this.part} has a tag of more than 1,000 attributes`);
  }

  private aside(start: number): void {
    const { xml } = this;
    if (xml.startsWith('<!--', start)) this.at = this.behind('-->', start + 4);
    else if (xml.startsWith('<?', start)) this.at = this.behind('?>', start + 2);
    else if (xml.startsWith('<![CDATA[', start) && this.opened.length > 0) {
      this.at = this.behind(']]>', start + 9);
      this.listener.text(xml.slice(start + 9, this.at - 3).replace(/\r\n?/g, '\n'));
    } else if (xml.startsWith('<!DOCTYPE', start)) throw damagedWorkbook(`${this.part} declares a document type`);
    else this.fail('a declaration');
    if (this.opened.length > 0 && !xml.startsWith('<![', start)) this.listener.aside?.(xml.slice(start, this.at));
  }

  private name(start: number, end: number): string {
    const letter = end - start === 1 && LETTERS[this.xml.charCodeAt(start)];
    if (letter) return letter;
    const name = this.xml.slice(start, end);
    return NAME.test(name) ? name : this.fail('a name');
  }

  private behind(text: string, from: number): number {
    const found = this.xml.indexOf(text, from);
    return found < 0 ? this.fail(`${text} is missing`) : found + text.length;
  }

  private behindSpaces(from: number): number {
    let place = from;
    while (this.xml.charCodeAt(place) <= SPACE) place++;
    return place;
  }

  private beforeSpaces(from: number): number {
    let place = from;
    while (this.xml.charCodeAt(place - 1) <= SPACE) place--;
    return place;
  }

  private fail(what: string): never {
    throw new Error(`${what} at ${this.at}`);
  }
}

/** Where the tag begins that ends just before `end`: no tag has a `<` inside it. */
export function tagStart(xml: string, end: number): number {
  return xml.lastIndexOf('<', end - 1);
}

/** The namespaces that a root tag declares, by prefix. */
export function namespacesOf(root: XmlTag): Map<string, string> {
  const found = new Map<string, string>();
  for (const [name, uri] of Object.entries(root.attributes)) {
    if (name === 'xmlns') found.set('', uri);
    else if (name.startsWith('xmlns:')) found.set(name.slice('xmlns:'.length), uri);
  }
  return found;
}

/** What stands before the names of the root's own namespace: `''` or `'x:'`. */
export function prefixOf(root: XmlTag): string {
  return root.name.slice(0, root.name.indexOf(':') + 1);
}

/** A raw tag with one attribute set anew, or taken away where `value` is null. */
export function withAttribute(tag: string, name: string, value: string | null): string {
  const without = tag.includes(name) ? tag.replace(new RegExp(`\\s${name}\\s*=\\s*("[^"]*"|'[^']*')`), '') : tag;
  return value === null ? without : without.replace(/\s*\/?>$/, (end) => ` ${name}="${value}"${end.trim()}`);
}
