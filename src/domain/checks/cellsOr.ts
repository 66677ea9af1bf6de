// The cells that a finding points at, or the one that stands for all of it where none of them is known.
import type { CellRef } from '../finding';

export function cellsOr(whole: CellRef, cells: readonly (CellRef | null | undefined)[]): CellRef[] {
  const known = cells.filter((cell) => cell !== null && cell !== undefined);
  return known.length > 0 ? known : [whole];
}
