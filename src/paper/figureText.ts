// How figures are written in the paper, wherever they stand: one figure reads the same in a sentence, a table and a chart.
import { roundHalfUp } from '../domain/percent';

/** £k as whole thousands, a minus for what is adverse: `12,407`, `-105`; `''` for what is not known. */
export function moneyText(value: number | null): string {
  if (value === null) return '';
  const rounded = roundHalfUp(value, 0);
  if (rounded === 0 && value !== 0) return `${trimmed(roundHalfUp(value, 3))}`;
  return grouped(rounded);
}

/** Attendances, admissions, appointments: whole. */
export function countText(value: number | null): string {
  return value === null ? '' : grouped(roundHalfUp(value, 0));
}

/** A fraction with one decimal: `0.0391` → `3.9%`. */
export function changeText(value: number | null): string {
  return value === null ? '' : `${roundHalfUp(value * 100, 1).toFixed(1)}%`;
}

function grouped(whole: number): string {
  return (whole === 0 ? 0 : whole).toLocaleString('en-GB');
}

/** Below half a thousand a whole number would read as none. */
function trimmed(value: number): string {
  return value === 0 ? '0' : String(value);
}
