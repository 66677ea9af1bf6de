// Plan and actual by month: what they come to by year to date, month and quarter. Refuses to know names of months.
import { tidy } from './finance';
import type { Months } from './months';

/** The sum of what is known; null where nothing is. A blank month adds nothing and is not a zero of its own. */
export function sumKnown(values: readonly (number | null)[]): number | null {
  let sum = 0;
  let known = 0;
  values.forEach((value) => {
    if (value === null) return;
    sum += value;
    known++;
  });
  return known === 0 ? null : tidy(sum);
}

/** Months 1 to `month`, April being 1. */
export function yearToDate(months: Months, month: number): number | null {
  return sumKnown(months.slice(0, month));
}

export function quarters(months: Months): (number | null)[] {
  return [0, 3, 6, 9].map((first) => sumKnown(months.slice(first, first + 3)));
}

/** The first month with a plan, April being 1; null where there is none. */
export function firstPlannedMonth(months: Months): number | null {
  const index = months.findIndex((value) => value !== null && value !== 0);
  return index < 0 ? null : index + 1;
}
