// Where rows and columns of a sheet stand now, after people sorted, inserted or deleted some: told by values that stand only once.
// Refuses to know what they mean, and to guess where they do not tell.
import { forEachInPieces, mapInPieces, type Pieces } from '../domain/pieces';
import { type CellGrid, valueAt } from './cellGrid';
import type { CellValue } from './snapshot';

export interface MovedCells {
  /** Where a row stands now; null where nobody can tell. */
  rowNow: (row: number) => number | null;
  /** True where a column stands where it stood. */
  isColumnInPlace: (col: number) => boolean;
}

/** @param columns those that are asked for. */
export function* movedCells(then: CellGrid, now: CellGrid, columns: ReadonlySet<number>): Pieces<MovedCells> {
  const rows = yield* rowsNow(then, now);
  const inPlace = new Set<number>();
  for (const col of columns) {
    if (yield* isInPlace(col, then, now, rows)) inPlace.add(col);
    yield;
  }
  return {
    rowNow: (row) => (row < rows.length ? rows[row]! : rowInPlace(row, then, now)),
    isColumnInPlace: (col) => inPlace.has(col),
  };
}

/** Of a row that is as it was, every value speaks for its place. */
function* rowsNow(then: CellGrid, now: CellGrid): Pieces<(number | null)[]> {
  const left: number[] = [];
  const rows = yield* mapInPieces(then, (_cells, row) => {
    const at = rowInPlace(row, then, now);
    if (at === null) left.push(row);
    return at;
  });
  if (left.length === 0) return rows;
  const find = yield* rowFinder(then, now);
  yield* forEachInPieces(left, (row) => {
    rows[row] = find(row);
  });
  return rows;
}

function rowInPlace(row: number, then: CellGrid, now: CellGrid): number | null {
  const width = Math.max(then[row]?.length ?? 0, now[row]?.length ?? 0);
  for (let col = 0; col < width; col++) if (valueAt(then, row, col) !== valueAt(now, row, col)) return null;
  return row;
}

/** A value that stands once in its column tells where its row went; where such values disagree, most of them count. */
function* rowFinder(then: CellGrid, now: CellGrid): Pieces<(row: number) => number | null> {
  const [thenOnce, nowOnce] = [yield* onceInColumns(then), yield* onceInColumns(now)];
  return (row) => {
    const votes = then[row]!.flatMap((value, col) => {
      if (thenOnce[col]!.get(value) !== row) return [];
      if (valueAt(now, row, col) === value) return [row];
      const at = nowOnce[col]?.get(value) ?? OFTEN;
      return at === OFTEN ? [] : [at];
    });
    return clearWinner(votes);
  };
}

/** In the place of the row of a value that stands in several. */
const OFTEN = -1;

/** By column: the row in which a value stands, of values that stand in no other. */
function* onceInColumns(grid: CellGrid): Pieces<Map<CellValue, number>[]> {
  const columns: Map<CellValue, number>[] = [];
  let row = 0;
  yield* forEachInPieces(grid, (cells) => {
    for (let col = 0; col < cells.length; col++) {
      const [value, once] = [cells[col]!, (columns[col] ??= new Map())];
      if (value !== '') once.set(value, once.has(value) ? OFTEN : row);
    }
    row++;
  });
  return columns;
}

function clearWinner(votes: readonly number[]): number | null {
  const counts = new Map<number, number>();
  for (const vote of votes) counts.set(vote, (counts.get(vote) ?? 0) + 1);
  const [first, second] = [...counts].sort(([, a], [, b]) => b - a);
  return first && first[1] > (second?.[1] ?? 0) ? first[0] : null;
}

/** The same the other way round: a value that stands once in its row tells where its column went. */
function* isInPlace(col: number, then: CellGrid, now: CellGrid, rows: readonly (number | null)[]): Pieces<boolean> {
  if (yield* isSameColumn(col, then, now, rows)) return true;
  let [row, stayed, left] = [0, 0, 0];
  yield* forEachInPieces(rows, (at) => {
    const cells = then[row++]!;
    const value = cells[col] ?? '';
    if (at === null || !standsOnce(value, cells)) return;
    if (valueAt(now, at, col) === value) stayed++;
    else if (standsOnce(value, now[at] ?? [])) left++;
  });
  return stayed > left;
}

function* isSameColumn(col: number, then: CellGrid, now: CellGrid, rows: readonly (number | null)[]): Pieces<boolean> {
  let [row, isSame] = [0, true];
  yield* forEachInPieces(rows, (at) => {
    if (at !== null && valueAt(now, at, col) !== valueAt(then, row, col)) isSame = false;
    row++;
  });
  return isSame;
}

function standsOnce(value: CellValue, cells: readonly CellValue[]): boolean {
  const first = value === '' ? -1 : cells.indexOf(value);
  return first >= 0 && !cells.includes(value, first + 1);
}
