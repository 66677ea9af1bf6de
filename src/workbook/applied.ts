// Edits that were carried out, so that they can be taken back: as plain values.
import type { Edit } from './edit';
import type { WorkbookSnapshot } from './snapshot';
import { type Undo, undoInReverse } from './undoSteps';

export interface Applied {
  edits: readonly Edit[];
  undo: Undo;
  /** The workbook as it was when the first of them was planned. */
  before: WorkbookSnapshot;
}

/** What was carried out one after the other, as if it had been at once. */
export function asOne(applied: readonly Applied[]): Applied {
  return {
    edits: applied.flatMap(({ edits }) => edits),
    undo: undoInReverse(applied.map(({ undo }) => undo)),
    before: applied[0]?.before ?? { sheets: [], structureProtected: false },
  };
}
