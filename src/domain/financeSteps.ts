// How far an actual is from the next better and the next worse finance rating, in £k. Refuses to know whose figures they are.
import { thousands } from './assessSchemes';
import { type FinanceVerdict, tidy } from './finance';
import type { RatingStep } from './explanation';
import type { Policy } from './policy';
import type { Rating } from './rating';

export interface Steps {
  better: RatingStep | null;
  worse: RatingStep | null;
}

/** @param when such as "by month 2". */
export function financeSteps(verdict: FinanceVerdict, policy: Policy, when: string): Steps {
  const actual = verdict.actual ?? 0;
  const more = (edge: number, rating: Rating, beyond: boolean) => step(edge - actual, rating, beyond, 'more', when);
  const less = (edge: number, rating: Rating, beyond: boolean) => step(actual - edge, rating, beyond, 'less', when);
  switch (verdict.basis) {
    case 'achievement':
      return achievementSteps(verdict.rating, edges(verdict.plan!, policy), more, less);
    case 'notDue':
      return { better: more(0, 'Green', true), worse: less(0, 'Red', true) };
    case 'earlyCost':
      return { better: more(0, 'Grey', false), worse: null };
    default:
      return { better: null, worse: null };
  }
}

type Move = (edge: number, rating: Rating, beyond: boolean) => RatingStep;

/** On the edge of Green itself, and on that of Amber, a line is Amber. */
function achievementSteps(rating: Rating, { amber, green }: Edges, more: Move, less: Move): Steps {
  if (rating === 'Red') return { better: more(amber, 'Amber', false), worse: null };
  if (rating === 'Amber') return { better: more(green, 'Green', true), worse: less(amber, 'Red', true) };
  return { better: null, worse: less(green, 'Amber', false) };
}

interface Edges {
  /** £k at which the share of plan is on the threshold. */
  amber: number;
  green: number;
}

/** A share s of the plan is reached at plan + (s − 1) × |plan|, which also holds for a plan that is a cost. */
function edges(plan: number, { amberFrom, greenAbove }: Policy): Edges {
  const at = (share: number) => tidy(plan + (share - 1) * Math.abs(plan));
  return { amber: at(amberFrom), green: at(greenAbove) };
}

function step(difference: number, rating: Rating, beyond: boolean, direction: string, when: string): RatingStep {
  const distance = Math.max(0, tidy(difference));
  const amount = `£${thousands(roundedUp(distance))}k ${direction}`;
  const much = beyond ? (distance === 0 ? `Anything ${direction}` : `Over ${amount}`) : amount;
  return { rating, distance, beyond, need: `${much} ${when}` };
}

/** To one decimal, upwards: with what the text says the rating is reached. */
function roundedUp(value: number): number {
  return Math.ceil(tidy(value * 10)) / 10;
}
