// Replacements and insertions in a long text, collected in any order and carried out at once.
// Knows nothing of XML; everything that is not replaced stays as it is to the byte.

interface Change {
  start: number;
  end: number;
  xml: string;
}

export class XmlPatch {
  private readonly changes: Change[] = [];

  replace(start: number, end: number, xml: string): void {
    this.changes.push({ start, end, xml });
  }

  /** Several insertions at one place stand in the order they came in, before a replacement that begins there. */
  insert(at: number, xml: string): void {
    if (xml !== '') this.changes.push({ start: at, end: at, xml });
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
