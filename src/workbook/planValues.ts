// From a draft to the cells that have to change on the sheet it is of.
// Notes that people have put beside or below our block move along with it and are never written over.
import { forEachInPieces, mapInPieces, type Pieces } from '../domain/pieces';
import { CellChanges } from './cellChanges';
import { cleanText } from './cell';
import { type Draft, draftSize } from './draft';
import { type Mark, readMark } from './mark';
import type { CellValue, SheetSnapshot } from './snapshot';
import { SOURCE_HEADING } from './exceptionWords';

/** @param existing the sheet as it stands; null where it is still to be added */
export function* planValuesInPieces(draft: Draft, existing: SheetSnapshot | null): Pieces<CellChanges> {
  const mark = readMark(existing?.mark ?? null);
  const changes = new CellChanges(existing);
  const size = draftSize(draft);
  if (existing && mark) {
    yield* clearOld(existing, mark, changes);
    makeRoom(draft, existing, mark, changes);
  }
  yield;
  yield* mapInPieces(draft.cells, (cells, row) => {
    for (let col = 0; col < size.cols; col++) {
      const value = cells[col];
      // Where columns of people's own are taken in, what stands beside a title stays beside it.
      const leave = draft.takesColumns && value === undefined && col >= (mark?.cols ?? 0);
      if (!leave) changes.set(row, col, value ?? '');
    }
  });
  if (existing && mark) {
    const cols = draft.takesColumns ? Math.max(mark.cols, size.cols) : mark.cols;
    yield* moveNotes(existing, { rows: mark.rows, cols }, size, changes);
  }
  return changes;
}

/**
 * A note that somebody put where the column beside the printed ones comes to stand keeps its row, further right.
 * What stands there under a heading is a column of theirs, which the draft has taken in.
 */
function makeRoom(
  { cells, takesColumns, printedCols: col }: Draft,
  sheet: SheetSnapshot,
  mark: Mark,
  changes: CellChanges,
) {
  if (!takesColumns || col === null || col < mark.cols) return;
  const headings = new Set(
    cells
      .find((row) => row[col] === SOURCE_HEADING)
      ?.slice(0, col)
      .map(cleanText),
  );
  const valueAt = (row: number, at: number) => sheet.values[row - sheet.top]?.[at - sheet.left] ?? '';
  if (sheet.values.some((_, index) => headings.has(cleanText(valueAt(sheet.top + index, col))))) return;
  for (let row = 0; row < mark.rows; row++) {
    const note = valueAt(row, col);
    if (cleanText(note) === '') continue;
    let free = col + 1;
    while (cleanText(valueAt(row, free)) !== '') free++;
    changes.set(row, col, '');
    changes.set(row, free, note);
  }
}

function* clearOld(existing: SheetSnapshot, mark: Mark, changes: CellChanges): Pieces<void> {
  yield* forEachCell(existing, (row, col) => {
    if (row < mark.rows && col < mark.cols) changes.set(row, col, '');
  });
}

/** What stood below the block stays below it, what stood beside it beside it. */
function* moveNotes(
  existing: SheetSnapshot,
  old: { rows: number; cols: number },
  size: { rows: number; cols: number },
  changes: CellChanges,
): Pieces<void> {
  const down = Math.max(0, size.rows - old.rows);
  const right = Math.max(0, size.cols - old.cols);
  if (down === 0 && right === 0) return;
  const notes: { row: number; col: number; value: CellValue }[] = [];
  yield* forEachCell(existing, (row, col, value) => {
    if (row >= old.rows) notes.push({ row: row + down, col, value });
    else if (col >= old.cols) notes.push({ row, col: col + right, value });
    else return;
    if (row >= size.rows || col >= size.cols) changes.set(row, col, '');
  });
  for (const { row, col, value } of notes) changes.set(row, col, value);
}

function* forEachCell(
  { values, top, left }: SheetSnapshot,
  visit: (row: number, col: number, value: CellValue) => void,
): Pieces<void> {
  yield* forEachInPieces(values, (cells, row) => {
    cells.forEach((value, col) => {
      if (cleanText(value) !== '') visit(top + row, left + col, value);
    });
  });
}
