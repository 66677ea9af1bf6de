// A list too long for a paper: the lines that matter most, in their order, and a note of how many there are and where.
// Refuses to know what makes a line matter.
import type { Paragraph } from './paper';
import { note } from './runs';

/** A list of up to so many lines is printed whole: two pages of a table. */
const WHOLE_UP_TO = 50;
/** Of a longer one so many, so that what is left out is never a line or two. */
const SHOWN_OF_MORE = 40;

export interface MostOf<T> {
  shown: T[];
  /** None where nothing is left out. */
  note: Paragraph[];
}

/** @param said what the note says of them: "400 schemes", then "the largest by plan", then where all stand. */
export function mostOf<T>(
  items: readonly T[],
  weight: (item: T) => number,
  { what, which, where }: { what: string; which: string; where: string },
): MostOf<T> {
  if (items.length <= WHOLE_UP_TO) return { shown: [...items], note: [] };
  const weighed = new Map(items.map((item) => [item, weight(item)]));
  // Sorting keeps the order of equals, so that the first of them stay.
  const first = new Set([...items].sort((a, b) => weighed.get(b)! - weighed.get(a)!).slice(0, SHOWN_OF_MORE));
  return {
    shown: items.filter((item) => first.has(item)),
    note: [note(`Shown are ${SHOWN_OF_MORE} of ${items.length} ${what}: ${which}. All are ${where}.`)],
  };
}
