// Writes what an action has planned: all of it, or nothing where a sheet refuses or somebody gave the action up.
// Refuses to know what the edits are for.
import type { Edit } from '../workbook/edit';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import type { Undo } from '../workbook/undoSteps';
import type { Workbook } from '../workbook/workbook';
import { unlessCancelled } from './cancelled';
import type { Refused } from './firstLook';
import { breath } from './inPieces';
import type { SurveyOptions } from './readInSteps';
import { refuseWriting } from './refuseWriting';

export interface Written {
  refused: null;
  /** What takes it back. */
  undo: Undo;
}

/** @returns why nothing was written; null where everything was. */
export async function writeEdits(
  workbook: Workbook,
  edits: readonly Edit[],
  snapshot: WorkbookSnapshot,
  options: SurveyOptions,
): Promise<Refused | null> {
  const written = await writeWithUndo(workbook, edits, snapshot, options);
  return written.refused ? written : null;
}

export async function writeWithUndo(
  workbook: Workbook,
  edits: readonly Edit[],
  snapshot: WorkbookSnapshot,
  { signal, onStep }: SurveyOptions,
): Promise<Refused | Written> {
  const refused = refuseWriting(edits, snapshot);
  if (refused) return { refused, message: refused.message };
  if (edits.length === 0) return { refused: null, undo: { edits: [], lost: [] } };
  // Whoever clicked Cancel meanwhile, or edited a cell, is heard before anything is written.
  await unlessCancelled(breath(), signal);
  onStep?.('writing');
  return { refused: null, undo: await workbook.apply(edits) };
}
