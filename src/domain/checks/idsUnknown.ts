// A scheme id in a register, list or log that no table of schemes has. Only in tables most of whose ids are schemes' ids: others have
// numbers of their own. What is called by a known name, or under which a known scheme is called otherwise, is told of elsewhere.
import type { Finding } from '../finding';
import { schemeIds } from './idsOfSchemes';
import type { NamedId } from '../namedIds';
import { nameKey } from '../programmeNames';
import type { Pieces } from '../pieces';
import type { Scheme } from '../records';

/** @param rows those that mean a scheme by their id. */
export function* idsUnknown(rows: readonly NamedId[], schemes: readonly Scheme[]): Pieces<Finding[]> {
  const ids = schemeIds(schemes);
  yield;
  const unknown = rows.filter(({ id }) => !ids.has(id.toLowerCase()));
  const names = new Set(unknown.length === 0 ? [] : schemes.map(({ name }) => nameKey(name)));
  yield;
  return unknown
    .filter(({ name }) => !names.has(nameKey(name)))
    .map(({ id, name, cell }) => ({
      code: 'unknown-scheme-id',
      severity: 'warning',
      message: `No table lists a scheme ${id}${name === '' ? '' : ` ("${name}")`}; the row counts for no scheme.`,
      where: [cell],
      suggestion: 'See whether the id is mistyped, or the scheme is missing from the register.',
    }));
}
