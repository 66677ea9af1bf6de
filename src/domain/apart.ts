// Whether two figures are further apart than rounding explains. Refuses to know how much that is.

/** Room for binary arithmetic, £k. */
const DUST = 1e-6;

/** @param slack what rounding can make of their difference, in their own unit. */
export function areApart(one: number, other: number, slack: number): boolean {
  return Math.abs(one - other) > slack + DUST;
}
