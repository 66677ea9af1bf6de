// What was found to be true of a month: every line with its variances, ratings and the reasons for them.
import type { NotedFinding, WrittenNote } from './acknowledgements';
import type { AssessedObjective } from './activity';
import type { AssessedRegisters } from './assessedRegisters';
import type { FinanceVerdict } from './finance';
import type { CellRef, Finding } from './finding';
import type { AppliedOverride } from './overrides';
import type { WrittenComment } from './objectiveComments';
import type { NarrativeSection } from './narrativeSection';
import type { PaperCover } from './paperCover';
import type { Period } from './period';
import type { PreviousCells } from './previousCells';
import type { Policy } from './policy';
import type { Rating } from './rating';
import type { Withheld } from './withheld';
import type { Words } from './words';
import type { ClosedMonth, FigureName, Figures, Line, Milestone, Scheme } from './records';

export interface AssessedLine<L extends Line = Line> {
  record: L;
  name: string;
  figures: Figures;
  /** The lines that a figure is the sum of, where it is not read from a cell or months of this line's own. */
  sumOf: Partial<Record<FigureName, readonly AssessedLine[]>>;
  /** £k, adverse when negative. */
  forecastVariance: number | null;
  targetVariance: number | null;
  ytdVariance: number | null;
  inMonthVariance: number | null;
  ytd: FinanceVerdict;
  inMonth: FinanceVerdict;
  milestoneRating: Rating;
  previousMilestoneRating: Rating | null;
  overallRating: Rating;
  /** As the month before was closed; null and `''` where it was not. */
  previousOverallRating: Rating | null;
  previousImpactText: string;
  /** Where these were read from the month that was closed. */
  previousCells: PreviousCells;
  /** Ratings that a person set, beside the computed ones. */
  overrides: AppliedOverride[];
  /** Month of the financial year from which savings are planned. */
  savingsStart: number | null;
  impactText: string;
  hasExceptions: boolean;
}

export interface AssessedScheme extends AssessedLine<Scheme> {
  /** The programme's name as the programme tables have it, else as the scheme's row has it. */
  programme: string | null;
  startSlipMonths: number | null;
  startOverdue: boolean;
  reasons: Reason[];
  milestones: RatedMilestone[];
}

export interface RatedMilestone {
  milestone: Milestone;
  rating: Rating;
}

export interface AssessedProgramme extends AssessedLine {
  /** The finance row that covers this programme together with others, where it has none of its own. */
  group: string | null;
  /** Names of the programmes that this finance row covers. */
  members: string[];
  /** The keys of all rows, in whatever table, that stand for it. */
  keys: string[];
  /** Other names under which the workbook knows it. */
  alsoCalled: string[];
  planByQuarter: readonly (number | null)[] | null;
  schemeCount: number;
}

export interface PhasedRow {
  name: string;
  /** £k, four quarters. */
  byQuarter: readonly (number | null)[];
  total: number | null;
  /** Of each quarter. */
  quarterCells: readonly (readonly CellRef[])[];
  /** Of the annual figure where that is what the quarters come to, else of the quarters. */
  totalCells: readonly CellRef[];
}

export interface PhasingTable {
  rows: PhasedRow[];
  total: PhasedRow;
}

export type ReasonCode =
  'ytdRed' | 'ytdAmber' | 'milestonesRed' | 'slipped' | 'notStarted' | 'lowConfidence' | 'entered';

export interface Reason {
  code: ReasonCode;
  text: string;
}

export interface ExceptionItem extends Words {
  /** Identity across months: the scheme's key, else programme and area. */
  key: string;
  programme: string | null;
  schemeId: string | null;
  /** The scheme's name, or the area as somebody entered it; null for the programme as a whole. */
  scheme: string | null;
  reasons: Reason[];
  /** Where finance stands, in words; `''` where nothing is known. */
  position: string;
  /** What stands in columns that people have added to our sheet, by their headings. */
  added: Record<string, string | number | boolean>;
  /** What of these words came from the PMO's own log, before what people typed on our sheet. */
  carried: Words;
  where: CellRef;
}

export interface ReportedObjective extends AssessedObjective {
  /** Sentences drafted from the figures. */
  insights: string[];
  /** What somebody wrote about it on our own sheet; `''` where nobody did. */
  comment: string;
  /** Null unless this is a public copy that withholds counts of it. */
  withheld: Withheld | null;
}

export interface Movement {
  name: string;
  /** Which rating moved: "YTD finance". */
  what: string;
  was: string;
  is: string;
  direction: 'better' | 'worse' | 'other';
  /** What it was stands on the record of that month; what it is comes from figures and milestones. */
  cells: Record<'was' | 'is', CellRef[]>;
}

export interface Restatement {
  /** The line's or the objective's. */
  key: string;
  name: string;
  /** The closed month: "May 2017". */
  month: string;
  figure: string;
  /** £k. */
  was: number;
  is: number;
  where: Finding['where'];
}

export interface Escalation {
  programme: string | null;
  schemeId: string | null;
  /** The scheme's name or the area; null for the programme as a whole. */
  scheme: string | null;
  raised: 'person' | 'rule';
  reasons: string[];
}

export interface Kinds {
  /** A total of each kind, and of lines that say neither; none unless both kinds are there. */
  totals: AssessedLine[];
  /** What stands in both, the CIP line first. */
  overlaps: [AssessedLine, AssessedLine][];
}

export interface Assessment {
  period: Period | null;
  policy: Policy;
  cover: PaperCover;
  /** The texts of the board paper, drafted and in people's words. */
  narrative: NarrativeSection[];
  programmes: AssessedProgramme[];
  /** The alliance's total. */
  total: AssessedLine;
  /** Every printed total as a line, in the order of the records. */
  totals: AssessedLine[];
  schemes: AssessedScheme[];
  /** CIP beside QIPP. */
  kinds: Kinds;
  phasing: PhasingTable | null;
  registers: AssessedRegisters;
  objectives: ReportedObjective[];
  /** What people wrote about objectives that the workbook has no more. */
  closedComments: WrittenComment[];
  exceptions: ExceptionItem[];
  /** What people wrote about exceptions that are none any more. */
  closedExceptions: ExceptionItem[];
  addedExceptionColumns: string[];
  escalations: Escalation[];
  /** The months that have been closed, this one perhaps among them. */
  history: readonly ClosedMonth[];
  movements: Movement[];
  restatements: Restatement[];
  findings: NotedFinding[];
  /** Notes on findings that are found no more. */
  goneNotes: WrittenNote[];
  notChecked: string[];
}
