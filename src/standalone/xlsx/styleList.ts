// One list of the styles part (fonts, fills, …): entries are found by what they say or added at the end, never renumbered.
// Knows nothing of what the entries are.
import type { Element } from '@xmldom/xmldom';
import { childrenOf, xmlOf } from './xmlDocument';

export class StyleList {
  private readonly entries: Element[];
  private numbers: Map<string, number> | null = null;

  constructor(private readonly list: Element) {
    this.entries = childrenOf(list);
  }

  /** A copy of an entry to alter and add; of the first one where a file points past the end. */
  copy(number: number): Element {
    const entry = this.entries[number] ?? this.entries[0];
    if (!entry) throw new Error(`The styles part has no ${this.list.localName ?? 'entries'}.`);
    return entry.cloneNode(true) as Element;
  }

  /** @returns the number of an entry that says the same; the new one's own where there is none yet. */
  add(entry: Element): number {
    const numbers = (this.numbers ??= this.numbersByXml());
    const xml = xmlOf(entry);
    const known = numbers.get(xml);
    if (known !== undefined) return known;
    this.list.appendChild(entry);
    this.entries.push(entry);
    numbers.set(xml, this.entries.length - 1);
    this.list.setAttribute('count', String(this.entries.length));
    return this.entries.length - 1;
  }

  private numbersByXml(): Map<string, number> {
    return new Map(this.entries.map((entry, number): [string, number] => [xmlOf(entry), number]).reverse());
  }
}
