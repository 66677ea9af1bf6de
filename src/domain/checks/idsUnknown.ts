// A scheme id in a register, list or log that no table of schemes has. Only in tables most of whose ids are schemes' ids: others have
// numbers of their own. What is called by a known name, or under which a known scheme is called otherwise, is told of elsewhere.
import type { Finding } from '../finding';
import { schemeIds } from './idsOfSchemes';
import type { NamedId } from '../namedIds';
import { nameKey } from '../programmeNames';
import { flatMapInPieces, mapInPieces, type Pieces } from '../pieces';
import type { Scheme } from '../records';

/** @param rows those that mean a scheme by their id. */
export function* idsUnknown(rows: readonly NamedId[], schemes: readonly Scheme[]): Pieces<Finding[]> {
  const ids = schemeIds(schemes);
  yield;
  const unknown = yield* flatMapInPieces(rows, (row) => (ids.has(row.id.toLowerCase()) ? [] : row));
  const names = new Set(yield* mapInPieces(unknown.length === 0 ? [] : schemes, ({ name }) => nameKey(name)));
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
