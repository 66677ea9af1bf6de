// Money in a sentence: "£1.3m", "£2.946m", "£57k". The one place that words it, so that no two sentences round apart.
// Refuses to know whether a figure is good or bad: a sentence says so in words, and never by a sign.
import { roundHalfUp } from '../percent';

const THOUSAND = 1000;
/** £1k is the third decimal of a million: no table shows more. */
const MOST_DECIMALS = 3;

/** The size of £k: in millions with so many decimals from £1m on, in whole £k below it. */
export function millions(value: number, decimals: number): string {
  const size = Math.abs(value);
  if (roundHalfUp(size, 0) < THOUSAND) return `£${fewest(size)}k`;
  return `£${grouped(roundHalfUp(size / THOUSAND, decimals).toFixed(decimals))}m`;
}

/** Always in millions, however small: "£0.542m" beside "£2.946m". */
export function asMillions(value: number, decimals: number): string {
  return `£${grouped(roundHalfUp(Math.abs(value) / THOUSAND, decimals).toFixed(decimals))}m`;
}

/** With as many decimals as tell two figures apart that differ: £1.48m of £1.52m, and not £1.5m of £1.5m. */
export function decimalsToTell(one: number, other: number, least: number): number {
  for (let decimals = least; decimals < MOST_DECIMALS; decimals++)
    if (one === other || millions(one, decimals) !== millions(other, decimals)) return decimals;
  return MOST_DECIMALS;
}

/** Whole £k; a figure below £1k keeps a decimal, since £0k would be no savings at all. */
function fewest(value: number): string {
  const whole = roundHalfUp(value, 0);
  return whole === 0 && value !== 0 ? roundHalfUp(value, 1).toFixed(1) : String(whole);
}

function grouped(text: string): string {
  const [whole = '0', decimals] = text.split('.');
  const thousands = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return decimals === undefined ? thousands : `${thousands}.${decimals}`;
}
