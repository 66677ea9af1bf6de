// What an action answered, as something to tell.
import type { Refused } from './firstLook';
import type { Notice } from './sessionState';

export function done(text: string): Notice {
  return { kind: 'done', text };
}

/** @param message what to tell where the action was not refused. */
export function noticeOf(outcome: { refused: null } | Refused, message: string): Notice {
  return outcome.refused ? { kind: 'problem', text: outcome.message } : done(message);
}
