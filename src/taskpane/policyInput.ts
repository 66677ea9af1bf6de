// The rules as somebody types them, and what is made of that. Nothing half-typed ever becomes a rule.
import type { Policy } from '../domain/policy';

export type ShareName = 'greenAbove' | 'amberFrom' | 'activityAmberUpTo';

export const SHARES: readonly { name: ShareName; label: string; hint: string }[] = [
  { name: 'greenAbove', label: 'Finance: Green above', hint: 'Of the plan to date; this share itself is Amber.' },
  { name: 'amberFrom', label: 'Finance: Amber from', hint: 'Below is Red.' },
  { name: 'activityAmberUpTo', label: 'Activity: Amber up to', hint: 'Beyond its target; further is Red.' },
];

export interface PolicyInput extends Record<ShareName, string> {
  milestoneRollUp: Policy['milestoneRollUp'];
  percentOfPlan: Policy['percentOfPlan'];
}

export function textsOf(policy: Policy): PolicyInput {
  const { milestoneRollUp, percentOfPlan } = policy;
  const text = (name: ShareName) => String(Math.round(policy[name] * 10_000) / 100);
  return {
    greenAbove: text('greenAbove'),
    amberFrom: text('amberFrom'),
    activityAmberUpTo: text('activityAmberUpTo'),
    milestoneRollUp,
    percentOfPlan,
  };
}

/** Null while a value makes no sense. */
export function policyOf(input: PolicyInput, inForce: Policy): Policy | null {
  if (SHARES.some(({ name }) => shareProblem(input, name) !== null)) return null;
  const { milestoneRollUp, percentOfPlan } = input;
  const [greenAbove, amberFrom, activityAmberUpTo] = SHARES.map(({ name }) => shareOf(input[name])!);
  return {
    ...inForce,
    greenAbove: greenAbove!,
    amberFrom: amberFrom!,
    activityAmberUpTo: activityAmberUpTo!,
    milestoneRollUp,
    percentOfPlan,
  };
}

export function shareProblem(input: PolicyInput, name: ShareName): string | null {
  const share = shareOf(input[name]);
  if (share === null) return 'A percentage above 0 and up to 200, such as 95.';
  const green = shareOf(input.greenAbove);
  return name === 'amberFrom' && green !== null && share > green ? 'Above the Green threshold.' : null;
}

function shareOf(text: string): number | null {
  const typed = text.trim().replace(/%$/, '');
  const number = typed === '' ? NaN : Number(typed);
  return number > 0 && number <= 200 ? Math.round(number * 100) / 10_000 : null;
}
