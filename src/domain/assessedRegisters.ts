// What was found to be true of the small registers, and of plan beside target: the shapes of it, no rules.
import type { CellRef } from './finding';
import type { Rating } from './rating';
import type { Scheme } from './records';
import type { DeepDive, PlanChange, Risk } from './registers';

/** What an entry is about, where the workbook knows it. */
interface Placed {
  scheme: Scheme | null;
  /** As the programme tables have it. */
  programme: string | null;
}

export interface AssessedRisk extends Placed {
  record: Risk;
  scoreBefore: number | null;
  /** As before mitigation where no score after it is given: a mitigation that nobody has scored lowers nothing. */
  scoreAfter: number | null;
  ratingBefore: Rating;
  ratingAfter: Rating;
}

export interface ProgrammeRisks {
  name: string;
  /** How many are open. */
  open: number;
  /** Of the open ones; null where none is scored. */
  highestBefore: number | null;
  highestAfter: number | null;
  ratingBefore: Rating;
  ratingAfter: Rating;
  /** Of the open ones: where each stands, and what it scores by before and after mitigation. */
  cells: Record<'open' | 'before' | 'after', CellRef[]>;
}

export interface RiskTable {
  /** Every programme, those of a group included; open risks of no known programme come last. */
  rows: ProgrammeRisks[];
  total: ProgrammeRisks;
}

export interface AssessedDeepDive extends Placed {
  record: DeepDive;
  isOverdue: boolean;
}

/**
 * `agreed`: the latest approved change stands in the plan. `notInPlan`: it does not. `notApproved`: a change stands in the plan
 * that nobody has approved. Null: nothing to compare, or a later change has replaced it.
 */
export type ChangeStanding = 'agreed' | 'notInPlan' | 'notApproved';

export interface AssessedChange extends Placed {
  record: PlanChange;
  figure: 'plan' | 'target' | null;
  /** What the scheme has now, £k. */
  present: number | null;
  presentCells: readonly CellRef[];
  standing: ChangeStanding | null;
}

/** All £k. */
export interface Baselines {
  name: string;
  /** The plans of identified schemes. */
  identified: number | null;
  target: number | null;
  /** Null where the policy has none. */
  stretchTarget: number | null;
  /** Target less identified; negative where more is identified than asked for. */
  unidentified: number | null;
  unidentifiedAgainstStretch: number | null;
  /** What lines called "Unidentified" say themselves; null where there are none. */
  statedGap: number | null;
  /** A stretch target stands in no cell: it is a share more than the target. */
  cells: Record<'identified' | 'target' | 'unidentified' | 'unidentifiedAgainstStretch', CellRef[]>;
}

export interface BaselineTable {
  /** Programmes with a target or a stated gap. */
  rows: Baselines[];
  total: Baselines;
}

export interface AssessedRegisters {
  risks: AssessedRisk[];
  /** Null where the workbook has no risks. */
  programmeRisks: RiskTable | null;
  deepDives: AssessedDeepDive[];
  changes: AssessedChange[];
  /** Null where no target is known. */
  baselines: BaselineTable | null;
}
