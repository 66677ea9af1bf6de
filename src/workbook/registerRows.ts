// The rows of a small register: entries, titles of sections, notes. A register has no totals.
import { cleanText } from './cell';
import type { Field } from './headings';
import type { SheetSnapshot } from './snapshot';
import { cellAt, type Column, type Row } from './table';

/** What an entry is about, most telling first; everything else is said of it. */
const SUBJECTS: readonly Field[] = ['scheme', 'area', 'programme', 'id', 'entryId', 'risk', 'deepDive'];
/** Longer names are sentences. */
const LONGEST_TITLE = 90;

export function registerRows(
  sheet: SheetSnapshot,
  columns: readonly Column[],
  span: { from: number; to: number; section: string | null },
): Row[] {
  const rows: Row[] = [];
  let { section } = span;
  for (let row = span.from; row <= span.to; row++) {
    const texts = new Map(columns.map(({ field, col }) => [field, cleanText(cellAt(sheet, row, col))]));
    const kind = kindOf(texts);
    if (kind === null) continue;
    const name = SUBJECTS.map((field) => texts.get(field) ?? '').find((text) => text !== '') ?? '';
    if (kind === 'section') section = name;
    rows.push({ row, kind, name, section, programme: null });
  }
  return rows;
}

function kindOf(texts: ReadonlyMap<Field, string>): Row['kind'] | null {
  const filled = [...texts].filter(([, text]) => text !== '');
  if (filled.length === 0) return null;
  if (isEntry(texts, filled)) return 'line';
  const [field, text] = filled[0]!;
  const isTitle = SUBJECTS.includes(field) && text.length <= LONGEST_TITLE && !/[.!?]$/.test(text);
  return filled.length === 1 && isTitle ? 'section' : 'note';
}

/** Where risks are described, what has no description is a scale or a count that stands below them. */
function isEntry(texts: ReadonlyMap<Field, string>, filled: readonly (readonly [Field, string])[]): boolean {
  if (texts.has('risk') && texts.get('risk') === '') return false;
  return filled.length >= 2 && filled.some(([field]) => SUBJECTS.includes(field));
}
