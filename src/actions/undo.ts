// Undo: puts back what the last action changed, but for what people have edited since. Refuses to guess: what it cannot tell, it leaves and says so.
import type { Finding } from '../domain/finding';
import { mapInPieces, type Pieces } from '../domain/pieces';
import { type Applied, asOne } from '../workbook/applied';
import type { Edit, RestoreCells } from '../workbook/edit';
import { planUndo } from '../workbook/planUndo';
import type { Undo } from '../workbook/undoSteps';
import type { Workbook } from '../workbook/workbook';
import type { Refused } from './firstLook';
import { inPieces } from './inPieces';
import { readInSteps, type SurveyOptions } from './readInSteps';
import { undoneMessage } from './undoneMessage';
import { writeWithUndo } from './writeEdits';

export interface Undone {
  refused: null;
  /** One sentence for a status line. */
  message: string;
  edits: Edit[];
  /** What was left as it is, and why. */
  findings: Finding[];
}

export type UndoOutcome = Undone | Refused;

/** @param applied what was done, in its order. */
export async function undo(
  workbook: Workbook,
  applied: readonly Applied[],
  options: SurveyOptions,
): Promise<UndoOutcome> {
  const snapshot = await readInSteps(workbook, options);
  const { edits, findings } = await inPieces(planUndo(asOne(applied), snapshot), options.signal);
  const written = await writeWithUndo(workbook, edits, snapshot, options);
  if (written.refused) return written;
  // Written as it is, it is not to be given up any more.
  const typed = await inPieces(formulasTyped(written.undo), undefined);
  if (typed.length > 0) await putBack(workbook, typed, written.undo);
  return { refused: null, message: undoneMessage(edits, findings), edits, findings };
}

/** All of an undo or none: where the formulas cannot go back, nothing does. */
async function putBack(workbook: Workbook, typed: readonly Edit[], { edits }: Undo): Promise<void> {
  try {
    await workbook.apply(typed);
  } catch (error) {
    await workbook.apply(edits);
    throw error;
  }
}

/**
 * A formula that gives just what we had written cannot be told from it before it is overwritten. We write none on people's
 * sheets, so one that stood there was somebody's: it goes back at once. Those of a sheet that is gone went with it.
 */
function* formulasTyped({ edits }: Undo): Pieces<RestoreCells[]> {
  const gone = edits.flatMap((edit) => (edit.kind === 'ensureSheet' ? [edit.sheet] : []));
  const typed: RestoreCells[] = [];
  for (const edit of edits) {
    if (edit.kind !== 'restoreCells' || gone.includes(edit.sheet)) continue;
    let formulas = 0;
    const cells = yield* mapInPieces(edit.cells, (line) =>
      line.map((content) => {
        if (typeof content !== 'object' || content === null) return null;
        formulas++;
        return content;
      }),
    );
    if (formulas > 0) typed.push({ ...edit, cells });
  }
  return typed;
}
