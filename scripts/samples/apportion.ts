// Shares a whole total among parts so that the parts add up to it exactly: the method of the largest remainder.
// Knows no units; callers count in the smallest unit they show.

/**
 * Each part first gets its proportional share rounded down; what is left over goes, one unit each, to the parts that lost
 * most by the rounding, the earlier one first where two lost the same.
 * @param total a whole number, not negative
 * @param weights not negative; a part of weight 0 gets nothing
 */
export function apportion(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((a, b) => a + b, 0);
  if (sum === 0) {
    if (total !== 0) throw new Error(`There is nobody to share ${total} among.`);
    return weights.map(() => 0);
  }
  const exact = weights.map((weight) => (total * weight) / sum);
  const shares = exact.map(Math.floor);
  const left = total - shares.reduce((a, b) => a + b, 0);
  exact
    .map((share, part) => ({ part, lost: share - Math.floor(share) }))
    .sort((a, b) => b.lost - a.lost || a.part - b.part)
    .slice(0, left)
    .forEach(({ part }) => shares[part]!++);
  return shares;
}
