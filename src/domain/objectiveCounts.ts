// The alliance's view of its objectives: how many are on, near and off target, and how many cannot say.
import type { AssessedObjective } from './activity';

export interface ObjectiveCounts {
  on: number;
  near: number;
  off: number;
  /** Without a target, or without an actual to hold against it. */
  unrated: number;
}

export function countObjectives(objectives: readonly AssessedObjective[]): ObjectiveCounts {
  const count = (wanted: AssessedObjective['rating']) => objectives.filter(({ rating }) => rating === wanted).length;
  return { on: count('Green'), near: count('Amber'), off: count('Red'), unrated: count('Grey') };
}

/** "5 of 9 objectives are on target, 1 near, 1 off; 2 have no target or no activity to hold against one." */
export function objectivesSentence(objectives: readonly AssessedObjective[]): string {
  const { on, near, off, unrated } = countObjectives(objectives);
  const whole = `${on} of ${objectives.length} objective${objectives.length === 1 ? '' : 's'} ${on === 1 || objectives.length === 1 ? 'is' : 'are'} on target`;
  const rest = `${near} near, ${off} off`;
  if (unrated === 0) return `${whole}, ${rest}.`;
  return `${whole}, ${rest}; ${unrated} ${unrated === 1 ? 'has' : 'have'} no target, or no activity to hold against one.`;
}
