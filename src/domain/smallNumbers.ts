// The rule for counts of patients in a copy for the public: 0 stays, 1 to 7 are withheld, others are rounded to the nearest 5.
// It is published practice for counts below national level. Refuses to know money, for which there is no such rule.
import { roundHalfUp } from './percent';

export const MOST_WITHHELD = 7;
export const NEAREST = 5;

export function isSmall(count: number): boolean {
  const shown = roundHalfUp(count, 0);
  return shown !== 0 && Math.abs(shown) <= MOST_WITHHELD;
}

export function roundedCount(count: number): number {
  return roundHalfUp(count / NEAREST, 0) * NEAREST;
}

const NUMBER = '(?:\\d[\\d,.]*|one|two|three|four|five|six|seven)';
const PEOPLE =
  'patients?|people|persons?|residents?|children|child|attend(?:er|ance)s?|admissions?|appointments?|referrals?|cases?|visits?|contacts?|spells?|bed days?';
const COUNTED = new RegExp(`\\b${NUMBER}(?= (?:[\\w-]+ ){0,3}(?:${PEOPLE})\\b)`, 'gi');

/** People's words with their counts of patients withheld: "* patients waited". */
export function withoutCounts(words: string): string {
  return words.replace(COUNTED, '*');
}
