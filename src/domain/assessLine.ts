// One line's variances and ratings from its figures. The arithmetic every scheme, programme and total shares.
import type { AssessedLine } from './assessed';
import { type FinanceVerdict, rateFinance } from './finance';
import { variancesOf } from './variances';
import { impactText } from './impactText';
import { completeFigures, savingsStart } from './lineFigures';
import { overallRating } from './overall';
import type { Period } from './period';
import type { Policy } from './policy';
import type { Rating } from './rating';
import type { Figures, Line, SchemeStatus } from './records';

export interface LineContext {
  period: Period | null;
  policy: Policy;
  status: SchemeStatus;
  milestoneRating: Rating;
  previousMilestoneRating: Rating | null;
  /** The figures to rate, where they are not the record's own: a total, a programme's sum of schemes. */
  figures?: Figures;
  /** Which of those are sums, and of what. */
  sumOf?: AssessedLine['sumOf'];
}

export function assessLine<L extends Line>(record: L, context: LineContext): AssessedLine<L> {
  const { period, policy, status, milestoneRating, previousMilestoneRating } = context;
  const figures = context.figures ?? completeFigures(record, period);
  const start = savingsStart(record);
  const notDue = figures.ytdPlan === null && period !== null && start !== null && start > period.month;
  const ytd = rateFinance(notDue ? 0 : figures.ytdPlan, figures.ytdActual, policy);
  return {
    record,
    name: record.name,
    figures,
    sumOf: context.sumOf ?? {},
    ytd,
    inMonth: rateFinance(figures.inMonthPlan, figures.inMonthActual, policy),
    milestoneRating,
    previousMilestoneRating,
    overallRating: overallRating(status, milestoneRating, ytd.rating),
    previousOverallRating: null,
    previousImpactText: '',
    previousCells: {},
    overrides: [],
    savingsStart: start,
    impactText: impactText(ytd, start, policy),
    hasExceptions: false,
    ...variancesOf(figures),
  };
}

/** The line as a member of a group sees it: rated by the group's figures, having none of its own. */
export function withVerdict<L extends AssessedLine>(
  line: L,
  ytd: FinanceVerdict,
  inMonth: FinanceVerdict,
  policy: Policy,
): L {
  return {
    ...line,
    ytd,
    inMonth,
    overallRating: overallRating('open', line.milestoneRating, ytd.rating),
    impactText: impactText(ytd, line.savingsStart, policy),
  };
}
