// Close month: refresh, and put what is reported on record, a row a line. Nothing else ever writes to the history.
import { monthOf } from '../domain/closedMonths';
import { linesToClose } from '../domain/linesToClose';
import { unreadableHistory } from '../workbook/historyHeadings';
import { planHistory } from '../workbook/planHistory';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import type { Workbook } from '../workbook/workbook';
import { cellsWritten, plan, type RefreshOptions, type RefreshOutcome } from './refresh';
import type { Refused } from './firstLook';
import { inPieces } from './inPieces';
import { readInSteps } from './readInSteps';
import { writeEdits } from './writeEdits';

export async function closeMonth(workbook: Workbook, options: RefreshOptions): Promise<RefreshOutcome> {
  const snapshot = await readInSteps(workbook, options);
  const planned = await inPieces(plan(snapshot, options), options.signal);
  if (planned.refused) return planned;
  const { period, history: closedBefore } = planned.assessment;
  if (!period) return noMonth();
  const unread = historyUnread(snapshot);
  if (unread) return unread;
  if (monthOf(closedBefore, period)) return { ...planned, ...NOTHING, message: alreadyClosed(period.label) };
  const lines = await inPieces(linesToClose(planned.assessment), options.signal);
  const history = await inPieces(planHistory(snapshot, period, lines), options.signal);
  const edits = [...planned.edits, ...history];
  const message = `${period.label} is closed: ${onRecord(lines.length)} on record on PMO History. ${planned.message}`;
  const assessment = { ...planned.assessment, history: [...closedBefore, { period, lines }] };
  const cells = planned.cellsWritten + (await inPieces(cellsWritten(history), options.signal));
  const written = { edits, cellsWritten: cells, message };
  const closed = { ...planned, assessment, standing: 'matches' as const, ...written };
  return (await writeEdits(workbook, edits, snapshot, options)) ?? closed;
}

const onRecord = (lines: number) => (lines === 1 ? '1 line is' : `${lines} lines are`);

const NOTHING = { edits: [], cellsWritten: 0 };

function alreadyClosed(month: string): string {
  return `${month} is closed already, and nothing was written. What has changed since is listed as restated on PMO Checks.`;
}

/** A month that cannot be read would be closed twice. */
export function historyUnread(snapshot: WorkbookSnapshot): Refused | null {
  const message = unreadableHistory(snapshot);
  return message === null ? null : { refused: { kind: 'historyUnread', message }, message };
}

export function noMonth(): Refused {
  const message =
    'No reporting month is stated, so no month can be closed. Write one at the top of a sheet or on Settings.';
  return { refused: { kind: 'noMonth', message }, message };
}
