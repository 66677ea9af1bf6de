// The facts of one month, as read: schemes, programmes, milestones. All money in £k; null is "not known", never zero.
// Refuses to know sheets' layouts: a cell reference is only carried along so that a finding can point at it.
import type { WrittenNote } from './acknowledgements';
import type { Objective } from './activity';
import type { LoggedException, WrittenException } from './exceptionRecords';
import type { ExceptionsFlag } from './exceptionsFlag';
import type { CellRef, Finding } from './finding';
import type { Months } from './months';
import type { NamedId } from './namedIds';
import type { WrittenComment } from './objectiveComments';
import type { PaperRecords } from './paperRecords';
import type { Period, YearMonth } from './period';
import type { Phasing } from './phasings';
import type { Policy } from './policy';
import type { PreviousCells } from './previousCells';
import type { Rating } from './rating';
import type { Registers } from './registers';
import type { SavingsKind } from './savingsKind';
import type { TopList } from './topLists';
import type { Words } from './words';

export const FIGURE_NAMES = [
  'plan',
  'target',
  'forecast',
  'ytdPlan',
  'ytdActual',
  'inMonthPlan',
  'inMonthActual',
] as const;
export type FigureName = (typeof FIGURE_NAMES)[number];

/** £k by name; savings are positive. */
export type Figures = Record<FigureName, number | null>;

/** What somebody typed or printed where this product also has a figure or a rating of its own. */
export interface Printed {
  field: ComputedName;
  value: number | Rating;
  cell: CellRef;
  /** Half the last printed digit, in the value's own unit. */
  tolerance: number;
}

export const COMPUTED_NAMES = [
  'forecastVariance',
  'targetVariance',
  'ytdVariance',
  'inMonthVariance',
  'achievement',
  'inMonthAchievement',
  'milestoneRating',
  'previousMilestoneRating',
  'inMonthRating',
  'ytdRating',
  'overallRating',
] as const;
export type ComputedName = (typeof COMPUTED_NAMES)[number];

/** A figure that a further table gives as well: the first table's is the one that counts. */
export interface RepeatedFigure {
  figure: FigureName;
  /** £k. */
  value: number;
  cell: CellRef;
  /** Half the last written digit in both tables together, £k. */
  slack: number;
  /** What is left of it where both are written alike, £k. */
  exactSlack: number;
}

/** When something starts: a month, or why there is none. */
export type Start =
  { kind: 'month'; month: YearMonth } | { kind: 'toBeConfirmed' } | { kind: 'notApplicable' } | { kind: 'blank' };

/** Whatever has figures: a scheme, a programme, a total. */
export interface Line {
  /** Identity within the workbook, stable when rows are sorted or moved. */
  key: string;
  name: string;
  sro: string | null;
  figures: Figures;
  /** Each column's largest rounding error, £k: 0.5 for whole £k. */
  halfUnit: number;
  /** £k. */
  planByMonth: Months | null;
  actualByMonth: Months | null;
  /** £k by quarter, null where not given. */
  actualByQuarter: readonly (number | null)[] | null;
  /** Stated plan by quarter, £k, where no plan by month is given. */
  planByQuarter: readonly (number | null)[] | null;
  phasings: readonly Phasing[];
  repeated: readonly RepeatedFigure[];
  exceptionsFlag: ExceptionsFlag | null;
  /** Month of the financial year from which savings are expected, where somebody stated it. */
  savingsStart: number | null;
  /** Null where nothing says whether it is CIP or QIPP, and where the workbook names only one of the two. */
  savingsKind: SavingsKind | null;
  /** As given by people for the programme or scheme as a whole. */
  statedMilestoneRating: Rating | null;
  statedPreviousMilestoneRating: Rating | null;
  printed: Printed[];
  /** The cell that holds its plan, or the next best figure, or its name. */
  where: CellRef;
  /** The cell each figure was read from. */
  cells: Partial<Record<FigureName, CellRef>>;
}

export type SchemeStatus = 'open' | 'complete' | 'closed';
export interface Scheme extends Line {
  /** Null where it is blank or "TBC". */
  id: string | null;
  /** As written; null where the workbook does not say. */
  programme: string | null;
  status: SchemeStatus;
  /** As written; `''` where nothing is. */
  statusText: string;
  plannedStart: Start;
  actualStart: Start;
  startCells: StartCells;
}

