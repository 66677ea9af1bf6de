// How far edits have come, told from what the workbook holds now: for where whoever carried them out heard no answer.
// Refuses to judge by looks, which no snapshot holds.
import type { CellContent, Edit } from './edit';
import { sameValue } from './outputCells';
import type { SheetSnapshot, WorkbookSnapshot } from './snapshot';
import { cellAt } from './table';

/** `some` also where nothing can be told. */
export type Extent = 'all' | 'some' | 'none';

export function howFar(edits: readonly Edit[], { sheets }: WorkbookSnapshot): Extent {
  const byName = new Map(sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  const told = edits.flatMap((edit) => isInPlace(edit, byName.get(edit.sheet.toLowerCase()) ?? null) ?? []);
  if (told.length === 0) return 'some';
  if (told.every((inPlace) => inPlace)) return 'all';
  return told.some((inPlace) => inPlace) ? 'some' : 'none';
}

/** Null where a snapshot does not tell. */
function isInPlace(edit: Edit, sheet: SheetSnapshot | null): boolean | null {
  if (edit.kind === 'deleteSheet') return sheet === null;
  if (!sheet) return false;
  switch (edit.kind) {
    case 'ensureSheet':
      return true;
    case 'markSheet':
      return sheet.mark === edit.mark;
    case 'writeBlock':
      return holds(sheet, edit, edit.values);
    case 'restoreCells':
      return holds(sheet, edit, edit.cells);
    case 'setCharts':
      return sheet.ownCharts && edit.add.every(({ name }) => sheet.ownCharts?.includes(name));
    default:
      return null;
  }
}

function holds(
  sheet: SheetSnapshot,
  at: { row: number; col: number },
  contents: readonly (readonly (CellContent | null)[])[],
): boolean {
  return contents.every((cells, row) =>
    cells.every((content, col) => {
      // What a formula gives depends on cells that may have changed with it.
      if (content === null || typeof content === 'object') return true;
      return sameValue(cellAt(sheet, at.row + row, at.col + col), content);
    }),
  );
}
