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

/** "5 of 9 objectives are on target, 1 near, 1 off; 2 have no target, or no activity to hold against one." */
export function objectivesSentence(objectives: readonly AssessedObjective[]): string {
  const counts = countObjectives(objectives);
  const all = objectives.length;
  // Of a target of 0 there is no share, and so no rating.
  const isZero = objectives.some(({ rating, ytdTarget }) => rating === 'Grey' && ytdTarget === 0);
  const nothing = `no target${isZero ? ' above 0' : ''}, or no activity to hold against one`;
  if (all === 1) return `The objective ${ofOne(counts) ?? `has ${nothing}`}.`;
  const { on, near, off, unrated } = counts;
  if (unrated === all) return `None of the ${all} objectives can be rated: each has ${nothing}.`;
  if (on === all) return `${all === 2 ? 'Both' : `All ${all}`} objectives are on target.`;
  const whole =
    on === 0
      ? `None of the ${all} objectives is on target`
      : `${on} of ${all} objectives ${on === 1 ? 'is' : 'are'} on target`;
  const others = [...(near > 0 ? [`${near} near`] : []), ...(off > 0 ? [`${off} off`] : [])];
  const rated = [whole, ...others].join(', ');
  if (unrated === 0) return `${rated}.`;
  return `${rated}; ${unrated} ${unrated === 1 ? 'has' : 'have'} ${nothing}.`;
}

function ofOne({ on, near, off }: ObjectiveCounts): string | null {
  if (on > 0) return 'is on target';
  if (near > 0) return 'is near its target';
  return off > 0 ? 'is off target' : null;
}
