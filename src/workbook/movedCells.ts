// Where rows and columns of a sheet stand now, after people sorted, inserted or deleted some: told by values that stand only once.
// Refuses to know what they mean, and to guess where they do not tell.
import { type CellGrid, valueAt } from './cellGrid';
import type { CellValue } from './snapshot';

export interface MovedCells {
  /** Where a row stands now; null where nobody can tell. */
  rowNow: (row: number) => number | null;
  /** True where a column stands where it stood. */
  isColumnInPlace: (col: number) => boolean;
}

export function movedCells(then: CellGrid, now: CellGrid): MovedCells {
  const rowNow = remembered(rowFinder(then, now));
  return { rowNow, isColumnInPlace: remembered((col: number) => isInPlace(col, then, now, rowNow)) };
}

function remembered<T>(find: (index: number) => T): (index: number) => T {
  const known = new Map<number, T>();
  return (index) => {
    if (!known.has(index)) known.set(index, find(index));
    return known.get(index)!;
  };
}

/** A value that stands once in its column tells where its row went; where such values disagree, most of them count. */
function rowFinder(then: CellGrid, now: CellGrid): (row: number) => number | null {
  const [thenOnce, nowOnce] = [onceInColumns(then), onceInColumns(now)];
  return (row) => {
    const telling = (then[row] ?? []).flatMap((value, col) =>
      thenOnce[col]?.get(value) === row ? [{ value, col }] : [],
    );
    if (telling.length === 0) return isSameRow(row, then, now) ? row : null;
    const votes = telling.flatMap(({ value, col }) =>
      valueAt(now, row, col) === value ? [row] : (nowOnce[col]?.get(value) ?? []),
    );
    return clearWinner(votes);
  };
}

/** By column: the row in which a value stands, of values that stand in no other. */
function onceInColumns(grid: CellGrid): Map<CellValue, number>[] {
  const width = grid.reduce((widest, { length }) => Math.max(widest, length), 0);
  return Array.from({ length: width }, (_, col) => onceIn(grid.map((cells) => cells[col] ?? '')));
}

function onceIn(values: readonly CellValue[]): Map<CellValue, number> {
  const once = new Map<CellValue, number>();
  const seen = new Set<CellValue>(['']);
  values.forEach((value, index) => {
    if (seen.has(value)) once.delete(value);
    else once.set(value, index);
    seen.add(value);
  });
  return once;
}

function isSameRow(row: number, then: CellGrid, now: CellGrid): boolean {
  const width = Math.max(then[row]?.length ?? 0, now[row]?.length ?? 0);
  return Array.from({ length: width }, (_, col) => col).every(
    (col) => valueAt(then, row, col) === valueAt(now, row, col),
  );
}

function clearWinner(votes: readonly number[]): number | null {
  const counts = new Map<number, number>();
  for (const vote of votes) counts.set(vote, (counts.get(vote) ?? 0) + 1);
  const [first, second] = [...counts].sort(([, a], [, b]) => b - a);
  return first && first[1] > (second?.[1] ?? 0) ? first[0] : null;
}

/** The same the other way round: a value that stands once in its row tells where its column went. */
function isInPlace(col: number, then: CellGrid, now: CellGrid, rowNow: (row: number) => number | null): boolean {
  let [stayed, left] = [0, 0];
  let isSame = true;
  then.forEach((cells, row) => {
    const at = rowNow(row);
    if (at === null) return;
    const value = cells[col] ?? '';
    if (valueAt(now, at, col) !== value) isSame = false;
    if (onceIn(cells).get(value) !== col) return;
    if (valueAt(now, at, col) === value) stayed++;
    else if (onceIn(now[at] ?? []).has(value)) left++;
  });
  return stayed + left === 0 ? isSame : stayed > left;
}
