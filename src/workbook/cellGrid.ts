// A sheet's values counted from its first cell, and what edits make of them.
// Refuses to know formulas and looks.
import type { CellContent, CellFormula, Edit } from './edit';
import { type CellValue, EMPTY_FORMULA, type SheetSnapshot } from './snapshot';

/** By row, then column, from A1 on; beyond it everything is empty. */
export type CellGrid = CellValue[][];

export function gridOf(sheet: SheetSnapshot | null): CellGrid {
  if (!sheet) return [];
  const above = Array.from({ length: sheet.top }, (): CellValue[] => []);
  const beside = Array.from({ length: sheet.left }, (): CellValue => '');
  return [...above, ...sheet.values.map((cells) => [...beside, ...cells])];
}

export function valueAt(grid: CellGrid, row: number, col: number): CellValue {
  return grid[row]?.[col] ?? '';
}

/** @param edits of that sheet. */
export function gridAfter(sheet: SheetSnapshot | null, edits: readonly Edit[]): CellGrid {
  const grid = gridOf(sheet);
  for (const edit of edits) {
    if (edit.kind === 'writeBlock') putBlock(grid, edit, edit.values);
    if (edit.kind === 'restoreCells') putBlock(grid, edit, edit.cells);
  }
  return grid;
}

function putBlock(
  grid: CellGrid,
  at: { row: number; col: number },
  contents: readonly (readonly (CellContent | null)[])[],
): void {
  contents.forEach((cells, row) =>
    cells.forEach((content, col) => {
      if (content === null) return;
      put(grid, at.row + row, at.col + col, typeof content === 'object' ? resultOf(content) : content);
    }),
  );
}

/** As a snapshot tells it. */
function resultOf({ result }: CellFormula): CellValue {
  return result === '' ? EMPTY_FORMULA : result;
}

function put(grid: CellGrid, row: number, col: number, value: CellValue): void {
  while (grid.length <= row) grid.push([]);
  const cells = grid[row]!;
  while (cells.length <= col) cells.push('');
  cells[col] = value;
}
