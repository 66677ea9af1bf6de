// A sheet's values counted from its first cell, and what edits make of them.
// Refuses to know formulas and looks.
import { forEachInPieces, type Pieces } from '../domain/pieces';
import type { CellContent, CellFormula, Edit } from './edit';
import { type CellValue, EMPTY_FORMULA, type SheetSnapshot } from './snapshot';

/** By row, then column, from A1 on; beyond it everything is empty. */
export type CellGrid = readonly (readonly CellValue[])[];

export function gridOf(sheet: SheetSnapshot | null): CellGrid {
  if (!sheet) return [];
  const above = Array.from({ length: sheet.top }, (): CellValue[] => []);
  if (sheet.left === 0) return [...above, ...sheet.values];
  const beside = Array.from({ length: sheet.left }, (): CellValue => '');
  return [...above, ...sheet.values.map((cells) => [...beside, ...cells])];
}

export function valueAt(grid: CellGrid, row: number, col: number): CellValue {
  return grid[row]?.[col] ?? '';
}

/**
 * @param edits of that sheet.
 * @returns the very rows of `grid` where they change nothing.
 */
export function* gridAfter(grid: CellGrid, edits: readonly Edit[]): Pieces<CellGrid> {
  const draft = new GridDraft(grid);
  for (const edit of edits) {
    if (edit.kind === 'writeBlock') yield* putBlock(draft, edit, edit.values);
    if (edit.kind === 'restoreCells') yield* putBlock(draft, edit, edit.cells);
  }
  return draft.rows;
}

/** Copies a row once it is written into. */
class GridDraft {
  readonly rows: CellValue[][];

  constructor(private readonly grid: CellGrid) {
    this.rows = [...grid] as CellValue[][];
  }

  put(row: number, col: number, value: CellValue): void {
    if (valueAt(this.rows, row, col) === value) return;
    while (this.rows.length <= row) this.rows.push([]);
    if (this.rows[row] === this.grid[row]) this.rows[row] = [...this.rows[row]!];
    const cells = this.rows[row]!;
    while (cells.length <= col) cells.push('');
    cells[col] = value;
  }
}

function* putBlock(
  draft: GridDraft,
  at: { row: number; col: number },
  contents: readonly (readonly (CellContent | null)[])[],
): Pieces<void> {
  let row = at.row;
  yield* forEachInPieces(contents, (cells) => {
    for (let col = 0; col < cells.length; col++) {
      const content = cells[col]!;
      if (content === null) continue;
      draft.put(row, at.col + col, typeof content === 'object' ? resultOf(content) : content);
    }
    row++;
  });
}

/** As a snapshot tells it. */
function resultOf({ result }: CellFormula): CellValue {
  return result === '' ? EMPTY_FORMULA : result;
}
