// The computed cells of one row: which are empty, which hold what we wrote, which hold what a person typed.
// The last kind is never written to.
import { cleanText } from './cell';
import { isOurs, type OutputField, outputField, sheetId } from './computedColumns';
import type { Memory } from './memory';
import type { Policy } from '../domain/policy';
import type { CellValue } from './snapshot';
import { cellAt, type Column, type Table } from './table';

export interface OutputColumn {
  column: Column;
  field: OutputField;
  /** Under which its values are remembered: one column of the sheet, not every column of the field. */
  id: string;
  /** Ours to fill, as a column; single cells of it may still have been typed over. */
  ours: boolean;
}

export interface OutputCell extends OutputColumn {
  value: CellValue;
  /** Something a person typed, be it in a column of theirs or over a cell of ours. */
  typed: boolean;
}

export function outputColumns(table: Table, policy: Policy, memory: Memory): OutputColumn[] {
  const counts = new Map<string, number>();
  return table.columns.flatMap((column) => {
    const field = outputField(column, table, policy);
    if (!field) return [];
    const name = columnId(table, field, column.ours);
    const earlier = counts.get(name) ?? 0;
    counts.set(name, earlier + 1);
    const id = earlier === 0 ? name : `${name}.${earlier}`;
    return [{ column, field, id, ours: isOurs(column, id, table, memory) }];
  });
}

/** @param added true for a column that we append beside people's own of the same field. */
export function columnId(table: Table, field: OutputField, added: boolean): string {
  return `${table.ordinal}.${field}${added ? '+' : ''}`;
}

/** @param keys of all lines on the table's sheet, so that a renamed line can be told from a new one. */
export function outputCells(
  table: Table,
  row: number,
  key: string,
  columns: readonly OutputColumn[],
  { memory, keys }: { memory: Memory; keys: ReadonlySet<string> },
): OutputCell[] {
  const cells = columns.map((column) => ({ ...column, value: cellAt(table.sheet, row, column.column.col) }));
  const written = rememberedValues(memory, table, key, keys, cells);
  return cells.map((cell) => ({ ...cell, typed: isTyped(cell, written) }));
}

function isTyped(cell: OutputColumn & { value: CellValue }, written: Map<string, CellValue> | null): boolean {
  if (cleanText(cell.value) === '') return false;
  return !cell.ours || !sameValue(cell.value, written?.get(cell.id));
}

/** What we wrote for that key; for a key never seen, what we wrote under a key that is gone, if every value agrees. */
function rememberedValues(
  memory: Memory,
  table: Table,
  key: string,
  keys: ReadonlySet<string>,
  cells: readonly { id: string; value: CellValue }[],
): Map<string, CellValue> | null {
  const lines = memory.get(sheetId(table) ?? '');
  const known = lines?.get(key);
  if (known || !lines) return known ?? null;
  const agrees = (values: Map<string, CellValue>) =>
    cells.every(({ id, value }) => sameValue(value, values.get(id) ?? value));
  const renamed = [...lines].find(([former, values]) => !keys.has(former) && agrees(values));
  return renamed ? renamed[1] : null;
}

/** Numbers come back from a file with the last binary digit changed now and then. */
export function sameValue(first: CellValue, second: CellValue | undefined): boolean {
  if (typeof first === 'number' && typeof second === 'number') {
    return Math.abs(first - second) <= 1e-9 * Math.max(1, Math.abs(first));
  }
  return first === second;
}
