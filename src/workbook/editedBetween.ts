// Whether somebody edited a workbook after it was read and before it was written, told from what writing found there.
// Refuses to know who, and what is to be done about it.
import { mapInPieces, type Pieces } from '../domain/pieces';
import type { RestoreCells } from './edit';
import { sameValue } from './outputCells';
import { EMPTY_FORMULA, type SheetSnapshot, type WorkbookSnapshot } from './snapshot';
import { cellAt } from './table';
import type { SheetExtent, Undo } from './undoSteps';

/** @returns the first sheet on which the cells written to, or rows and columns, are not as they were read; null where all are. */
export function* editedBetween({ sheets }: WorkbookSnapshot, { edits, extents = [] }: Undo): Pieces<string | null> {
  const byName = new Map(sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  const read = (name: string) => byName.get(name.toLowerCase());
  const moved = extents.find((extent) => {
    const sheet = read(extent.sheet);
    return sheet !== undefined && !covers(sheet, extent);
  });
  if (moved) return moved.sheet;
  const seen = new Map<string, Set<number>>();
  // What brings back a sheet that is gone is how it was built, and not what was found on it.
  const gone = new Set(edits.flatMap((edit) => (edit.kind === 'ensureSheet' ? [edit.sheet] : [])));
  // What takes back the first of two writes to a cell comes last.
  for (const edit of [...edits].reverse()) {
    const sheet = edit.kind === 'restoreCells' ? read(edit.sheet) : undefined;
    if (edit.kind !== 'restoreCells' || !sheet || gone.has(edit.sheet)) continue;
    const cells = seen.get(sheet.name) ?? new Set();
    seen.set(sheet.name, cells);
    if (!(yield* heldThen(sheet, edit, cells))) return edit.sheet;
  }
  return null;
}

function covers({ top, left, values }: SheetSnapshot, { row, col, rows, cols }: SheetExtent): boolean {
  const isEmpty = values.length === 0;
  if (isEmpty || rows === 0) return isEmpty && rows === 0;
  return top === row && left === col && values.length === rows && values[0]!.length === cols;
}

/** Columns that a sheet can have. */
const COLUMNS = 16_384;

/** @param seen the cells that were written to before; this edit's are added. */
function* heldThen(sheet: SheetSnapshot, { row, col, cells }: RestoreCells, seen: Set<number>): Pieces<boolean> {
  const isHeld = yield* mapInPieces(cells, (line, y) =>
    line.every((content, x) => {
      const cell = (row + y) * COLUMNS + col + x;
      if (content === null || seen.has(cell)) return true;
      seen.add(cell);
      const then = cellAt(sheet, row + y, col + x);
      // Formulas calculate anew with every edit: only that one stood there already can be told.
      if (typeof content === 'object') return then !== '';
      return sameValue(then, content) || (then === EMPTY_FORMULA && content === '');
    }),
  );
  return !isHeld.includes(false);
}
