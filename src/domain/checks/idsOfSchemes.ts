// Which rows with an id mean a scheme by it: those of lists of schemes, and of tables half of whose ids are schemes'. Others have numbers of their own.
import type { NamedId } from '../namedIds';
import type { Scheme } from '../records';

export function idsOfSchemes(rows: readonly NamedId[], schemes: readonly Scheme[]): NamedId[] {
  const ids = schemeIds(schemes);
  const tables = new Map<number, { all: number; known: number }>();
  for (const { id, table } of rows) {
    const { all, known } = tables.get(table) ?? { all: 0, known: 0 };
    tables.set(table, { all: all + 1, known: known + Number(ids.has(id.toLowerCase())) });
  }
  return rows.filter(
    ({ table, listsSchemes }) => listsSchemes || tables.get(table)!.known * 2 >= tables.get(table)!.all,
  );
}

export function schemeIds(schemes: readonly Scheme[]): Set<string> {
  return new Set(schemes.flatMap(({ id }) => id?.toLowerCase() ?? []));
}
