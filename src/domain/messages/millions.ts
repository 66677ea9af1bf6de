// Money in a sentence: "£1.3m", "£2.946m", "£57k". The one place that words it, so that no two sentences round apart.
// Refuses to know whether a figure is good or bad: a sentence says so in words, and never by a sign.
import { roundHalfUp } from '../percent';
import { withCommas } from '../withCommas';

const THOUSAND = 1000;
/** £1k is the third decimal of a million: no table shows more. */
const MOST_DECIMALS = 3;

/** The size of £k: in millions with so many decimals from £1m on, in whole £k below it; none at all is £0. */
export function millions(value: number, decimals: number): string {
  const size = Math.abs(value);
  if (size === 0) return '£0';
  if (roundHalfUp(size, 0) < THOUSAND) return `£${fewest(size)}k`;
  return `£${withCommas(roundHalfUp(size / THOUSAND, decimals).toFixed(decimals))}m`;
}

/** To £1k, as tables show it, and in millions however small: "£0.542m" beside "£2.946m". */
function asMillions(value: number): string {
  if (roundHalfUp(value, 0) === 0) return millions(value, MOST_DECIMALS);
  return `£${withCommas(roundHalfUp(Math.abs(value) / THOUSAND, MOST_DECIMALS).toFixed(MOST_DECIMALS))}m`;
}

/** How the figures of one sentence are written: in millions, or all in £k where that would leave nothing of them. */
export function moneyBeside(...values: readonly number[]): (value: number) => string {
  const inThousands = Math.max(...values.map(Math.abs)) < FEWEST_IN_MILLIONS;
  return inThousands ? (value) => millions(value, MOST_DECIMALS) : asMillions;
}

/** £k. */
const FEWEST_IN_MILLIONS = 10;

/** With as many decimals as tell two figures apart that differ: £1.48m of £1.52m, and not £1.5m of £1.5m. */
export function decimalsToTell(one: number, other: number, least: number): number {
  for (let decimals = least; decimals < MOST_DECIMALS; decimals++)
    if (one === other || millions(one, decimals) !== millions(other, decimals)) return decimals;
  return MOST_DECIMALS;
}

/** With as many decimals as let a reader take one figure from the other: £23.895m less £16.354m is £7.541m. */
export function decimalsToAddUp(from: number, to: number): number {
  const shown = (value: number, decimals: number) => roundHalfUp(value / THOUSAND, decimals);
  const addsUp = (decimals: number) =>
    Math.abs(shown(from, decimals) - shown(to, decimals) - shown(from - to, decimals)) < 10 ** -(decimals + 1);
  return addsUp(2) ? 2 : MOST_DECIMALS;
}

/** Whole £k; a figure below half of one keeps its decimals, as in a table, since £0k would be no savings at all. */
function fewest(value: number): string {
  const whole = roundHalfUp(value, 0);
  return String(whole === 0 ? roundHalfUp(value, 3) : whole);
}
