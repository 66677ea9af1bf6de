// The texts that the cells of all sheets share, by number.
// Knows nothing of cells; formatting inside a text is noticed but not read.
import { prefixOf, streamXml, type XmlListener, type XmlTag } from './streamXml';
import { decodeCellText } from './xmlEscapes';

export interface SharedStrings {
  texts: string[];
  /** Numbers of texts with formatting or pronunciation inside, which a plain text must not be stored as. */
  rich: Set<number>;
}

export function readSharedStrings(xml: string | null, part: string): SharedStrings {
  const strings: SharedStrings = { texts: [], rich: new Set() };
  if (xml !== null) streamXml(xml, part, new StringReader(strings));
  return strings;
}

/** Text stands in `si/t` or `si/r/t`; the `t` of `si/rPh` is only how to pronounce it. */
class StringReader implements XmlListener {
  private prefix = '';
  private depth = 0;
  private current = '';
  private inText = false;
  private inPhonetic = false;

  constructor(private readonly strings: SharedStrings) {}

  open(tag: XmlTag): void {
    if (this.depth++ === 0) this.prefix = prefixOf(tag);
    const name = tag.name.slice(this.prefix.length);
    if (this.depth === 2) this.current = '';
    else if (name === 't') this.inText = !this.inPhonetic;
    else if (this.depth === 3) this.strings.rich.add(this.strings.texts.length);
    if (name === 'rPh') this.inPhonetic = true;
  }

  text(text: string): void {
    if (this.inText) this.current += text;
  }

  close(tag: XmlTag): void {
    const name = tag.name.slice(this.prefix.length);
    if (name === 't') this.inText = false;
    else if (name === 'rPh') this.inPhonetic = false;
    else if (this.depth === 2) this.strings.texts.push(decodeCellText(this.current));
    this.depth--;
  }
}
