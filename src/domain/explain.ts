// Every rating of a line, explained; overall first, since that is the one people ask about.
import type { AssessedLine, Assessment } from './assessed';
import { explainFinance } from './explainFinance';
import { explainMilestones } from './explainMilestones';
import { explainOverall } from './explainOverall';
import type { Explanation } from './explanation';

export function explain(line: AssessedLine, assessment: Assessment): Explanation[] {
  const finance = explainFinance(line, 'ytd', assessment);
  const milestones = explainMilestones(line, assessment);
  const overall = explainOverall(line, finance, milestones);
  const { inMonthPlan, inMonthActual } = line.figures;
  const hasMonth = inMonthPlan !== null || inMonthActual !== null || line.inMonth.basis !== 'noPlan';
  return [overall, finance, ...(hasMonth ? [explainFinance(line, 'inMonth', assessment)] : []), milestones];
}
