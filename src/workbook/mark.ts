// The note we leave on a sheet: whether it is ours, which it is, what layout we last gave it and how we drew its charts.
// Read by nobody else.
import type { SheetChart } from './edit';

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
  /** What people's sheet has been called: an answer about it is kept under the name that it had. */
  names?: string[];
  /** As we drew them, where there are any: no workbook tells all of a chart, and taking a refresh back needs it. */
  charts?: SheetChart[];
}

/** How long a property of a sheet may be is written nowhere; the longest text that a cell holds is taken to fit. */
const MOST_CHARACTERS = 32_767;

export function markText({ kind, id, layout, rows, cols, names, charts = [] }: Mark): string {
  const mark = { version: 1, kind, id, layout, rows, cols, names };
  const whole = JSON.stringify(charts.length > 0 ? { ...mark, charts } : mark);
  return whole.length <= MOST_CHARACTERS ? whole : JSON.stringify(mark);
}

/** Null for anything that is not a mark of ours. */
export function readMark(text: string | null): Mark | null {
  if (text === null) return null;
  try {
    const { kind, id, layout, rows, cols, names, charts } = JSON.parse(text) as Partial<Mark>;
    if ((kind !== 'generated' && kind !== 'input') || typeof id !== 'string') return null;
    const size = { rows: Number(rows ?? 0), cols: Number(cols ?? 0) };
    const lists = {
      ...(Array.isArray(names) && { names: names.map(String) }),
      ...(Array.isArray(charts) && { charts }),
    };
    return { kind, id, layout: String(layout ?? ''), ...size, ...lists };
  } catch {
    return null;
  }
}

/** True for a sheet that is ours as a whole. */
export function isGenerated({ mark }: { mark: string | null }): boolean {
  return readMark(mark)?.kind === 'generated';
}

/** A short fingerprint (FNV-1a, 32 bit): equal texts have equal ones, and a change is missed once in four thousand million. */
export function fingerprint(text: string): string {
  return (hashOf(text) >>> 0).toString(36);
}

/** Signed throughout and apart from what is made of it: V8 otherwise takes ten times as long over many texts. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5 | 0;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash;
}
