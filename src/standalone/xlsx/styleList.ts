// One list of the styles part (fonts, fills, …): entries are found by what they say or added at the end, never renumbered.
// Knows nothing of what the entries are.
import type { XmlElement } from './xmlTree';
import { childrenOf } from './xmlDocument';

export class StyleList {
  private readonly entries: XmlElement[];
  private numbers: Map<string, number> | null = null;

  constructor(private readonly list: XmlElement) {
    this.entries = childrenOf(list);
  }

  /** A copy of an entry to alter and add; of the first one where a file points past the end. */
  copy(number: number): XmlElement {
    const entry = this.entries[number] ?? this.entries[0];
    if (!entry) throw new Error(`The styles part has no ${this.list.localName}.`);
    return entry.copy();
  }

  /** @returns the number of an entry that says the same; the new one's own where there is none yet. */
  add(entry: XmlElement): number {
    const numbers = (this.numbers ??= this.numbersByXml());
    const xml = entry.xml();
    const known = numbers.get(xml);
    if (known !== undefined) return known;
    this.list.insert(entry);
    this.entries.push(entry);
    numbers.set(xml, this.entries.length - 1);
    this.list.setAttribute('count', String(this.entries.length));
    return this.entries.length - 1;
  }

  private numbersByXml(): Map<string, number> {
    return new Map(this.entries.map((entry, number): [string, number] => [entry.xml(), number]).reverse());
  }
}
