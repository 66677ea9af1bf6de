// One name under different scheme ids in different tables: a digit mistyped takes a row's savings to another scheme, or to none.
// Names are compared by their words. Two schemes of one name that a table lists side by side, or that are of different programmes,
// are two schemes.
import type { Finding } from '../finding';
import { compareNames, nameKey } from '../programmeNames';
import type { NamedId } from '../namedIds';
import type { Scheme } from '../records';
import { wordSides } from '../sides';
import { idsOfSchemes } from './idsOfSchemes';

export function idsDiffer(rows: readonly NamedId[], schemes: readonly Scheme[]): Finding[] {
  const byName = groupedBy(
    idsOfSchemes(rows, schemes).filter(({ name }) => name !== ''),
    ({ name }) => nameKey(name),
  );
  return [...byName.values()].flatMap(differing);
}

function groupedBy(rows: readonly NamedId[], keyOf: (row: NamedId) => string): Map<string, NamedId[]> {
  const groups = new Map<string, NamedId[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}

function differing(rows: readonly NamedId[]): Finding[] {
  const byId = [...groupedBy(rows, ({ id }) => id.toLowerCase()).values()].sort((a, b) => b.length - a.length);
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
