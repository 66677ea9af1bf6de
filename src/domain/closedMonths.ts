// Which of the closed months is asked for. Refuses to know what is done with it.
import { type Period, previousPeriod } from './period';
import type { ClosedMonth } from './records';

export function monthOf(history: readonly ClosedMonth[], period: Period): ClosedMonth | null {
  return history.find(({ period: { label } }) => label === period.label) ?? null;
}

/** The closed month before this one; null where it was not closed. */
export function previousMonth(history: readonly ClosedMonth[], period: Period | null): ClosedMonth | null {
  return period && monthOf(history, previousPeriod(period));
}
