// The rating of a milestone, and how ratings roll up. Refuses to know finance.
import { monthsBetween, type Period, reportingMonth } from './period';
import type { Policy } from './policy';
import { type Rating, worst } from './rating';
import type { Milestone, Start } from './records';

/**
 * People's own rating where they gave one. Otherwise by the dates: completed is Blue, overdue Red, forecast later than
 * due Amber, due in a later month Grey, else Green.
 */
export function rateMilestone(milestone: Milestone, period: Period | null): Rating {
  if (milestone.statedRating) return milestone.statedRating;
  if (milestone.completed.kind === 'month') return 'Blue';
  if (milestone.due.kind !== 'month' || !period) return 'Grey';
  const untilDue = monthsBetween(reportingMonth(period), milestone.due.month);
  if (untilDue < 0) return 'Red';
  if (isLater(milestone.forecast, milestone.due)) return 'Amber';
  return untilDue > 0 ? 'Grey' : 'Green';
}

function isLater(forecast: Start, due: Start): boolean {
  return forecast.kind === 'month' && due.kind === 'month' && monthsBetween(due.month, forecast.month) > 0;
}

export interface Rated {
  rating: Rating;
  /** £k; what it weighs when the policy rolls up by value. */
  value: number;
}

/** The rating of the whole from its parts'. Blue and Grey count only when nothing else is there. */
export function rollUp(parts: readonly Rated[], policy: Policy): Rating {
  const telling = parts.filter(({ rating }) => rating !== 'Blue' && rating !== 'Grey');
  if (telling.length === 0 || policy.milestoneRollUp === 'worst') return worst(parts.map(({ rating }) => rating));
  const weigh = policy.milestoneRollUp === 'value' ? ({ value }: Rated) => Math.abs(value) : () => 1;
  return heaviest(telling, weigh);
}

/** On a tie the worse rating, so that a roll-up never flatters. */
function heaviest(parts: readonly Rated[], weigh: (part: Rated) => number): Rating {
  const weights = new Map<Rating, number>();
  for (const part of parts) weights.set(part.rating, (weights.get(part.rating) ?? 0) + weigh(part));
  const most = Math.max(...weights.values());
  return worst([...weights].filter(([, weight]) => weight === most).map(([rating]) => rating));
}
