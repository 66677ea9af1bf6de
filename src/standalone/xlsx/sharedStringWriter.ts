// Adds texts behind those that the cells share already. An old text never changes its number, used or not.
// Knows nothing of cells.
import type { SharedStrings } from './readSharedStrings';
import { tagStart, withAttribute } from './streamXml';
import { encodeCellText } from './xmlEscapes';

export class SharedStringWriter {
  private numbers: Map<string, number> | null = null;
  private readonly added: string[] = [];
  private uses = 0;

  constructor(private readonly strings: SharedStrings) {}

  /** The text's number, for a cell that starts to show it. */
  use(text: string): number {
    this.uses++;
    const numbers = (this.numbers ??= this.plainTexts());
    const known = numbers.get(text);
    if (known !== undefined) return known;
    const number = this.strings.texts.length + this.added.length;
    this.added.push(text);
    numbers.set(text, number);
    return number;
  }

  /** Takes note that a cell shows its shared text no more. */
  release(): void {
    this.uses--;
  }

  get changed(): boolean {
    return this.uses !== 0 || this.added.length > 0;
  }

  /** @param xml that the texts were read from. @returns pieces of it, with the new texts at its end and its counts right. */
  rewrite(xml: string): string[] {
    const { prefix, openEnd, closeStart } = this.strings.root;
    const open = xml.slice(tagStart(xml, openEnd), openEnd);
    const items = this.added.map((text) => `<${prefix}si>${textElement(prefix, text)}</${prefix}si>`).join('');
    const content = closeStart < openEnd ? '' : xml.slice(openEnd, closeStart);
    const tag = this.withCounts(open).replace(/\s*\/>$/, '>');
    return [xml.slice(0, tagStart(xml, openEnd)), tag, content, items, `</${prefix}sst>`];
  }

  private withCounts(tag: string): string {
    const count = /\scount\s*=\s*["'](\d+)/.exec(tag)?.[1];
    const unique = /\suniqueCount\s*=\s*["'](\d+)/.exec(tag)?.[1];
    const counted =
      count === undefined ? tag : withAttribute(tag, 'count', String(Math.max(0, Number(count) + this.uses)));
    if (unique === undefined) return counted;
    return withAttribute(counted, 'uniqueCount', String(Number(unique) + this.added.length));
  }

  private plainTexts(): Map<string, number> {
    const numbers = new Map<string, number>();
    this.strings.texts.forEach((text, number) => {
      if (!this.strings.rich.has(number) && !numbers.has(text)) numbers.set(text, number);
    });
    return numbers;
  }
}

function textElement(prefix: string, text: string): string {
  return `<${prefix}t xml:space="preserve">${encodeCellText(text)}</${prefix}t>`;
}
