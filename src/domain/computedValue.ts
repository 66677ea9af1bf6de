// The computed columns by name: what a line's value is and what people call it.
import type { AssessedLine } from './assessed';
import { achievement } from './finance';
import type { Rating } from './rating';
import type { ComputedName } from './records';

export const COMPUTED_LABELS: Record<ComputedName, string> = {
  forecastVariance: 'FOT variance',
  targetVariance: 'target variance',
  ytdVariance: 'YTD variance',
  inMonthVariance: 'in month variance',
  achievement: '% of plan, year to date',
  inMonthAchievement: '% of plan, in month',
  milestoneRating: 'the milestone rating',
  previousMilestoneRating: "last month's milestone rating",
  inMonthRating: 'the in month finance rating',
  ytdRating: 'the YTD finance rating',
  overallRating: 'the PMO overall rating',
};

/** £k, a fraction, or a rating; null where it is not known. */
export function computedValue(line: AssessedLine, name: ComputedName): number | Rating | null {
  switch (name) {
    case 'achievement':
      return line.ytd.achievement;
    case 'inMonthAchievement':
      return achievement(line.figures.inMonthActual, line.figures.inMonthPlan);
    case 'inMonthRating':
      return line.inMonth.rating;
    case 'ytdRating':
      return line.ytd.rating;
    default:
      return line[name];
  }
}
