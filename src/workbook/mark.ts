// The note we leave on a sheet: whether it is ours, which it is, and what layout we last gave it. Read by nobody else.

export interface Mark {
  /** `generated`: the whole sheet is ours. `input`: people's sheet on which some columns are. */
  kind: 'generated' | 'input';
  /** Which sheet it is, whatever it is called now: `summary`, `exceptions`, `record`, or `input-3`. */
  id: string;
  /** Fingerprint of the formats, rules and page setup we gave it; the same one again means there is nothing to redo. */
  layout: string;
  /** Rows and columns that our block covered, where the sheet is ours. */
  rows: number;
  cols: number;
}

export function markText({ kind, id, layout, rows, cols }: Mark): string {
  return JSON.stringify({ version: 1, kind, id, layout, rows, cols });
}

/** Null for anything that is not a mark of ours. */
export function readMark(text: string | null): Mark | null {
  if (text === null) return null;
  try {
    const { kind, id, layout, rows, cols } = JSON.parse(text) as Partial<Mark>;
    if ((kind !== 'generated' && kind !== 'input') || typeof id !== 'string') return null;
    return { kind, id, layout: String(layout ?? ''), rows: Number(rows ?? 0), cols: Number(cols ?? 0) };
  } catch {
    return null;
  }
}

/** A short fingerprint (FNV-1a, 32 bit): equal texts have equal ones, and a change is missed once in four thousand million. */
export function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash ^= text.charCodeAt(index);
    hash = Math.imul(hash, 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
