// One printed cell against what the software computes for it, and why they differ where they do.
// Knows no table: the reasons follow from kinds of value alone, so that no cell can be excused by name.
import { rateAchievement } from '../../src/domain/finance';
import { DEFAULT_POLICY } from '../../src/domain/policy';
import { roundHalfUp } from '../../src/domain/percent';
import { readCell } from '../../src/workbook/cell';
import { readRating } from '../../src/workbook/readRating';

export type Verdict = 'agrees' | 'rounding' | 'contradiction' | 'unexplained';

export interface Comparison {
  cell: string;
  printed: string;
  computed: string;
  verdict: Verdict;
  reason: string;
}

export interface Computed {
  /** Money in £k, a share as a fraction, or text. */
  value: number | string | null;
  /** How far the rounding of the printed inputs can move the value either way. */
  slack: number;
  /** A further fact of the report that the printed cell goes against, where there is one. */
  against?: string;
}

export function compareMoney(cell: string, printed: string, { value, slack, against }: Computed): Comparison {
  const read = readCell(printed);
  if (read.kind !== 'number' || typeof value !== 'number') return compareText(cell, printed, { value, slack });
  const difference = Math.abs(read.value - value);
  const computed = value.toLocaleString('en-GB');
  if (roundHalfUp(value, 0) === read.value) return { cell, printed, computed, verdict: 'agrees', reason: '' };
  if (difference <= slack + 0.5) return rounding(cell, printed, computed);
  return verdictAgainst(cell, printed, computed, against);
}

/** @param range the smallest and largest share that rounding of the inputs allows. */
export function compareShare(cell: string, printed: string, value: number | null, range: [number, number]): Comparison {
  const read = readCell(printed);
  const computed = value === null ? '' : `${roundHalfUp(value * 100, 0)}%`;
  if (read.kind !== 'number' || value === null) return compareText(cell, printed, { value: computed, slack: 0 });
  if (computed === printed) return { cell, printed, computed, verdict: 'agrees', reason: '' };
  const half = 0.005;
  const possible = read.value >= range[0] - half && read.value <= range[1] + half;
  return possible ? rounding(cell, printed, computed) : verdictAgainst(cell, printed, computed);
}

/** @param share of plan that the printed figures come to, null where the rating is not about finance. */
export function compareRating(cell: string, printed: string, computed: string, share: number | null): Comparison {
  if (readRating(printed) === readRating(computed)) return { cell, printed, computed, verdict: 'agrees', reason: '' };
  const byRule = share === null ? null : rateAchievement(share, DEFAULT_POLICY);
  const own = byRule && `${roundHalfUp((share ?? 0) * 100, 0)}% of plan is ${byRule} by the report's own thresholds`;
  return verdictAgainst(cell, printed, computed, byRule === readRating(computed) ? (own ?? undefined) : undefined);
}

export function compareText(cell: string, printed: string, { value, against }: Computed): Comparison {
  const computed = value === null ? '' : String(value);
  if (computed === printed) return { cell, printed, computed, verdict: 'agrees', reason: '' };
  return verdictAgainst(cell, printed, computed, against);
}

function rounding(cell: string, printed: string, computed: string): Comparison {
  const reason = 'rounding in the source: the report computed from unrounded figures';
  return { cell, printed, computed, verdict: 'rounding', reason };
}

function verdictAgainst(cell: string, printed: string, computed: string, against?: string): Comparison {
  if (against === undefined) return { cell, printed, computed, verdict: 'unexplained', reason: 'no reason found' };
  return { cell, printed, computed, verdict: 'contradiction', reason: `the report contradicts itself: ${against}` };
}
