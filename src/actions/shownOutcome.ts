// From what an action answered to what a session shows of it.
import { changesText } from '../domain/changes';
import type { SessionState } from './sessionState';
import type { Refused, Surveyed } from './survey';

type Shown = Pick<SessionState, 'result' | 'refusal'> & Partial<Pick<SessionState, 'standing' | 'changes'>>;

/** @param before what is shown now. */
export function shownOutcome(outcome: Surveyed | Refused, before: Surveyed | null): Shown {
  if (outcome.refused) {
    // A sheet that may not be written to could be read all the same: what is shown still holds.
    const result = outcome.refused.kind === 'protected' ? before : null;
    return { result, refusal: outcome.refused };
  }
  const { standing, changes } = outcome;
  const overall = changes.filter(({ kind }) => kind === 'overall');
  return { result: outcome, refusal: null, standing, changes: changesText(overall) };
}
