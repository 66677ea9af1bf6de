// What a PMO may decide for itself: thresholds and conventions. Refuses to know where they are written down.

/** How the ratings of the parts make the rating of the whole. */
export type RollUp = 'worst' | 'majority' | 'value';

export interface Policy {
  /** Achievement above this is Green (published methodology: > 95 %). */
  greenAbove: number;
  /** Achievement from here up to `greenAbove`, both included, is Amber; below is Red (published methodology: 75 %). */
  amberFrom: number;
  milestoneRollUp: RollUp;
  /** A risk's likelihood × impact from here is Red (published practice: 15 to 25). */
  riskRedFrom: number;
  /** From here up to `riskRedFrom` is Amber, below is Green (published practice: 8 to 12). */
  riskAmberFrom: number;
  /** Every programme is asked for this share on top of its target (published: 25 %); 0 for none. */
  stretchTarget: number;
  /** Activity up to this share beyond its target is Amber, further is Red (published practice: 5 %). */
  activityAmberUpTo: number;
  /** A change smaller than this is called marginal: the published report calls 2.1 % so and 3.9 % not. */
  marginal: number;
  /** Months without a count are projected, and marked as estimates. */
  projectActivity: boolean;
  /** Projections of elective, outpatient and referral counts allow for working days, unless the counts do already. */
  adjustWorkingDays: boolean;
  /** What a bare "% of plan" column holds. The published report prints the year to date even under an in-month band. */
  percentOfPlan: 'yearToDate' | 'inMonth';
  /** Escalations are proposed by rule beside those that people raise. */
  proposeEscalations: boolean;
  /** Whether savings stand both among the CIP and the QIPP lines; null where nobody has said. */
  kindsOverlap: 'yes' | 'no' | null;
}

export const DEFAULT_POLICY: Policy = {
  greenAbove: 0.95,
  amberFrom: 0.75,
  milestoneRollUp: 'worst',
  riskRedFrom: 15,
  riskAmberFrom: 8,
  stretchTarget: 0.25,
  activityAmberUpTo: 0.05,
  marginal: 0.025,
  projectActivity: true,
  adjustWorkingDays: true,
  percentOfPlan: 'yearToDate',
  proposeEscalations: true,
  kindsOverlap: null,
};
