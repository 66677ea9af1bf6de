// How counts and changes are written in the paper, wherever they stand: one figure reads the same in a sentence, a table and a chart.
import { wholeText } from '../domain/moneyText';
import { roundHalfUp } from '../domain/percent';

/** Attendances, admissions, appointments: whole. */
export function countText(value: number | null): string {
  return value === null ? '' : wholeText(roundHalfUp(value, 0));
}

/** A fraction with one decimal: `0.0391` → `3.9%`. */
export function changeText(value: number | null): string {
  return value === null ? '' : `${roundHalfUp(value * 100, 1).toFixed(1)}%`;
}
