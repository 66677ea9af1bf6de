// The words that people wrote on the PMO Narrative sheet, each with what was drafted beside it when they wrote it.
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
    if (cleanText(text) === '' || name === '') continue;
    const before = remembered?.get(name);
    const shown = String(cells[columns.drafted] ?? '');
    written.push({ name, text, drafted: before?.get('yours') === text ? String(before.get('drafted')) : shown });
  }
  return written;
}

interface Columns {
  section: number;
  drafted: number;
  yours: number;
}

function headingsIn(cells: readonly CellValue[]): Columns | null {
  const [section, drafted, yours] = [SECTION_HEADING, DRAFTED_HEADING, YOURS_HEADING].map((text) =>
    cells.indexOf(text),
  );
  return section! >= 0 && drafted! >= 0 && yours! >= 0 ? { section: section!, drafted: drafted!, yours: yours! } : null;
}
