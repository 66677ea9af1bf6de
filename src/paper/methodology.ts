// How the ratings and figures of this paper were made, in sentences made from the rules in force.
import type { Assessment } from '../domain/assessed';
import { roundHalfUp } from '../domain/percent';
import type { Policy, RollUp } from '../domain/policy';
import { MOST_WITHHELD, NEAREST } from '../domain/smallNumbers';
import type { Block, Section } from './paper';
import { bullets, paragraph } from './runs';
import { section } from './section';

export function methodology(assessment: Assessment, isPublic: boolean): Section {
  const { policy, objectives, registers } = assessment;
  const activity =
    objectives.length > 0
      ? [section('methodology:activity', 'Activity', [...activityRules(assessment), ...publicRule(isPublic)])]
      : [];
  const risks =
    registers.risks.length > 0 ? [section('methodology:risks', 'Risks', [paragraph(riskRule(policy))])] : [];
  return section(
    'methodology',
    'Appendix 1: Reporting methodology',
    [],
    [
      section('methodology:ratings', 'RAG ratings', ratingRules(policy)),
      section('methodology:finance', 'Finance', [paragraph(FINANCE), ...stretchRule(assessment)]),
      ...activity,
      ...risks,
    ],
  );
}

function ratingRules(policy: Policy): Block[] {
  const { greenAbove, amberFrom } = policy;
  return [
    paragraph(
      'Finance is rated by savings achieved as a share of plan, in the month and in the year to date; the year to date leads.',
    ),
    ...bullets([
      `Green: more than ${percent(greenAbove)} of plan.`,
      `Amber: from ${percent(amberFrom)} to ${percent(greenAbove)} of plan, both included.`,
      `Red: less than ${percent(amberFrom)} of plan.`,
      'Grey: not yet due, or not rated because a figure is missing.',
      'Blue: complete or closed.',
    ]),
    paragraph(`A programme's milestone rating ${ROLL_UPS[policy.milestoneRollUp]}.`),
    paragraph(
      'PMO overall is the worse of the milestone rating and the year to date finance rating; Grey does not count beside another.',
    ),
  ];
}

const ROLL_UPS: Record<RollUp, string> = {
  worst: "is the worst of its schemes' ratings, and a scheme's the worst of its milestones'",
  majority: 'is the one that most of its schemes have, and the worse of two that are equally frequent',
  value: 'is the one that schemes of the largest value together have',
};

const FINANCE =
  'Variance is actual less plan, forecast less plan and target less plan: a negative variance is adverse. Totals are the sums of unrounded figures; where a printed total differs from that sum by no more than rounding, it is the one reported. A figure that is missing is left out and never taken for zero.';

/** Only where a target is known that it is added to. */
function stretchRule({ policy: { stretchTarget }, registers: { baselines } }: Assessment): Block[] {
  return stretchTarget > 0 && baselines !== null
    ? [paragraph(`The stretch target of each programme is ${percent(stretchTarget)} above its target.`)]
    : [];
}

function activityRules({ policy, objectives }: Assessment): Block[] {
  const estimated = objectives.some(({ estimatedMonths }) => estimatedMonths.length > 0);
  const rebuilt = objectives.some(({ targetIsRebuilt }) => targetIsRebuilt);
  return [
    paragraph(
      'Year to date activity covers exactly the months that have a count, and is compared with the same months of last year and of the target.',
    ),
    ...bullets([
      `Green: at or better than target. Amber: up to ${percent(policy.activityAmberUpTo)} beyond it. Red: further. Grey: no target, or no activity to hold against one.`,
      `A change of less than ${percent(policy.marginal)} is called marginal.`,
      ...(estimated ? [estimateRule(policy)] : []),
      ...(rebuilt
        ? [
            'A target marked as rebuilt is last year with growth, less the stated reduction, phased like the savings plan.',
          ]
        : []),
    ]),
  ];
}

/** Practice for counts of patients below national level. */
function publicRule(isPublic: boolean): Block[] {
  if (!isPublic) return [];
  return [
    paragraph(
      `This is a copy for the public. Counts of patients from 1 to ${MOST_WITHHELD} are withheld and shown as *, 0 stays, others are rounded to the nearest ${NEAREST}; sums, changes and ratings are worked out of what is shown. Where counts of an objective are withheld, so is whatever they could be calculated back from.`,
    ),
  ];
}

function estimateRule({ projectActivity, adjustWorkingDays }: Policy): string {
  if (!projectActivity) return 'Months that the workbook marks as estimates are shown as such.';
  const days = adjustWorkingDays ? ', adjusted for working days where care is booked' : '';
  return `A month without a count is estimated from the last one and the change between the same months of last year${days}; estimates are marked and are not rated.`;
}

function riskRule({ riskRedFrom, riskAmberFrom }: Policy): string {
  return `A risk scores likelihood × impact: Red from ${riskRedFrom}, Amber from ${riskAmberFrom}, Green below. A programme is rated by the worst of its open risks after mitigation.`;
}

function percent(share: number): string {
  return `${roundHalfUp(share * 100, 1)}%`;
}
