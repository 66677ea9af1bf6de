// From what an action answered to what a session shows of it.
import { changesText } from '../domain/changes';
import type { RefreshOutcome, Refreshed } from './refresh';
import type { SessionState, Standing } from './sessionState';

type Shown = Pick<SessionState, 'result' | 'refusal'> & Partial<Pick<SessionState, 'standing' | 'changes'>>;

/** @param written true after a refresh, false after a check; @param before what is shown now. */
export function shownOutcome(outcome: RefreshOutcome, written: boolean, before: Refreshed | null): Shown {
  if (outcome.refused) {
    // A sheet that may not be written to could be read all the same: what is shown still holds.
    const result = outcome.refused.kind === 'protected' ? before : null;
    return { result, refusal: outcome.refused };
  }
  return {
    result: outcome,
    refusal: null,
    standing: written ? 'upToDate' : standingOf(outcome),
    changes: overallChanges(outcome),
  };
}

function standingOf({ edits, changes }: Refreshed): Standing {
  if (edits.length === 0) return 'upToDate';
  return changes === null ? 'neverRefreshed' : 'changed';
}

function overallChanges({ changes }: Refreshed): string[] {
  return changesText((changes ?? []).filter(({ kind }) => kind === 'overall'));
}
