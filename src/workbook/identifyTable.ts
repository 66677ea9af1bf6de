// Which table of a sheet this is, under the number that its values were remembered by: tables move when people add others.
import { forEachInPieces, type Pieces } from '../domain/pieces';
import { sheetId } from './computedColumns';
import type { Memory } from './memory';
import type { Table } from './table';

/** The number of every table read so far. */
export type TableIds = Map<Table, string>;

/** Finds the remembered table that shares most lines with this one and gives it to no other; a new table gets a new number. */
export function* identifyTable(table: Table, keys: ReadonlySet<string>, memory: Memory, ids: TableIds): Pieces<string> {
  const known = ids.get(table);
  if (known !== undefined) return known;
  const taken = new Set([...ids].filter(([other]) => other.sheet === table.sheet).map(([, id]) => id));
  const shared = yield* sharedLines(memory.get(sheetId(table) ?? ''), keys);
  const [best] = [...shared].filter(([id]) => !taken.has(id)).sort(([, a], [, b]) => b - a);
  const id = best && best[1] > 0 ? best[0] : freshId(new Set([...taken, ...shared.keys()]));
  ids.set(table, id);
  return id;
}

/** How many of the lines each remembered table has. */
function* sharedLines(
  lines: Map<string, Map<string, unknown>> | undefined,
  keys: ReadonlySet<string>,
): Pieces<Map<string, number>> {
  const shared = new Map<string, number>();
  yield* forEachInPieces([...(lines ?? [])], ([key, values]) => {
    for (const id of tablesWith(values)) shared.set(id, (shared.get(id) ?? 0) + (keys.has(key) ? 1 : 0));
  });
  return shared;
}

/** The record pads every line with every column of its sheet. */
function tablesWith(values: Map<string, unknown>): Set<string> {
  const tables = new Set<string>();
  for (const [id, value] of values) if (value !== '') tables.add(tableOf(id));
  return tables;
}

function freshId(used: ReadonlySet<string>): string {
  let number = 1;
  while (used.has(String(number))) number++;
  return String(number);
}

/** Column ids begin with the number of their table: `2.ytdRating`. */
function tableOf(columnId: string): string {
  return columnId.slice(0, columnId.indexOf('.'));
}
