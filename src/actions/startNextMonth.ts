// Start next month: the reporting month moves on by one and this month's confidence becomes last month's; nothing else is cleared.
// Only a closed month can be left behind.
import { monthOf } from '../domain/closedMonths';
import { nextPeriod } from '../domain/period';
import { planNextMonth } from '../workbook/planNextMonth';
import type { Workbook } from '../workbook/workbook';
import { historyUnread, noMonth } from './closeMonth';
import type { Refused } from './firstLook';
import { readInSteps } from './readInSteps';
import { plan, refresh, type RefreshOptions, type RefreshOutcome } from './refresh';
import { refuseWriting } from './refusal';
import { rate } from './survey';
import { writeEdits } from './writeEdits';

/** Ends with a refresh for the new month. */
export async function startNextMonth(workbook: Workbook, options: RefreshOptions): Promise<RefreshOutcome> {
  const snapshot = await readInSteps(workbook, options);
  const rated = rate(snapshot, options);
  if (rated.refused) return rated;
  const { period, history, policy } = rated.surveyed.assessment;
  if (!period) return noMonth();
  const unread = historyUnread(snapshot);
  if (unread) return unread;
  const closed = monthOf(history, period);
  if (!closed) return notClosed(period.label);
  const next = nextPeriod(period);
  const { edits, left } = planNextMonth(snapshot, { next, closed, policy });
  // The refresh of the new month is planned first: a sheet that refuses it must refuse the step as a whole.
  const planned = plan(snapshot, { ...options, period: next });
  if (planned.refused) return planned;
  const locked = refuseWriting([...edits, ...planned.edits], snapshot);
  if (locked) return { refused: locked, message: locked.message };
  const refused = await writeEdits(workbook, edits, snapshot, options);
  if (refused) return refused;
  const outcome = await refresh(workbook, { ...options, period: null });
  return { ...outcome, message: `${next.label} is begun.${leftWords(left)} ${outcome.message}` };
}

function notClosed(month: string): Refused {
  const message = `${month} is not closed yet, so the next month cannot be started. Close it first.`;
  return { refused: { kind: 'notClosed', message }, message };
}

function leftWords(left: readonly string[]): string {
  if (left.length === 0) return '';
  return ` Confidence was changed after the month was closed and stays: ${left.join(', ')}.`;
}
