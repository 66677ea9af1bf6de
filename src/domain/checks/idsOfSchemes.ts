// Which rows with an id mean a scheme by it: those of lists of schemes, and of tables half of whose ids are schemes'. Others have numbers of their own.
import type { NamedId } from '../namedIds';
import { forEachInPieces, type Pieces } from '../pieces';
import type { Scheme } from '../records';

export function* idsOfSchemes(rows: readonly NamedId[], schemes: readonly Scheme[]): Pieces<NamedId[]> {
  const ids = schemeIds(schemes);
  yield;
  const tables = new Map<number, { all: number; known: number }>();
  yield* forEachInPieces(rows, ({ id, table }) => {
    const counted = tables.get(table) ?? { all: 0, known: 0 };
    counted.all++;
    if (ids.has(id.toLowerCase())) counted.known++;
    tables.set(table, counted);
  });
  return rows.filter(
    ({ table, listsSchemes }) => listsSchemes || tables.get(table)!.known * 2 >= tables.get(table)!.all,
  );
}

export function schemeIds(schemes: readonly Scheme[]): Set<string> {
  return new Set(schemes.flatMap(({ id }) => id?.toLowerCase() ?? []));
}
