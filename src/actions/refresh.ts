// Refresh RAGs: read the workbook, rate it, write ratings, variances and our sheets. The same for pane, ribbon and command line.
import { assess } from '../domain/assess';
import type { Assessment } from '../domain/assessed';
import type { Finding } from '../domain/finding';
import type { Period } from '../domain/period';
import type { Edit } from '../workbook/edit';
import { planRefresh } from '../workbook/planRefresh';
import { readWorkbook } from '../workbook/readWorkbook';
import type { WorkbookSnapshot } from '../workbook/snapshot';
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
  const snapshot = await workbook.read();
  const planned = plan(snapshot, options);
  if (planned.refused) return planned;
  const refused = refuseWriting(planned.edits, snapshot);
  if (refused) return { refused, message: refused.message };
  if (planned.edits.length > 0) await workbook.apply(planned.edits);
  return planned;
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
    findings: [...assessment.findings, ...findings],
    edits,
    cellsWritten: cellsWritten(edits),
  };
}

function cellsWritten(edits: readonly Edit[]): number {
  const blocks = edits.flatMap((edit) => (edit.kind === 'writeBlock' ? edit.values.flat() : []));
  return blocks.filter((value) => value !== null).length;
}
