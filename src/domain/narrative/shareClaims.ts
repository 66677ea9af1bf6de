// "Month 2 financial savings are 91% of target", "has delivered 86% of plan", and in a cell "Amber 91% of target".
import { aboutOf } from './aboutOf';
import type { Claim } from './claim';
import { ADVERBS, BE, END, GOAL, PERCENT_OF } from './phrases';
import { readSaid } from './said';
import { readRatings } from './ratingWords';

const SENTENCE = new RegExp(
  `^(.*?)\\b(?:${BE} ${ADVERBS}|(?:has|have|had) (?:delivered|achieved|saved|realised) )${PERCENT_OF}${GOAL}${END}`,
  'i',
);
/** A remark in the row of what it is about: "Delivering 96% of plan year to date". */
const REMARK = new RegExp(
  `^(?:currently |now )?(?:delivering|delivered|achieving|achieved) ${PERCENT_OF}${GOAL}(?: (?:ytd|(?:year )?to date))?${END}`,
  'i',
);
const CELL = new RegExp(`^(red|amber|green)?[: ]*${PERCENT_OF}${GOAL}$`, 'i');

export function shareClaims(clause: string): Claim[] {
  const [whole, words = '', percent] = SENTENCE.exec(clause) ?? [];
  if (whole !== undefined) return claims(words, percent!, clause);
  const [remark, part] = REMARK.exec(clause) ?? [];
  if (remark !== undefined) return claims('', part!, `${clause} ytd`);
  const [cell, rating, share] = CELL.exec(clause) ?? [];
  if (cell === undefined) return [];
  const about = { words: '', topic: 'finance', spans: ['ytd'] } as const;
  const rated: Claim[] = rating
    ? [{ about, kind: 'rating', of: 'ytd', ratings: readRatings(rating), ofEach: false }]
    : [];
  return [...rated, ...claims('', share!, 'ytd')];
}

function claims(words: string, percent: string, clause: string): Claim[] {
  const about = aboutOf(words, clause);
  const said = readSaid(percent);
  return said
    ? [{ about: { ...about, topic: about.topic ?? 'finance' }, kind: 'figure', figures: ['share'], said }]
    : [];
}
