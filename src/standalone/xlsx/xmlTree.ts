// An element of an XML part with all that is in it: names as they were written, text as it reads. A few hundred bytes each.
// Knows no spreadsheet and no parser; what it writes says the same as what was read, comments included.
import { escapeAttribute, escapeText } from './xmlEscapes';

/** A comment or an instruction, as it was written. */
export interface XmlAside {
  xml: string;
}

export type XmlNode = XmlElement | XmlAside | string;

export class XmlElement {
  parent: XmlElement | null = null;
  /** Texts as strings. To be changed through this class alone. */
  readonly nodes: XmlNode[] = [];

  /** @param name with its prefix; @param attributes by name with prefix, in their order. Never changed, as several may share them. */
  constructor(
    readonly name: string,
    public attributes: Readonly<Record<string, string>> = {},
  ) {}

  /** `''` or `'x:'`. */
  get prefix(): string {
    return this.name.slice(0, this.name.indexOf(':') + 1);
  }

  get localName(): string {
    return this.name.slice(this.name.indexOf(':') + 1);
  }

  /** Of the element's own name. */
  get namespace(): string | null {
    return this.namespaceOf(this.prefix.slice(0, -1));
  }

  /** What a prefix stands for here; null where nobody declares it. @param prefix `''` for names without one. */
  namespaceOf(prefix: string): string | null {
    const name = prefix === '' ? 'xmlns' : `xmlns:${prefix}`;
    return this.attributes[name] ?? this.parent?.namespaceOf(prefix) ?? null;
  }

  getAttribute(name: string): string | null {
    return this.attributes[name] ?? null;
  }

  setAttribute(name: string, value: string): void {
    this.attributes = { ...this.attributes, [name]: value };
  }

  removeAttribute(name: string): void {
    const { [name]: _gone, ...others } = this.attributes;
    this.attributes = others;
  }

  get text(): string {
    return this.nodes
      .map((node) => (typeof node === 'string' ? node : node instanceof XmlElement ? node.text : ''))
      .join('');
  }

  /** @param next the child that it stands before, null for the end. */
  insert(node: XmlNode, next: XmlNode | null = null): void {
    if (next === null) this.nodes.push(node);
    else this.nodes.splice(this.nodes.indexOf(next), 0, node);
    if (node instanceof XmlElement) node.parent = this;
  }

  /** In one go, however many. */
  remove(gone: Iterable<XmlElement>): void {
    const all = new Set<XmlNode>(gone);
    const kept = this.nodes.filter((node) => !all.has(node));
    this.nodes.length = 0;
    for (const node of kept) this.nodes.push(node);
  }

  /** @param prefix that every name in it has instead, where given; with it, names without prefix become its own. */
  copy(prefix: string | null = null): XmlElement {
    const copy = new XmlElement(prefix === null ? this.name : prefix + this.localName, this.attributes);
    for (const node of this.nodes) copy.insert(node instanceof XmlElement ? node.copy(prefix) : node);
    return copy;
  }

  xml(): string {
    const parts: string[] = [];
    this.write(parts);
    return parts.join('');
  }

  private write(parts: string[]): void {
    parts.push(`<${this.name}`);
    for (const [name, value] of Object.entries(this.attributes)) parts.push(` ${name}="${escapeAttribute(value)}"`);
    parts.push(this.nodes.length === 0 ? '/>' : '>');
    if (this.nodes.length === 0) return;
    for (const node of this.nodes) {
      if (node instanceof XmlElement) node.write(parts);
      else parts.push(typeof node === 'string' ? escapeText(node).replaceAll('\r', '&#13;') : node.xml);
    }
    parts.push(`</${this.name}>`);
  }
}
