// Why a rating is what it is, as data: figures, rule, distance to the next ratings, parts, and what somebody typed instead.
// Refuses to know how any of it is shown.
import type { CellRef } from './finding';
import type { AppliedOverride } from './overrides';
import type { Rating } from './rating';

export type RatingKind = 'ytd' | 'inMonth' | 'milestones' | 'overall' | 'activity';

export const RATING_TITLES: Record<RatingKind, string> = {
  ytd: 'Year to date finance',
  inMonth: 'In month finance',
  milestones: 'Milestones',
  overall: 'PMO overall',
  activity: 'Activity against target',
};

export interface UsedFigure {
  label: string;
  /** £k, a fraction, or a count. */
  value: number | null;
  unit: 'money' | 'share' | 'count';
  /** Where it was read: its own cell, or those of the lines that it is the sum of. */
  cells: readonly CellRef[];
}

/** What would have to be different for the next rating, exactly. */
export interface RatingStep {
  rating: Rating;
  /** How far the figure has to move, never negative: £k, counts, or parts that hold the rating back. */
  distance: number;
  /** True where it has to move further than that, and not just as far. */
  beyond: boolean;
  /** "£76k more by month 2": what is needed, in words. */
  need: string;
}

export function stepText({ need, rating }: RatingStep): string {
  return `${need} would be ${rating}`;
}

/** A rating that goes into a rating. */
export interface RatedPart {
  name: string;
  rating: Rating;
  where: CellRef;
}

export interface TypedRating {
  value: Rating;
  cell: CellRef;
  agrees: boolean;
}

export interface Explanation {
  kind: RatingKind;
  rating: Rating;
  /** What the figures or parts say, in a sentence. */
  because: string;
  /** The rule with the thresholds in force, in a sentence or two. */
  rule: string;
  figures: UsedFigure[];
  parts: RatedPart[];
  better: RatingStep | null;
  worse: RatingStep | null;
  /** A rating that a person gave on the sheet, kept beside the computed one. */
  typed: TypedRating | null;
  /** Ratings that people have set in place of this one for the month, beside it. */
  overrides: AppliedOverride[];
}
