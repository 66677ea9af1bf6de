// Of comparisons that rounding could explain, those that it hardly does: where nearly all others of the table are exact, the figures
// are added up from what is shown, and one that is not was changed. Refuses to know what is compared.

/** Fewer exact ones may be chance. */
const FEWEST_EXACT = 5;
const SHARE_EXACT = 0.8;
/** Room for binary arithmetic. */
const DUST = 1e-6;

/** @param comparisons of one table, each with its difference; those beyond rounding left out. */
export function oddOnesOut<T extends { difference: number }>(comparisons: readonly T[]): T[] {
  const isExact = ({ difference }: T) => Math.abs(difference) <= DUST;
  const exact = comparisons.filter(isExact).length;
  if (exact < FEWEST_EXACT || exact < comparisons.length * SHARE_EXACT) return [];
  return comparisons.filter((comparison) => !isExact(comparison));
}

/** What tells an odd one out from a contradiction: it may still be rounding. */
export const ODD = { code: 'sum-not-exact', severity: 'info' } as const;
export const ODD_SUGGESTION = 'Rounding could explain it, but nearly all other sums of the table are exact.';
