// Which scheme every row of a table is: by id, else by programme and name. Loses no row and refuses to take two for one.
import { grouped } from '../domain/grouped';
import type { CellRef, Finding } from '../domain/finding';
import { flatMapInPieces, mapInPieces, type Pieces } from '../domain/pieces';
import { nameKey } from '../domain/programmeNames';
import type { Scheme } from '../domain/records';
import { sideOpen } from '../domain/sideOpen';
import { wordSides } from '../domain/sides';
import { cleanText, readCell } from './cell';
import { type ReadContext, schemeKey, textIn } from './readLines';
import { cellRef } from './readFigure';
import { cellAt, columnOf, type Row, type Table } from './table';

interface KeyedRow {
  row: Row;
  key: string;
}

/** Rows that claim one key in one table are told apart by name, or their savings would be lost. */
export function* keyedRows(
  table: Table,
  known: ReadonlyMap<string, Scheme>,
  { sides, findings }: ReadContext,
): Pieces<KeyedRow[]> {
  const named = grouped(columnOf(table, 'id') ? [] : [...known.values()], ({ name }) => nameKey(name));
  const sharing = new Map<string, KeyedRow[]>();
  const rows = yield* flatMapInPieces(table.rows, (row): KeyedRow[] => {
    if (row.kind !== 'line') return [];
    const id = readId(table, row.row);
    const own = schemeKey(id, programmeOf(table, row), row.name);
    const alike = (id === null && named.get(nameKey(row.name))) || [];
    const claimed = sides ? sides.keyOf({ table, row, own, alike, known }) : keyOf(own, alike);
    if (claimed === null) {
      findings.push(sideOpen(row.name, idOrFirst(table, row)));
      return [];
    }
    const first = sharing.get(claimed)?.[0];
    const key = first && sides ? sides.keyBeside(table, claimed, row, first.row) : claimed;
    const keyed = { row, key };
    const others = sharing.get(key);
    if (others) others.push(keyed);
    else sharing.set(key, [keyed]);
    return [keyed];
  });
  return yield* mapInPieces(rows, (keyed) => {
    const all = sharing.get(keyed.key)!;
    if (all.length === 1) return keyed;
    if (keyed !== all[0]) findings.push(duplicate(table, all[0]!.row, keyed.row));
    return { row: keyed.row, key: keyAmong(all, keyed) };
  });
}

/** By name, and by number where even the names are the same. */
function keyAmong(all: readonly KeyedRow[], { row, key }: KeyedRow): string {
  const name = nameKey(row.name);
  const alike = all.filter((other) => nameKey(other.row.name) === name);
  const number = alike.findIndex((other) => other.row === row);
  return `${key}/${name}${number === 0 ? '' : `#${number + 1}`}`;
}

/** Without an id of its own a row is the one scheme of that name, whatever table gave that one its id. */
function keyOf(own: string, [one, ...others]: readonly Scheme[]): string {
  return one && others.length === 0 ? one.key : own;
}

export function readId(table: Table, row: number): string | null {
  const column = columnOf(table, 'id');
  if (!column) return null;
  const value = cellAt(table.sheet, row, column.col);
  const { kind } = readCell(value);
  return kind === 'blank' || kind === 'toBeConfirmed' || kind === 'notApplicable' || kind === 'error'
    ? null
    : cleanText(value);
}

export function programmeOf(table: Table, row: Row): string | null {
  return row.programme ?? textIn(table, row.row, 'programme') ?? row.section;
}

function duplicate(table: Table, first: Row, second: Row): Finding {
  const id = readId(table, second.row);
  const what = id === null ? `"${second.name}"` : `Scheme ID ${id}`;
  return {
    code: 'duplicate-id',
    severity: 'warning',
    message: `${what} stands twice in one table ("${first.name}" and "${second.name}"); both rows are counted.`,
    where: [first, second].map((row) => idOrFirst(table, row)),
    sides: wordSides(first.name, second.name),
  };
}

function idOrFirst(table: Table, { row }: Row): CellRef {
  return cellRef(table, row, (columnOf(table, 'id') ?? table.columns[0]!).col);
}
