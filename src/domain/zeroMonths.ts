// Zeros that are no counts: sums of cells which are still empty. Refuses to take a zero from small counts that may well be one.
import type { Months } from './months';

/** From counts like these none falls to nothing. */
const LARGE = 10;

/**
 * Months of the financial year, 1 is April, whose zero stands behind the last count.
 * @param reported the reporting month; null where none is known
 */
export function zeroMonths(counts: Months, reported: number | null): number[] {
  const last = counts.findLastIndex((value) => value !== null && value !== 0) + 1;
  const areLarge = last > 0 && counts.slice(0, last).every((value) => value === null || value >= LARGE);
  const from = reported === null ? last : areLarge ? last : Math.max(last, reported);
  if (reported === null && last === 0) return [];
  return counts.flatMap((value, index) => (value === 0 && index >= from ? [index + 1] : []));
}
