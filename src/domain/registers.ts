// The small registers of a PMO as read: risks, deep dives, changes to a plan or target. Words are kept to the letter.
// Refuses to know what follows from them.
import type { CellRef } from './finding';
import type { YearMonth } from './period';

/** What an entry is about, as somebody wrote it. */
export interface Subject {
  schemeId: string | null;
  /** A scheme's or area's name; `''` where only an id or a programme is given. */
  area: string;
  programme: string | null;
}

/** Likelihood and impact from 1 to 5, a score up to 25; null is not known. */
export interface RiskLevel {
  likelihood: number | null;
  impact: number | null;
  printedScore: number | null;
  scoreCell: CellRef | null;
  /** Those of likelihood and impact, where the register has such columns. */
  stepCells: readonly CellRef[];
}

export interface Risk extends Subject {
  id: string | null;
  text: string;
  mitigation: string;
  owner: string;
  status: string;
  isOpen: boolean;
  before: RiskLevel;
  after: RiskLevel;
  where: CellRef;
}

export interface DeepDive extends Subject {
  topic: string;
  commissionedBy: string;
  commissionedOn: string;
  /** Null where it is empty, to be confirmed, or no month. */
  due: YearMonth | null;
  /** As written: "22 June". */
  dueText: string;
  status: string;
  outcome: string;
  /** By its status. */
  isDone: boolean;
  where: CellRef;
}

/** `value`: the register does not say which of the two. */
export type ChangedFigure = 'plan' | 'target' | 'value';

export type Approval = 'approved' | 'rejected' | 'open';

export interface PlanChange extends Subject {
  /** What was changed, in the register's words. */
  what: string;
  /** Null where it is neither plan nor target: a date, a scope. */
  figure: ChangedFigure | null;
  /** As written. */
  from: string;
  to: string;
  /** £k. */
  fromValue: number | null;
  toValue: number | null;
  /** Half the last written digit, £k. */
  halfUnit: number;
  date: string;
  on: ChangeDate | null;
  approvedBy: string;
  status: string;
  approval: Approval;
  fromCell: CellRef;
  /** The cell of what it was changed to. */
  where: CellRef;
}

/** `day` 0 where only the month is given. */
export interface ChangeDate {
  year: number;
  month: number;
  day: number;
}

export interface Registers {
  risks: Risk[];
  deepDives: DeepDive[];
  changes: PlanChange[];
}
