// The texts that the cells of all sheets share, by number.
// Knows nothing of cells; formatting inside a text is noticed but not read.
import { prefixOf, streamXml, tagStart, type XmlListener, type XmlTag } from './streamXml';
import { vastWorkbook } from '../workbookFileError';
import { longer } from './cellText';
import { decodeCellText } from './xmlEscapes';

/** Each in a cell of its own: half of all cells that a workbook may have. */
const MOST_TEXTS = 5_000_000;
/** Tags included. They stay in the memory, and saving reads them once more. */
const MOST_CHARACTERS = 150_000_000;

/** As nearly all are written; see `simpleCell`. */
const PLAIN_TEXT = /<si><t(?: xml:space="preserve")?>([^<>&\]\r]*)<\/t><\/si>/y;

export interface SharedStrings {
  texts: string[];
  /** Numbers of texts with formatting or pronunciation inside, which a plain text must not be stored as. */
  rich: Set<number>;
  root: {
    /** `''` or `'x:'`. */
    prefix: string;
    openEnd: number;
    /** Before `openEnd` where the root has no content at all. */
    closeStart: number;
  };
}

export function readSharedStrings(xml: string, part: string): SharedStrings {
  if (xml.length > MOST_CHARACTERS) throw vastWorkbook('its cells share texts of more than 150 million characters');
  const strings: SharedStrings = { texts: [], rich: new Set(), root: { prefix: '', openEnd: 0, closeStart: 0 } };
  streamXml(xml, part, new StringReader(strings, xml));
  return strings;
}

/** Text stands in `si/t` or `si/r/t`; the `t` of `si/rPh` is only how to pronounce it. */
class StringReader implements XmlListener {
  private depth = 0;
  private current = '';
  private inText = false;
  private inPhonetic = false;

  constructor(
    private readonly strings: SharedStrings,
    private readonly xml: string,
  ) {}

  open(tag: XmlTag, end: number): void {
    const { root } = this.strings;
    if (this.depth++ === 0) Object.assign(root, { prefix: prefixOf(tag), openEnd: end });
    const name = tag.name.slice(root.prefix.length);
    if (this.depth === 2) this.current = '';
    else if (name === 't') this.inText = !this.inPhonetic;
    else if (this.depth === 3) this.strings.rich.add(this.strings.texts.length);
    if (name === 'rPh') this.inPhonetic = true;
  }

  leap(start: number): number {
    if (this.depth !== 1 || this.strings.root.prefix !== '') return 0;
    PLAIN_TEXT.lastIndex = start;
    const found = PLAIN_TEXT.exec(this.xml);
    if (!found) return 0;
    this.keep(decodeCellText(longer('', found[1]!)));
    return PLAIN_TEXT.lastIndex;
  }

  text(text: string): void {
    if (this.inText) this.current = longer(this.current, text);
  }

  close(tag: XmlTag, end: number): void {
    const { root } = this.strings;
    const name = tag.name.slice(root.prefix.length);
    if (name === 't') this.inText = false;
    else if (name === 'rPh') this.inPhonetic = false;
    else if (this.depth === 2) this.keep(decodeCellText(this.current));
    if (--this.depth === 0) root.closeStart = tagStart(this.xml, end);
  }

  private keep(text: string): void {
    if (this.strings.texts.push(text) > MOST_TEXTS) throw vastWorkbook('its cells share more than 5,000,000 texts');
  }
}
