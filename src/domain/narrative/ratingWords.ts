// Ratings in a sentence: "red", "green / amber", "amber or red", and which of a line's ratings is meant.
import type { Rating } from '../rating';
import type { RatedThing } from './claim';

const COLOUR = '(?:red|amber|green|blue)';
export const COLOURS = `${COLOUR}(?:(?: ?/ ?| or | and |-)${COLOUR})*`;
/** In front of what is rated, or behind its rating. */
export const WHICH = '(?:milestones?|finance|financial|finances|savings|overall|risks?)';

export function readRatings(words: string): Rating[] {
  const names: Rating[] = ['Red', 'Amber', 'Green', 'Blue'];
  return names.filter((name) => words.toLowerCase().includes(name.toLowerCase()));
}

export function ratingMeant(words: string): RatedThing | null {
  if (/\brisks\b/i.test(words)) return /\bafter mitigation\b/i.test(words) ? 'mitigatedRisks' : 'risks';
  if (/\bmilestones?\b/i.test(words)) return 'milestone';
  if (/\bin[- ]month\b/i.test(words)) return 'inMonth';
  if (/\b(?:financ\w+|savings?)\b/i.test(words)) return 'ytd';
  return /\boverall\b/i.test(words) ? 'overall' : null;
}
