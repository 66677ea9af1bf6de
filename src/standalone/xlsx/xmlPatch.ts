// Replacements and insertions in a long text, collected in any order and carried out at once.
// Knows nothing of XML; everything that is not replaced stays as it is to the byte.
import { vastWorkbook } from '../workbookFileError';

/** Thirty cells in each line of the longest table that is read. */
const MOST_CHANGES = 3_000_000;

interface Change {
  start: number;
  end: number;
  xml: string;
}

export class XmlPatch {
  private readonly changes: Change[] = [];

  /** @throws WorkbookFileError where there are more changes than fit into the memory, as `insert` does. */
  replace(start: number, end: number, xml: string): void {
    if (this.changes.push({ start, end, xml }) > MOST_CHANGES)
      throw vastWorkbook('more than 3,000,000 places of a sheet would have to be rewritten');
  }

  /** Several insertions at one place stand in the order they came in, before a replacement that begins there. */
  insert(at: number, xml: string): void {
    if (xml !== '') this.replace(at, at, xml);
  }

  get isEmpty(): boolean {
    return this.changes.length === 0;
  }

  apply(text: string): string {
    return this.pieces(text).join('');
  }

  /** What `apply` gives, in pieces of the text and what is new between them. */
  pieces(text: string): string[] {
    const out: string[] = [];
    let copied = 0;
    for (const { start, end, xml } of this.sorted()) {
      out.push(text.slice(copied, start), xml);
      copied = end;
    }
    out.push(text.slice(copied));
    return out;
  }

  private sorted(): Change[] {
    return this.changes.sort((a, b) => a.start - b.start || Number(a.end > a.start) - Number(b.end > b.start));
  }
}
