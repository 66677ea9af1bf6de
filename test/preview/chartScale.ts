// The value axis of a chart: from where to where, in which steps, about as Excel chooses them.
// Refuses to know how the axis is drawn.

export interface Scale {
  low: number;
  high: number;
  /** From `low` to `high`. */
  ticks: number[];
}

const MOST_STEPS = 8;
/** Excel leaves nought out where the values differ by less than a sixth of the largest. */
const NEAR = 1 / 6;

export function chartScale(values: readonly number[]): Scale {
  const least = Math.min(0, ...values);
  const most = Math.max(0, ...values);
  const lowest = Math.min(...values);
  const leavesNoughtOut = lowest > 0 && most > lowest && most - lowest < most * NEAR;
  return scaleBetween(leavesNoughtOut ? lowest - (most - lowest) / 2 : least, most);
}

function scaleBetween(from: number, to: number): Scale {
  const step = stepFor((to - from || 1) / MOST_STEPS);
  const low = Math.floor(from / step) * step;
  const high = Math.max(Math.ceil(to / step), Math.floor(from / step) + 1) * step;
  return { low, high, ticks: Array.from({ length: Math.round((high - low) / step) + 1 }, (_, n) => low + n * step) };
}

/** The next of 1, 2 and 5 times a power of ten. */
function stepFor(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  return [1, 2, 5, 10].map((times) => times * power).find((step) => step >= least) ?? power;
}
