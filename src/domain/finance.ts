// Variance, achievement and the finance rating of one pair of figures. Refuses to know whose figures they are.
import type { Policy } from './policy';
import type { Rating } from './rating';

/**
 * A figure this close to a threshold is on it. Binary arithmetic puts 5.7 of 6.0 at 0.9500000000000001;
 * anyone with a pencil says 95 %.
 */
export const ON_THRESHOLD = 1e-9;

/** Why a pair of figures has the rating it has. */
export type FinanceBasis = 'achievement' | 'notDue' | 'early' | 'earlyCost' | 'noActual' | 'noPlan';

export interface FinanceVerdict {
  rating: Rating;
  basis: FinanceBasis;
  /** £k. */
  plan: number | null;
  actual: number | null;
  /** Fraction of plan, null where there is none to speak of. */
  achievement: number | null;
}

/** actual − plan, £k; for savings a negative one is adverse. Null where either is not known. */
export function variance(actual: number | null, plan: number | null): number | null {
  return actual === null || plan === null ? null : tidy(actual - plan);
}

/** 1 + (actual − plan) ÷ |plan|, so that it falls with worse actuals whatever the plan's sign. Null for a plan of 0. */
export function achievement(actual: number | null, plan: number | null): number | null {
  if (actual === null || plan === null || plan === 0) return null;
  return plan > 0 ? actual / plan : 1 + (actual - plan) / Math.abs(plan);
}

export function rateAchievement(value: number, policy: Policy): Rating {
  if (value > policy.greenAbove + ON_THRESHOLD) return 'Green';
  return value >= policy.amberFrom - ON_THRESHOLD ? 'Amber' : 'Red';
}

/** The rating of actual against plan, both £k, with the reason for it. */
export function rateFinance(plan: number | null, actual: number | null, policy: Policy): FinanceVerdict {
  const share = achievement(actual, plan);
  const [rating, basis] = ratingOf(plan, actual, share, policy);
  return { rating, basis, plan, actual, achievement: share };
}

function ratingOf(
  plan: number | null,
  actual: number | null,
  share: number | null,
  policy: Policy,
): [Rating, FinanceBasis] {
  if (plan === null) return ['Grey', 'noPlan'];
  if (plan === 0) {
    if (actual === null || actual === 0) return ['Grey', 'notDue'];
    return actual > 0 ? ['Green', 'early'] : ['Red', 'earlyCost'];
  }
  return share === null ? ['Grey', 'noActual'] : [rateAchievement(share, policy), 'achievement'];
}

/** Sums and differences of decimal £k carry binary dust (0.1 + 0.2); a millionth of £1k is far below any real figure. */
export function tidy(value: number): number {
  return Math.round(value * 1e9) / 1e9;
}
