// One name under different scheme ids in different tables: a digit mistyped takes a row's savings to another scheme, or to none.
// Names are compared by their words. Two schemes of one name that a table lists side by side, or that are of different programmes,
// are two schemes.
import { grouped } from '../grouped';
import type { Finding } from '../finding';
import { compareNames, nameKey } from '../programmeNames';
import type { NamedId } from '../namedIds';
import { flatMapInPieces, mapInPieces, type Pieces } from '../pieces';
import { wordSides } from '../sides';

/** @param rows those that mean a scheme by their id. */
export function* idsDiffer(rows: readonly NamedId[]): Pieces<Finding[]> {
  const named = rows.filter(({ name }) => name !== '');
  const byName = yield* groupedBy(named, ({ name }) => nameKey(name));
  return yield* flatMapInPieces([...byName.values()], differing);
}

function* groupedBy(rows: readonly NamedId[], keyOf: (row: NamedId) => string): Pieces<Map<string, NamedId[]>> {
  const groups = new Map<string, NamedId[]>();
  yield* mapInPieces(rows, (row) => {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  });
  return groups;
}

function differing(rows: readonly NamedId[]): Finding[] {
  if (rows.every(({ id }) => id === rows[0]!.id)) return [];
  const byId = [...grouped(rows, ({ id }) => id.toLowerCase()).values()].sort((a, b) => b.length - a.length);
  const [most = [], ...others] = byId;
  return others.filter((other) => !areTwo(most, other)).map((other) => found(most, other));
}

function areTwo(most: readonly NamedId[], other: readonly NamedId[]): boolean {
  const tables = new Set(most.filter(({ listsSchemes }) => listsSchemes).map(({ table }) => table));
  if (other.some(({ table }) => tables.has(table))) return true;
  const programmes = (rows: readonly NamedId[]) => rows.flatMap(({ programme }) => programme ?? []);
  return programmes(most).some((one) => programmes(other).some((two) => compareNames(one, two) === 'different'));
}

function found(most: readonly NamedId[], other: readonly NamedId[]): Finding {
  const [usual, odd] = [most[0]!, other[0]!];
  return {
    code: 'ids-differ',
    severity: 'warning',
    message: `"${odd.name}" has the scheme id ${odd.id} in one table and ${usual.id} in ${most.length > 1 ? 'others' : 'another'}.`,
    where: [...other, ...most].map(({ cell }) => cell),
    sides: wordSides(odd.id, usual.id),
    suggestion: 'See which id is right; figures are joined by it.',
  };
}
