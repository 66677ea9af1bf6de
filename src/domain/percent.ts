// An achievement as a percentage that never contradicts its own rating. Refuses to know where it is shown.
import { rateAchievement } from './finance';
import type { Policy } from './policy';

const MOST_DECIMALS = 4;

/** 0.9106 → `91%`; 0.747, which is Red, → `74.7%`, because 75 % would read as Amber. */
export function percentText(value: number, policy: Policy): string {
  const rating = rateAchievement(value, policy);
  for (let decimals = 0; decimals < MOST_DECIMALS; decimals++) {
    const text = roundHalfUp(value * 100, decimals).toFixed(decimals);
    if (rateAchievement(Number(text) / 100, policy) === rating) return `${text}%`;
  }
  // Nearer to its threshold than the last decimal: cut off on its own side.
  const cut = rating === 'Green' ? Math.ceil : Math.floor;
  return `${(cut(value * 100 * 10 ** MOST_DECIMALS) / 10 ** MOST_DECIMALS).toFixed(MOST_DECIMALS)}%`;
}

/** Rounds halves away from zero, as Excel does; `toFixed` alone would turn 86.5 held as 86.4999… the wrong way. */
export function roundHalfUp(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  const scaled = Math.abs(value) * scale;
  return (Math.sign(value) * Math.round(scaled + scaled * Number.EPSILON * 4)) / scale;
}
