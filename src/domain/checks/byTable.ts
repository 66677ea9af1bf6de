// Rows of months or quarters sorted by the table that they stand in: its sheet, and what it phases by what.
import type { Phasing } from '../phasings';

export function byTable<T extends { phasing: Phasing }>(rows: readonly T[]): T[][] {
  const tables = new Map<string, T[]>();
  for (const row of rows) {
    const { of, by, cells } = row.phasing;
    const key = [of, by, cells.find((cell) => cell !== null)?.sheet].join('|');
    const table = tables.get(key);
    if (table) table.push(row);
    else tables.set(key, [row]);
  }
  return [...tables.values()];
}
