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

/** The `count` largest, largest first; equal ones stay in the workbook's order. */
export function topSchemes<T extends { figures: Figures }>(
  schemes: readonly T[],
  total: number | null,
  count = 10,
): TopScheme<T>[] {
  return schemes
    .map((scheme) => ({ scheme, value: savingsValue(scheme.figures) }))
    .filter((entry): entry is { scheme: T; value: number } => entry.value !== null && entry.value > 0)
    .sort((a, b) => b.value - a.value)
    .slice(0, count)
    .map(({ scheme, value }) => ({ scheme, value, share: total ? value / total : null }));
}
