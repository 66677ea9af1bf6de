// What came of holding a statement against the figures, and which of several verdicts counts.
import type { CellRef, Sides } from '../finding';

/** `rounding`: it differs from the workbook's rounded figures by no more than their rounding. */
export type Verdict = { standing: 'right' | 'unknown' } | Contradiction;

export interface Contradiction {
  standing: 'rounding' | 'differs';
  /** Which kind of words: `figure`, `direction`. */
  of: 'figure' | 'direction' | 'rating' | 'count' | 'confidence' | 'start';
  /** Whom it is about. */
  name: string;
  sides: Sides;
  cells: CellRef[];
}

export const RIGHT: Verdict = { standing: 'right' };
export const UNKNOWN: Verdict = { standing: 'unknown' };

/** Words that fit several lines or figures are right where they are right of one, and wrong only of all. */
export function kindest(verdicts: readonly Verdict[]): Verdict {
  const order = ['right', 'unknown', 'rounding', 'differs'] as const;
  for (const standing of order) {
    const found = verdicts.find((verdict) => verdict.standing === standing);
    if (found) return found;
  }
  return UNKNOWN;
}
