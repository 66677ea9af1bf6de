// Start next month: the reporting month moves on by one and this month's confidence becomes last month's; nothing else is cleared.
// Only a closed month can be left behind.
import { monthOf } from '../domain/closedMonths';
import { nextPeriod } from '../domain/period';
import { planNextMonth } from '../workbook/planNextMonth';
import { snapshotAfter } from '../workbook/snapshotAfter';
import type { Workbook } from '../workbook/workbook';
import { historyUnread, noMonth } from './closeMonth';
import type { Refused } from './firstLook';
import { inPieces } from './inPieces';
import { readInSteps } from './readInSteps';
import { cellsWritten, plan, type RefreshOptions, type RefreshOutcome } from './refresh';
import { rate } from './survey';
import { writeEdits } from './writeEdits';

/** Ends with a refresh for the new month. */
export async function startNextMonth(workbook: Workbook, options: RefreshOptions): Promise<RefreshOutcome> {
  const snapshot = await readInSteps(workbook, options);
  const rated = await inPieces(rate(snapshot, options), options.signal);
  if (rated.refused) return rated;
  const { period, history, policy } = rated.surveyed.assessment;
  if (!period) return noMonth();
  const unread = historyUnread(snapshot);
  if (unread) return unread;
  const closed = monthOf(history, period);
  if (!closed) return notClosed(period.label);
  const next = nextPeriod(period);
  const { edits, left } = await inPieces(planNextMonth(snapshot, { next, closed, policy }), options.signal);
  // One plan for both: a month that is begun and not refreshed would be neither the old one nor the new one.
  const begun = await inPieces(snapshotAfter(snapshot, edits), options.signal);
  const planned = await inPieces(plan(begun, { ...options, period: null }), options.signal);
  if (planned.refused) return planned;
  const all = [...edits, ...planned.edits];
  const message = `${next.label} is begun.${leftWords(left)} ${planned.message}`;
  const started = {
    ...planned,
    standing: 'matches' as const,
    edits: all,
    cellsWritten: planned.cellsWritten + (await inPieces(cellsWritten(edits), options.signal)),
    message,
  };
  return (await writeEdits(workbook, all, snapshot, options)) ?? started;
}

function notClosed(month: string): Refused {
  const message = `${month} is not closed yet, so the next month cannot be started. Close it first.`;
  return { refused: { kind: 'notClosed', message }, message };
}

function leftWords(left: readonly string[]): string {
  if (left.length === 0) return '';
  return ` Confidence was changed after the month was closed and stays: ${left.join(', ')}.`;
}
