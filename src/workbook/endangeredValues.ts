// Values that edits had moved and that taking the edits back would wipe out, because people have written since where they stood.
// Refuses to tell people's words from ours: what stood there before may be either.
import { forEachInPieces, type Pieces } from '../domain/pieces';
import { type CellGrid, gridAfter, gridOf, valueAt } from './cellGrid';
import type { Edit } from './edit';
import type { CellValue, WorkbookSnapshot } from './snapshot';

/** One sheet; rows that are the same in both are the very same. */
export interface Change {
  from: CellGrid;
  to: CellGrid;
}

/**
 * @param moved values that edits had moved.
 * @param back what would be carried out.
 */
export function* endangeredValues(
  moved: ReadonlySet<CellValue>,
  now: WorkbookSnapshot,
  back: readonly Edit[],
): Pieces<Set<CellValue>> {
  if (moved.size === 0) return new Set();
  const changes: Change[] = [];
  for (const sheet of now.sheets) {
    const own = back.filter((edit) => edit.sheet === sheet.name);
    const from = gridOf(sheet);
    const isDeleted = own.some(({ kind }) => kind === 'deleteSheet');
    changes.push({ from, to: isDeleted ? [] : yield* gridAfter(from, own) });
  }
  const lost = yield* valuesGone(changes, (value) => moved.has(value));
  yield* withoutStanding(lost, changes);
  return lost;
}

/** Values that no longer stand where they stood, whether or not they stand elsewhere. */
export function* valuesGone(
  changes: readonly Change[],
  counts: (value: CellValue) => boolean = () => true,
): Pieces<Set<CellValue>> {
  const gone = new Set<CellValue>();
  for (const { from, to } of changes) {
    let row = -1;
    yield* forEachInPieces(from, (cells) => {
      if (cells === to[++row]) return;
      for (let col = 0; col < cells.length; col++) {
        const value = cells[col]!;
        if (value !== '' && value !== valueAt(to, row, col) && counts(value)) gone.add(value);
      }
    });
  }
  return gone;
}

/** What was moved mostly stands in rows that change; all others are looked at only for what is not found there. */
function* withoutStanding(values: Set<CellValue>, changes: readonly Change[]): Pieces<void> {
  for (const isChanged of [true, false])
    for (const { from, to } of changes) {
      let row = -1;
      yield* forEachInPieces(to, (cells) => {
        row++;
        if (values.size === 0 || (cells !== from[row]) !== isChanged) return;
        for (const value of cells) values.delete(value);
      });
    }
}
