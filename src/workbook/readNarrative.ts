// The words that people wrote on the PMO Narrative sheet, each with what was drafted beside it when they wrote it.
// A row is known by the section's id, which stands at its end, so that a heading may be worded anew, by people or by us.
// Words that were there before keep the draft they were first written on; new or altered ones are about what they stand beside.
import type { WrittenSection } from '../domain/narrativeSection';
import { cleanText } from './cell';
import type { Memory } from './memory';
import { ourSheet } from './ourSheet';
import type { CellValue, WorkbookSnapshot } from './snapshot';
import { plainWords } from './wordsIn';

export const NARRATIVE_ID = 'narrative';
export const NARRATIVE_SHEET = 'PMO Narrative';
export const SECTION_HEADING = 'Section';
export const DRAFTED_HEADING = 'Drafted from the figures';
export const YOURS_HEADING = 'Your text (kept)';
export const ID_HEADING = 'Section id';

export function readNarrative(snapshot: WorkbookSnapshot, memory: Memory): WrittenSection[] {
  const sheet = ourSheet(snapshot, NARRATIVE_ID, NARRATIVE_SHEET);
  const remembered = memory.get(NARRATIVE_ID);
  const written: WrittenSection[] = [];
  let columns: Columns | null = null;
  for (const cells of sheet?.values ?? []) {
    const headings = headingsIn(cells);
    columns = headings ?? columns;
    if (!columns || headings) continue;
    const text = plainWords(cells[columns.yours] ?? '');
    const name = cleanText(cells[columns.section] ?? '');
    const id = cleanText(cells[columns.id] ?? '');
    if (cleanText(text) === '' || (name === '' && id === '')) continue;
    const before = remembered?.get(id) ?? remembered?.get(name);
    const shown = String(cells[columns.drafted] ?? '');
    written.push({ id, name, text, drafted: before?.get('yours') === text ? String(before.get('drafted')) : shown });
  }
  return written;
}

interface Columns {
  section: number;
  drafted: number;
  yours: number;
  /** -1 where there is none. */
  id: number;
}

/** Two of the three headings tell the row; the third may have been worded anew and stands in its place beside them. */
function headingsIn(cells: readonly CellValue[]): Columns | null {
  const found = [SECTION_HEADING, DRAFTED_HEADING, YOURS_HEADING].map((text) => cells.indexOf(text));
  const known = found.flatMap((col, index) => (col < 0 ? [] : [{ col, index }]));
  if (known.length < 2) return null;
  const [section, drafted, yours] = found.map((col, index) => {
    const beside = known.find((each) => Math.abs(each.index - index) === 1) ?? known[0]!;
    return col < 0 ? beside.col + index - beside.index : col;
  });
  return { section: section!, drafted: drafted!, yours: yours!, id: cells.indexOf(ID_HEADING) };
}
