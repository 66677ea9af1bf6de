// What a sentence can state, as data. Refuses to know whether it is true.
import type { ConfidenceLevel } from '../confidence';
import type { Rating } from '../rating';
import type { RatingName } from '../records';
import type { Said } from './said';

/** What a statement is about, in the sentence's own words; `''` where only its heading can tell. */
export interface About {
  words: string;
  /** Null where the words do not say which of the two. */
  topic: 'finance' | 'activity' | null;
  /** The spans of time that it may mean. */
  spans: readonly Span[];
}

export type Span = 'ytd' | 'inMonth';

export type FigureName = 'actual' | 'goal' | 'share' | 'annualPlan' | 'annualTarget' | 'topTenShare';
export type RatedThing = RatingName | 'risks' | 'mitigatedRisks';
export type Side = 'above' | 'below' | 'level';

export type Claim = { about: About } & Statement;

export type Statement =
  /** One of the figures, whichever the words may mean. */
  | { kind: 'figure'; figures: readonly FigureName[]; said: Said }
  /** How far, or only on which side. */
  | { kind: 'distance'; from: 'target' | 'lastYear'; side: Side; said: Said | null; year: string | null }
  /** Null: any of the ratings it may mean. */
  | { kind: 'rating'; of: RatedThing | null; ratings: readonly Rating[]; ofEach: boolean }
  | { kind: 'confidence'; level: ConfidenceLevel }
  | { kind: 'count'; of: 'schemes' | 'programmes' | 'objectives'; count: number; outOf: number | null; which: Counted }
  | { kind: 'schedule'; isBehind: boolean }
  | { kind: 'start'; month: number }
  | { kind: 'none'; of: 'escalations' | 'exceptions' | 'targets' | 'activity' };

export type Counted = { rating: Rating; of: RatingName | null } | 'underDelivered';