/** The cells of a scheme's status and starts, where there are such columns. */
export type StartCells = Partial<Record<'status' | 'plannedStart' | 'actualStart', CellRef>>;

export interface Milestone {
  schemeKey: string | null;
  scheme: string;
  name: string;
  /** Given by people; wins over the dates. */
  statedRating: Rating | null;
  due: Start;
  forecast: Start;
  completed: Start;
  where: CellRef;
  /** Of what its row gives; none where there is no such column. */
  cells: Partial<Record<'rating' | 'due' | 'forecast' | 'completed', CellRef>>;
}

/** A total row as printed, with the lines it covers. */
export interface PrintedTotal {
  name: string;
  level: 'programme' | 'scheme';
  /** The section (programme) it closes; null for the whole table. */
  section: string | null;
  figures: Figures;
  /** Half the last written digit of its least exact figure, £k. */
  halfUnit: number;
  planByQuarter: readonly (number | null)[] | null;
  phasings: readonly Phasing[];
  lineKeys: string[];
  /** True where it stands in a table of its own, and its lines have their months elsewhere. */
  isApart: boolean;
  printed: Printed[];
  where: CellRef;
  cells: Partial<Record<FigureName, CellRef>>;
}

/** `closed exception`: its words, of a scheme that was no exception any more when the month was closed. */
export type ClosedLevel = 'programme' | 'scheme' | 'total' | 'objective' | 'exception' | 'closed exception';

export const RATING_NAMES = ['milestone', 'inMonth', 'ytd', 'overall'] as const;
export type RatingName = (typeof RATING_NAMES)[number];
export type Ratings = Record<RatingName, Rating | null>;

export interface ClosedLine {
  /** The line's key; of an exception that of its words. */
  key: string;
  level: ClosedLevel;
  id: string | null;
  name: string;
  programme: string | null;
  /** £k; of an objective counts. */
  figures: Figures;
  ratings: Ratings;
  impactText: string;
  /** A person's rating in place of a computed one, in words; `''` where there was none. */
  override: string;
  words: Words;
  dataStatus: string;
  /** Of a line that was read, not of one that is still to be written. */
  cells?: PreviousCells;
}

/** A month as it was reported when it was closed. */
export interface ClosedMonth {
  period: Period;
  lines: ClosedLine[];
}

export type OverriddenRating = 'milestone' | 'overall';

/** A row of somebody's list of overrides. */
export interface Override {
  schemeId: string | null;
  /** The scheme's or programme's name as written; `''` where only an id is given. */
  name: string;
  /** Null where the words are no rating. */
  rating: Rating | null;
  ratingText: string;
  /** Null where the words name no rating that can be set. */
  of: OverriddenRating | null;
  ofText: string;
  reason: string;
  by: string;
  /** As written: "30 Jun 2018". */
  date: string;
  /** The month that it is for; null where none can be told. */
  month: YearMonth | null;
  where: CellRef;
}

export interface Records extends PaperRecords {
  period: Period | null;
  policy: Policy;
  /** Rows of programme tables that hold figures, groups of programmes included. */
  programmes: Line[];
  /** Programmes known from a table without figures: milestone ratings, start of savings. */
  programmeNotes: Line[];
  schemes: Scheme[];
  milestones: Milestone[];
  registers: Registers;
  objectives: Objective[];
  totals: PrintedTotal[];
  topLists: TopList[];
  namedIds: NamedId[];
  exceptions: LoggedException[];
  writtenExceptions: WrittenException[];
  /** Headings of the columns that people have added to our exceptions sheet, in order. */
  addedExceptionColumns: string[];
  overrides: Override[];
  /** The months that have been closed, earliest first. */
  history: ClosedMonth[];
  /** What people wrote about objectives on our own sheet. */
  objectiveComments: WrittenComment[];
  /** What people wrote on our checks. */
  notes: WrittenNote[];
  /** True where the workbook has a place for actuals, so that a missing one is missing. */
  hasActuals: boolean;
  /** False where the workbook could not tell which rows and columns are hidden. */
  isHiddenKnown: boolean;
  /** What could not be read, or was read with an assumption. */
  findings: Finding[];
}
