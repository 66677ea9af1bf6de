// From what an action answered to what a session shows of it.
import { changesText } from '../domain/changesText';
import type { SessionState } from './sessionState';
import type { Refused } from './firstLook';
import type { Surveyed } from './survey';

type Shown = Pick<SessionState, 'result' | 'refusal'> & Partial<Pick<SessionState, 'rated' | 'standing' | 'changes'>>;

/** @param before what is shown now. */
export function shownOutcome(outcome: Surveyed | Refused, before: Surveyed | null): Shown {
  if (outcome.refused) {
    // A sheet that may not be written to could be read all the same: what is shown still holds.
    const refusal = outcome.refused;
    return refusal.kind === 'protected' ? { result: before, refusal } : { rated: null, result: null, refusal };
  }
  const { standing, changes } = outcome;
  const overall = changes.filter(({ kind }) => kind === 'overall');
  return { rated: null, result: outcome, refusal: null, standing, changes: changesText(overall) };
}
