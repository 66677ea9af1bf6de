// A scheme id in a register, list or log that no table of schemes has. Only in tables most of whose ids are schemes' ids: others have
// numbers of their own. What is called by a known name, or under which a known scheme is called otherwise, is told of elsewhere.
import type { Finding } from '../finding';
import type { NamedId } from '../namedIds';
import { nameKey } from '../programmeNames';
import type { Scheme } from '../records';

export function idsUnknown(rows: readonly NamedId[], schemes: readonly Scheme[]): Finding[] {
  const ids = new Set(schemes.flatMap(({ id }) => id?.toLowerCase() ?? []));
  const names = new Set(schemes.map(({ name }) => nameKey(name)));
  const isKnown = ({ id }: NamedId) => ids.has(id.toLowerCase());
  const tables = new Map<number, { all: number; known: number }>();
  for (const row of rows) {
    const counts = tables.get(row.table) ?? { all: 0, known: 0 };
    tables.set(row.table, { all: counts.all + 1, known: counts.known + Number(isKnown(row)) });
  }
  const isOfSchemes = ({ table }: NamedId) => tables.get(table)!.known * 2 > tables.get(table)!.all;
  return rows
    .filter((row) => !isKnown(row) && isOfSchemes(row) && !names.has(nameKey(row.name)))
    .map(({ id, name, cell }) => ({
      code: 'unknown-scheme-id',
      severity: 'warning',
      message: `No table lists a scheme ${id}${name === '' ? '' : ` ("${name}")`}; the row counts for no scheme.`,
      where: [cell],
      suggestion: 'See whether the id is mistyped, or the scheme is missing from the register.',
    }));
}
