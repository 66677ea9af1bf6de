// Rows of months or quarters sorted by the table that they stand in: its sheet, and what it phases by what.
import { grouped } from '../grouped';
import type { Phasing } from '../phasings';

export function byTable<T extends { phasing: Phasing }>(rows: readonly T[]): T[][] {
  const keyOf = ({ phasing: { of, by, cells } }: T) => [of, by, cells.find((cell) => cell !== null)?.sheet].join('|');
  return [...grouped(rows, keyOf).values()];
}
