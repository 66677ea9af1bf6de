// From the activity records to every objective with its year to date, estimates, target check and sentences.
// The one entrance to the rules of activity; refuses to know money, but for the profile that reductions follow.
import { assessObjective, type AssessedObjective } from './activity';
import type { ReportedObjective } from './assessed';
import { activityMonths } from './checks/activityMonths';
import { activityTotals } from './checks/activityTotals';
import { activityUnusual } from './checks/activityUnusual';
import { impliedReduction } from './checks/impliedReduction';
import { labelTwice } from './checks/labelTwice';
import { objectiveTwice } from './checks/objectiveTwice';
import { printedActivity } from './checks/printedActivity';
import { providerCounts } from './checks/providerCounts';
import { unclearDirection } from './checks/unclearDirection';
import type { Finding } from './finding';
import { insights } from './insights';
import { keepComments, type WrittenComment } from './objectiveComments';
import type { Records } from './records';
import { savingsProfile } from './savingsProfile';

export interface AssessedObjectives {
  reported: ReportedObjective[];
  closedComments: WrittenComment[];
  findings: Finding[];
  notChecked: string[];
}

export function assessObjectives(records: Records): AssessedObjectives {
  const { objectives, policy, period } = records;
  const month = period?.month ?? null;
  const context = { policy, month, savingsProfile: objectives.length === 0 ? null : savingsProfile(records) };
  const assessed = objectives.map((objective) => assessObjective(objective, context));
  const comments = keepComments(objectives, records.objectiveComments);
  return {
    reported: assessed.map((objective, index) => ({
      ...objective,
      insights: insights(objective, policy),
      comment: comments.byObjective[index]!,
      withheld: null,
    })),
    closedComments: comments.closed,
    findings: [
      ...activityMonths(assessed, month),
      ...activityTotals(assessed),
      ...activityUnusual(assessed),
      ...printedActivity(assessed),
      ...providerCounts(assessed),
      ...impliedReduction(assessed),
      ...unclearDirection(assessed),
      ...objectiveTwice(assessed),
      ...labelTwice(assessed),
    ],
    notChecked: notChecked(assessed),
  };
}

/** Each target row that nothing can be held against, with what is missing. */
function notChecked(objectives: readonly AssessedObjective[]): string[] {
  const open = objectives.filter(({ targetCheck }) => targetCheck?.agrees === null);
  const ungrown = open.filter(({ record }) => !record.growth);
  const unstated = open.filter(({ record }) => record.growth && record.statedReduction === null);
  return [
    ...(ungrown.length === 0
      ? []
      : [`Target of ${names(ungrown)}: no growth assumption fits, so its reduction is not known.`]),
    ...(unstated.length === 0
      ? []
      : [`Target of ${names(unstated)}: the objective states no reduction to hold it against.`]),
  ];
}

function names(objectives: readonly AssessedObjective[]): string {
  return objectives
    .map(({ record }) => (record.number === null ? record.measure : `objective ${record.number}`))
    .join(', ');
}
