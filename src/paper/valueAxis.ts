// The value axis of a chart: from where to where, in which steps. Leaves nought out only where the lines would lie flat on
// one another, and then the chart says so. Refuses to know how the axis is drawn.

export interface ValueAxis {
  low: number;
  high: number;
  /** From `low` to `high`. */
  ticks: number[];
}

const MOST_STEPS = 6;
/** Excel leaves nought out where the values differ by less than a sixth of the largest; so do we, as both pictures are of one chart. */
const NEAR = 1 / 6;

/** @param values at least one. */
export function valueAxis(values: readonly number[]): ValueAxis {
  const lowest = Math.min(...values);
  const highest = Math.max(...values);
  const isFlat = lowest > 0 && highest > lowest && highest - lowest < highest * NEAR;
  const from = isFlat ? lowest - (highest - lowest) / 2 : Math.min(0, lowest);
  const to = Math.max(0, highest);
  // Counts are whole: no line stands between two of them.
  const step = Math.max(1, roundStep((to - from || 1) / MOST_STEPS));
  const first = Math.floor(from / step);
  const last = Math.max(Math.ceil(to / step), first + 1);
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => rounded((first + index) * step));
  return { low: ticks[0]!, high: ticks[ticks.length - 1]!, ticks };
}

/** The next of 1, 2 and 5 times a power of ten. */
function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  return [1, 2, 5].map((times) => times * power).find((step) => step >= least) ?? 10 * power;
}

/** Three times 0.1 is not 0.30000000000000004 to a reader. */
function rounded(value: number): number {
  return Number(value.toPrecision(12));
}
