// What a risk is called in a sentence: its id where it has one, else the beginning of its text.
import type { Risk } from './registers';

const LONGEST = 60;

export function riskName({ id, text }: Pick<Risk, 'id' | 'text'>): string {
  if (id !== null) return `Risk ${id}`;
  return `Risk "${text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1)}…`}"`;
}
