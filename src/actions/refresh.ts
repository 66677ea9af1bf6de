// Refresh RAGs: read the workbook, rate it, write ratings, variances and our sheets. The same for pane, ribbon and command line.
import { assess } from '../domain/assess';
import type { Assessment } from '../domain/assessed';
import { type RatingChange, ratingChanges } from '../domain/changes';
import type { Finding } from '../domain/finding';
import type { Period } from '../domain/period';
import type { Records } from '../domain/records';
import type { Edit } from '../workbook/edit';
import { type Outline, outlineOf } from '../workbook/outline';
import { planRefresh } from '../workbook/planRefresh';
import { readWorkbook } from '../workbook/readWorkbook';
import { rememberedRatings } from '../workbook/rememberedRatings';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import type { Workbook } from '../workbook/workbook';
import { unlessCancelled } from './cancelled';
import { outcomeMessage } from './outcomeMessage';
import { refuseReading, refuseWriting, type Refusal } from './refusal';

export interface RefreshOptions {
  /** The month to report; without one, the month that the workbook states. */
  period?: Period | null;
  /** Told of each step as it begins. */
  onStep?: (step: RefreshStep) => void;
  /** Gives the refresh up, as long as nothing is being written. */
  signal?: AbortSignal;
}

export type RefreshStep = 'reading' | 'rating' | 'writing';

export interface Refreshed {
  refused: null;
  /** One sentence for a status line. */
  message: string;
  assessment: Assessment;
  /** What was read, so that other rules can be tried on it. */
  records: Records;
  outline: Outline;
  /** Against the ratings written last time; null where nothing was ever written. */
  changes: RatingChange[] | null;
  findings: Finding[];
  edits: Edit[];
  cellsWritten: number;
}

export type RefreshOutcome = Refreshed | { refused: Refusal; message: string };

export async function refresh(workbook: Workbook, options: RefreshOptions): Promise<RefreshOutcome> {
  const { onStep, signal } = options;
  onStep?.('reading');
  const snapshot = await unlessCancelled(workbook.read(), signal);
  onStep?.('rating');
  const planned = plan(snapshot, options);
  if (planned.refused) return planned;
  const refused = refuseWriting(planned.edits, snapshot);
  if (refused) return { refused, message: refused.message };
  if (planned.edits.length === 0) return planned;
  await unlessCancelled(breath(), signal);
  onStep?.('writing');
  await workbook.apply(planned.edits);
  return planned;
}

/** After a long computation: whoever clicked Cancel meanwhile, or edited a cell, is heard before anything is written. */
function breath(): Promise<void> {
  return new Promise((later) => setTimeout(later));
}

/** Everything a refresh would do, without doing it. */
export function plan(snapshot: WorkbookSnapshot, { period = null }: RefreshOptions): RefreshOutcome {
  const reading = readWorkbook(snapshot, period);
  const refused = refuseReading(reading);
  if (refused) return { refused, message: refused.message };
  const assessment = assess(reading.records);
  const { edits, findings } = planRefresh(reading, assessment, snapshot);
  return {
    refused: null,
    message: outcomeMessage(assessment, edits),
    assessment,
    records: reading.records,
    outline: outlineOf(reading, snapshot, edits),
    changes: reading.memory.size === 0 ? null : ratingChanges(rememberedRatings(reading.memory), assessment),
    findings: [...assessment.findings, ...findings],
    edits,
    cellsWritten: cellsWritten(edits),
  };
}

function cellsWritten(edits: readonly Edit[]): number {
  const blocks = edits.flatMap((edit) => (edit.kind === 'writeBlock' ? edit.values.flat() : []));
  return blocks.filter((value) => value !== null).length;
}
