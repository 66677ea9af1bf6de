// Refresh RAGs: read the workbook, rate it, write ratings, variances and our sheets. The same for pane, ribbon and command line.
import { withNarrativeInPieces } from '../domain/narrative/withNarrative';
import type { WrittenText } from '../domain/narrative/writtenText';
import { forEachInPieces, type Pieces } from '../domain/pieces';
import type { Edit } from '../workbook/edit';
import { planRefreshInPieces } from '../workbook/planRefresh';
import { readSentencesInPieces } from '../workbook/readSentences';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import type { Workbook } from '../workbook/workbook';
import type { Refused } from './firstLook';
import { inPieces } from './inPieces';
import { outcomeMessage } from './outcomeMessage';
import { readInSteps, type SurveyOptions } from './readInSteps';
import { rate, type Surveyed } from './survey';
import { writeEdits } from './writeEdits';

export type RefreshOptions = SurveyOptions;

export interface Refreshed extends Surveyed {
  /** One sentence for a status line. */
  message: string;
  edits: Edit[];
  cellsWritten: number;
}

export type RefreshOutcome = Refreshed | Refused;

/** Refresh, and whatever else ends in a refreshed workbook. */
export type ChangingAction = (workbook: Workbook, options: RefreshOptions) => Promise<RefreshOutcome>;

export async function refresh(workbook: Workbook, options: RefreshOptions): Promise<RefreshOutcome> {
  const snapshot = await readInSteps(workbook, options);
  const planned = await inPieces(plan(snapshot, options), options.signal);
  if (planned.refused) return planned;
  return (await writeEdits(workbook, planned.edits, snapshot, options)) ?? { ...planned, standing: 'matches' };
}

/** Everything a refresh would do, without doing it. */
export function* plan(snapshot: WorkbookSnapshot, options: RefreshOptions): Pieces<RefreshOutcome> {
  const rated = yield* rate(snapshot, options);
  if (rated.refused) return rated;
  const { reading } = rated;
  yield;
  const sentences = yield* readSentencesInPieces(snapshot, reading);
  yield;
  const surveyed = yield* withSentences(rated.surveyed, sentences);
  yield;
  const { edits, findings } = yield* planRefreshInPieces(reading, surveyed.assessment, snapshot, options.narrative);
  yield;
  const message = outcomeMessage(surveyed.assessment, edits);
  yield;
  return {
    ...surveyed,
    message,
    outline: { ...surveyed.outline, ownSheets: [...surveyed.outline.ownSheets, ...addedSheets(edits)] },
    findings: [...surveyed.findings, ...findings],
    standing: standingOf(surveyed, edits),
    edits,
    cellsWritten: yield* cellsWritten(edits),
  };
}

/** Sentences are read and checked with the plan, not on opening: the ratings, which the pane waits for, do without them. */
function* withSentences(surveyed: Surveyed, sentences: readonly WrittenText[]): Pieces<Surveyed> {
  const assessment = yield* withNarrativeInPieces(surveyed.assessment, surveyed.records, sentences);
  return { ...surveyed, assessment, findings: assessment.findings };
}

/** Where all edits are known, whatever would be written counts, on sheets of our own as well. */
function standingOf({ standing }: Surveyed, edits: readonly Edit[]): Surveyed['standing'] {
  if (standing === 'never') return 'never';
  return edits.length > 0 ? 'differs' : 'matches';
}

/** Only sheets of ours are ever added. */
function addedSheets(edits: readonly Edit[]): string[] {
  return edits.filter(({ kind }) => kind === 'ensureSheet').map(({ sheet }) => sheet);
}

export function* cellsWritten(edits: readonly Edit[]): Pieces<number> {
  let cells = 0;
  for (const edit of edits)
    if (edit.kind === 'writeBlock')
      yield* forEachInPieces(edit.values, (row) => {
        cells += row.reduce<number>((sum, value) => (value === null ? sum : sum + 1), 0);
      });
  return cells;
}
