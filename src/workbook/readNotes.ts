// The notes that people wrote on the PMO Checks sheet, each with what its finding said at the time.
// A note that was there before keeps the words it was first written on; a new or altered one is about what it stands beside.
import { findingKey, type WrittenNote } from '../domain/acknowledgements';
import { cleanText } from './cell';
import type { Memory } from './memory';
import { ourSheet } from './ourSheet';
import type { CellValue, WorkbookSnapshot } from './snapshot';
import { wordsIn } from './wordsIn';

export const CHECKS_ID = 'checks';
export const CHECKS_SHEET = 'PMO Checks';
export const MESSAGE_HEADING = 'What was found';
export const NOTE_HEADING = 'Your note (kept)';

/** Several tables of the sheet have both columns; the nearest headings above count. */
export function readNotes(snapshot: WorkbookSnapshot, memory: Memory): WrittenNote[] {
  const sheet = ourSheet(snapshot, CHECKS_ID, CHECKS_SHEET);
  const remembered = memory.get(CHECKS_ID);
  const notes: WrittenNote[] = [];
  let columns: Columns | null = null;
  for (const cells of sheet?.values ?? []) {
    columns = headingsIn(cells) ?? columns;
    const text = columns ? wordsIn(cells[columns.note] ?? '') : '';
    if (!columns || cleanText(text) === '' || headingsIn(cells)) continue;
    const shown = String(cells[columns.message] ?? '');
    const before = remembered?.get(findingKey(shown));
    notes.push({ text, message: before?.get('note') === text ? String(before.get('message')) : shown });
  }
  return notes;
}

interface Columns {
  message: number;
  note: number;
}

function headingsIn(cells: readonly CellValue[]): Columns | null {
  const [message, note] = [cells.indexOf(MESSAGE_HEADING), cells.indexOf(NOTE_HEADING)];
  return message >= 0 && note >= 0 ? { message, note } : null;
}
