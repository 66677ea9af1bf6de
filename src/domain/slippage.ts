// How late a scheme started, in months.
import { monthsBetween, type Period, reportingMonth } from './period';
import type { Start } from './records';

/**
 * Months from planned to actual start, or to the reporting month while it has not started though due.
 * 0 for a start on time or early; null where no slip can be told: not due yet, no planned month, not applicable.
 */
export function startSlipMonths(planned: Start, actual: Start, period: Period | null): number | null {
  if (planned.kind !== 'month' || actual.kind === 'notApplicable') return null;
  if (actual.kind === 'month') return Math.max(0, monthsBetween(planned.month, actual.month));
  return isDue(planned, period) ? monthsBetween(planned.month, reportingMonth(period!)) : null;
}

/** True when its planned start month has been reached and no actual start is known. */
export function startOverdue(planned: Start, actual: Start, period: Period | null): boolean {
  return isDue(planned, period) && (actual.kind === 'blank' || actual.kind === 'toBeConfirmed');
}

function isDue(planned: Start, period: Period | null): boolean {
  return planned.kind === 'month' && period !== null && monthsBetween(planned.month, reportingMonth(period)) >= 0;
}
