// Tables whose lines are known by their ids alone take the names from a register that has no figures of its own.
// Refuses a list whose ids are others'.
import { readId } from './schemeKeys';
import { columnOf, type Table } from './table';

/** Such a register is one of lines as well. */
export function namesById(tables: Table[]): Table[] {
  const nameless = tables.filter(
    (table) => table.kind === 'lines' && !columnOf(table, 'scheme') && columnOf(table, 'id'),
  );
  if (nameless.length === 0) return tables;
  const ids = new Set(nameless.flatMap(idsOf));
  const isRegister = (table: Table) =>
    table.kind === 'other' && columnOf(table, 'scheme') !== null && idsOf(table).some((id) => ids.has(id));
  return tables.map((table) => (isRegister(table) ? { ...table, kind: 'lines' } : table));
}

function idsOf(table: Table): string[] {
  return table.rows.flatMap(({ kind, row }) => (kind === 'line' ? (readId(table, row)?.toLowerCase() ?? []) : []));
}
