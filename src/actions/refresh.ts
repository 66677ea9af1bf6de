// Refresh RAGs: read the workbook, rate it, write ratings, variances and our sheets. The same for pane, ribbon and command line.
import { assess } from '../domain/assess';
import type { Assessment } from '../domain/assessed';
import type { Finding } from '../domain/finding';
import type { Period } from '../domain/period';
import type { Edit } from '../workbook/edit';
import { planRefresh } from '../workbook/planRefresh';
import { readWorkbook } from '../workbook/readWorkbook';
import type { Workbook } from '../workbook/workbook';
import { outcomeMessage } from './outcomeMessage';
import { refuseReading, refuseWriting, type Refusal } from './refusal';

export interface RefreshOptions {
  /** The month to report; without one, the month that the workbook states. */
  period?: Period | null;
}

export interface Refreshed {
  refused: null;
  /** One sentence for a status line. */
  message: string;
  assessment: Assessment;
  findings: Finding[];
  edits: Edit[];
  cellsWritten: number;
}

export type RefreshOutcome = Refreshed | { refused: Refusal; message: string };

export async function refresh(workbook: Workbook, options: RefreshOptions): Promise<RefreshOutcome> {
  const planned = await planOn(workbook, options);
  if (planned.refused === null && planned.edits.length > 0) await workbook.apply(planned.edits);
  return planned;
}

/** Everything a refresh would do, without doing it. */
export async function planOn(workbook: Workbook, { period = null }: RefreshOptions): Promise<RefreshOutcome> {
  const snapshot = await workbook.read();
  const reading = readWorkbook(snapshot, period);
  const unreadable = refuseReading(reading);
  if (unreadable) return { refused: unreadable, message: unreadable.message };
  const assessment = assess(reading.records);
  const plan = planRefresh(reading, assessment, snapshot);
  const unwritable = refuseWriting(plan.edits, snapshot);
  if (unwritable) return { refused: unwritable, message: unwritable.message };
  return {
    refused: null,
    message: outcomeMessage(assessment, plan.edits),
    assessment,
    findings: [...assessment.findings, ...plan.findings],
    edits: plan.edits,
    cellsWritten: cellsWritten(plan.edits),
  };
}

function cellsWritten(edits: readonly Edit[]): number {
  const blocks = edits.flatMap((edit) => (edit.kind === 'writeBlock' ? edit.values.flat() : []));
  return blocks.filter((value) => value !== null).length;
}
