// The computed cells of one row: which are empty, which hold what we wrote, which hold what a person typed.
// The last kind is never written to.
import { AlikeLines } from './alikeLines';
import { cleanText } from './cell';
import { isOurs, type OutputField, outputField, sheetId } from './computedColumns';
import type { Memory } from './memory';
import type { Policy } from '../domain/policy';
import { type CellValue, EMPTY_FORMULA } from './snapshot';
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

/** @param tableId the number under which the table's values are remembered. */
export function outputColumns(table: Table, tableId: string, policy: Policy, memory: Memory): OutputColumn[] {
  const counts = new Map<string, number>();
  return table.columns.flatMap((column) => {
    const field = outputField(column, table, policy);
    if (!field) return [];
    const name = columnId(tableId, field, column.ours);
    const earlier = counts.get(name) ?? 0;
    counts.set(name, earlier + 1);
    const id = earlier === 0 ? name : `${name}.${earlier}`;
    return [{ column, field, id, ours: isOurs(column, id, table, memory) }];
  });
}

/** @param added true for a column that we append beside people's own of the same field. */
export function columnId(tableId: string, field: OutputField, added: boolean): string {
  return `${tableId}.${field}${added ? '+' : ''}`;
}

/** @param keys of all lines on the table's sheet, so that a renamed line can be told from a new one. */
export function outputCells(
  table: Table,
  row: number,
  key: string,
  columns: readonly OutputColumn[],
  { memory, keys }: { memory: Memory; keys: ReadonlySet<string> },
): OutputCell[] {
  const cells = columns.map((column) => ({ value: cellAt(table.sheet, row, column.column.col), ...column }));
  const lines = memory.get(sheetId(table) ?? '');
  const written = rememberedValues(lines, key, keys, cells);
  return cells.map((cell) => ({ typed: isTyped(cell, written, lines !== undefined), ...cell }));
}

/** @param remembers false where nothing at all is remembered of the sheet: then a column we added holds what we wrote. */
function isTyped(
  cell: OutputColumn & { value: CellValue },
  written: ReadonlyMap<string, CellValue> | null,
  remembers: boolean,
): boolean {
  if (cell.value === EMPTY_FORMULA) return true;
  if (cleanText(cell.value) === '') return false;
  if (cell.column.ours && !remembers) return false;
  return !cell.ours || !sameValue(cell.value, written?.get(cell.id));
}

/**
 * What we wrote for that key. For a key never seen: what we wrote under a key that is gone and most values agree with (the
 * line was renamed), or under any key where all agree (the row was copied).
 */
export function rememberedValues(
  lines: ReadonlyMap<string, ReadonlyMap<string, CellValue>> | undefined,
  key: string,
  keys: ReadonlySet<string>,
  cells: readonly { id: string; value: CellValue }[],
): ReadonlyMap<string, CellValue> | null {
  const known = lines?.get(key);
  const filled = cells.filter(({ value }) => cleanText(value) !== '');
  if (known || !lines || filled.length === 0) return known ?? null;
  const written = alikeLines(lines);
  const likely = [...written.mostlyAgreeing(filled)].map((group) => {
    const agrees = filled.filter(({ id, value }) => sameValue(value, group.values.get(id))).length;
    const gone = agrees * 2 > filled.length ? written.firstGone(group, keys) : null;
    return { values: group.values, agrees, gone, first: group.members[0]!.place };
  });
  const renamed = likely.flatMap((one) => (one.gone === null ? [] : [{ ...one, place: one.gone }]));
  const copied = likely.flatMap((one) =>
    one.agrees >= FEWEST_TO_TELL && one.agrees === filled.length ? [{ ...one, place: one.first }] : [],
  );
  const [best] = (renamed.length > 0 ? renamed : copied).sort((a, b) => b.agrees - a.agrees || a.place - b.place);
  return best?.values ?? null;
}

const KNOWN = new WeakMap<ReadonlyMap<string, ReadonlyMap<string, CellValue>>, AlikeLines>();

function alikeLines(lines: ReadonlyMap<string, ReadonlyMap<string, CellValue>>): AlikeLines {
  const found = KNOWN.get(lines) ?? new AlikeLines(lines);
  KNOWN.set(lines, found);
  return found;
}

/** One rating alone is the same by chance too often. */
const FEWEST_TO_TELL = 2;

/** Numbers come back from a file with the last binary digit changed now and then. */
export function sameValue(first: CellValue, second: CellValue | undefined): boolean {
  if (typeof first === 'number' && typeof second === 'number') {
    return Math.abs(first - second) <= 1e-9 * Math.max(1, Math.abs(first));
  }
  return first === second;
}
