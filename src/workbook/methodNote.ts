// The few sentences under our tables that say by which rules they were made, from the rules in force.
import type { Period } from '../domain/period';
import type { Policy } from '../domain/policy';

export function periodLine(period: Period | null): string {
  return period ? `${period.label}, month ${period.month} of ${period.financialYear}` : 'Reporting month not stated';
}

export function methodNote({ greenAbove, amberFrom }: Policy): string[] {
  const percent = (share: number) => `${Math.round(share * 1000) / 10}%`;
  return [
    `Finance ratings: Green above ${percent(greenAbove)} of plan, Amber from ${percent(amberFrom)} to ${percent(greenAbove)}, Red below ${percent(amberFrom)}, Grey not yet due or not rated, Blue complete or closed.`,
    'Variance is actual less plan: a negative variance is adverse. PMO overall is the worse of milestones and year to date finance.',
    'Everything above is rewritten at each refresh. Notes below or beside it are kept.',
  ];
}
