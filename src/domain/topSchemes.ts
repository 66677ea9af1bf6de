// The schemes with the largest savings, and their share of the whole.
import type { Figures } from './records';
import { savingsValue } from './savingsValue';

export interface TopScheme<T> {
  scheme: T;
  /** £k: the target, or the plan where there is no target. */
  value: number;
  /** Fraction of the total; null where the total is not known or 0. */
  share: number | null;
}

/** The `count` largest of those that count, largest first; equal ones stay in the workbook's order. */
export function topSchemes<T extends { figures: Figures }>(
  schemes: readonly T[],
  total: number | null,
  count = 10,
  counts: (scheme: T) => boolean = () => true,
): TopScheme<T>[] {
  const largest: { scheme: T; value: number }[] = [];
  // A few of thousands: sorting them all takes far longer than to keep those few in order.
  for (const scheme of schemes) {
    const value = savingsValue(scheme.figures);
    if (value === null || value <= 0 || (largest.length >= count && value <= largest.at(-1)!.value)) continue;
    if (!counts(scheme)) continue;
    largest.splice(largest.findLastIndex((other) => other.value >= value) + 1, 0, { scheme, value });
    if (largest.length > count) largest.pop();
  }
  return largest.map(({ scheme, value }) => ({ scheme, value, share: total ? value / total : null }));
}
