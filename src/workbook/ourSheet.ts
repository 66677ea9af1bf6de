// Which sheet of the workbook is a given one of ours. Readers and writers ask here, so that both mean the same sheet.
import { readMark } from './mark';
import type { SheetSnapshot, WorkbookSnapshot } from './snapshot';

/** How Excel ends the name of a copy. */
const COPY = / \(\d+\)$/;

/** A copy that somebody keeps has our mark too: the one of our name counts, else the first that is not named as a copy. */
export function ourSheet({ sheets }: WorkbookSnapshot, id: string, name: string): SheetSnapshot | null {
  const ours = sheets.filter(({ mark }) => isMarkOf(mark, id));
  return ours.find((sheet) => sheet.name === name) ?? ours.find((sheet) => !COPY.test(sheet.name)) ?? ours[0] ?? null;
}

export function isMarkOf(text: string | null, id: string): boolean {
  const mark = readMark(text);
  return mark?.kind === 'generated' && mark.id === id;
}
