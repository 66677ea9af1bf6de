// The arithmetic alone: every scheme's variances, shares and ratings, from figures that are read already.
// Refuses to read, to add up and to put into words.
import { rateFinance } from '../../src/domain/finance';
import { completeFigures } from '../../src/domain/lineFigures';
import { overallRating } from '../../src/domain/overall';
import type { Policy } from '../../src/domain/policy';
import type { Figures, Records } from '../../src/domain/records';
import { variancesOf } from '../../src/domain/variances';

/** Measured on a machine of this kind with plain objects, milliseconds for 10,000 schemes. */
const PLAIN = 3.3;
/** The quickest of a few: the first ones are compiled on the way, and others use the machine. */
const RUNS = 20;

/** @returns milliseconds for all of them. */
export function arithmetic({ schemes, period, policy }: Records): number {
  const figures = schemes.map((scheme) => completeFigures(scheme, period));
  let quickest = Infinity;
  for (let run = 0; run < RUNS; run++) {
    const before = performance.now();
    figures.map((each) => worked(each, policy));
    quickest = Math.min(quickest, performance.now() - before);
  }
  return quickest;
}

function worked(figures: Figures, policy: Policy) {
  const ytd = rateFinance(figures.ytdPlan, figures.ytdActual, policy);
  return {
    ytd,
    inMonth: rateFinance(figures.inMonthPlan, figures.inMonthActual, policy),
    overall: overallRating('open', 'Amber', ytd.rating),
    ...variancesOf(figures),
  };
}

export function arithmeticText(ms: number, schemes: number): string {
  const each = (ms / schemes) * 10_000;
  return `  arithmetic alone: ${ms.toFixed(1)} ms, ${each.toFixed(1)} for 10,000 schemes; plain objects ${PLAIN}`;
}
