// Lines that were taken for totals because every figure says so: that is said of each, since no word of theirs does.
// Refuses to find them: `withSumRows` has.
import type { Finding } from '../domain/finding';
import { NAME_FIELDS } from './classifyRows';
import { cellRef } from './readFigure';
import type { Table } from './table';

export function sumRowFindings(tables: readonly Table[]): Finding[] {
  return tables.flatMap((table) =>
    table.rows
      .filter(({ row }) => table.sumRows.includes(row))
      .map(({ row, name }) => ({
        code: 'read-as-total',
        severity: 'warning' as const,
        message: `"${name}" is the sum of the lines beside it in every figure, and is read as their total.`,
        where: [cellRef(table, row, nameColumnOf(table))],
        suggestion: 'Write "total" into its name, or give it an id of its own where it is a scheme.',
      })),
  );
}

function nameColumnOf({ columns }: Table): number {
  return (columns.find(({ field }) => NAME_FIELDS.includes(field)) ?? columns[0]!).col;
}
