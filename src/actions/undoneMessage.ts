// An undo in one sentence or two: what was put back, and what was left as people have it.
import type { Finding } from '../domain/finding';
import type { Edit } from '../workbook/edit';

/** So many cells are named; the rest are counted. */
const MOST_NAMED = 3;

export function undoneMessage(edits: readonly Edit[], findings: readonly Finding[]): string {
  const edited = findings.filter(({ code }) => code === 'undo-edited');
  const others = findings.filter(({ code }) => code !== 'undo-edited');
  return [doneText(edits), ...editedText(edited), ...others.map(({ message }) => message)].join(' ');
}

function doneText(edits: readonly Edit[]): string {
  let cells = 0;
  for (const edit of edits)
    if (edit.kind === 'restoreCells')
      for (const row of edit.cells) for (const content of row) if (content !== null) cells++;
  const sheets = edits.filter(({ kind }) => kind === 'deleteSheet').length;
  if (edits.length === 0) return 'There was nothing left to undo.';
  const taken = sheets === 0 ? '' : `, ${count(sheets, 'sheet')} taken away`;
  return `Undone: ${count(cells, 'cell')} put back${taken}.`;
}

function editedText(edited: readonly Finding[]): string[] {
  if (edited.length === 0) return [];
  const named = edited.slice(0, MOST_NAMED).map(({ message }) => message);
  const more = edited.length > MOST_NAMED ? ` and ${edited.length - MOST_NAMED} more` : '';
  const were = edited.length === 1 ? 'was' : 'were';
  return [`${count(edited.length, 'cell')} edited since ${were} left: ${named.join(', ')}${more}.`];
}

function count(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? '' : 's'}`;
}
