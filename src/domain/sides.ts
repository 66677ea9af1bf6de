// How the two sides of a contradiction are worded. Refuses to know which of them is right.
import { tidy } from './finance';
import type { Sides } from './finding';
import { roundHalfUp } from './percent';
import { withCommas } from './withCommas';

/** 5713.25 → `5,713.25`; four decimals at most. */
export function amount(value: number): string {
  return withCommas(String(roundHalfUp(value, 4)));
}

/** A figure in £k and where it stands or what it is. */
export interface Told {
  value: number;
  place: string;
}

/** "5,713 £k in the programme table" against "5,516 £k, the sum of its schemes"; the difference is the first less the second. */
export function moneySides(one: Told, other: Told): Sides {
  const side = ({ value, place }: Told) => `${amount(value)} £k ${place}`;
  return { one: side(one), other: side(other), difference: `${amount(tidy(one.value - other.value))} £k` };
}

/** Words, ratings or names, of which no difference can be told. */
export function wordSides(one: string, other: string): Sides {
  return { one, other, difference: '' };
}
