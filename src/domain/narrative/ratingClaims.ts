// "Project level milestones are all green / amber", "All mental health milestones are green", "Urgent Care is rated red".
import type { About, Claim } from './claim';
import { BE } from './phrases';
import { COLOURS, ratingMeant, readRatings, WHICH } from './ratingWords';

const RATED = new RegExp(
  `^(.*?)\\b${BE} ((?:currently |now |still |also |all |both |each |rated |at )*)(${COLOURS})(?:[- ]rated)?(?: (?:on|for|in terms of) (?:their |its )?(${WHICH}))?(?= ?(?:$|[.,:(]| (?:at|for|in) month \\d))`,
  'i',
);

/** General words that name no rated thing; and one risk of several. */
const OF_SOMETHING_ELSE =
  /\b(?:key|main|actions?|plans?|issues?|trends?|activity|tables?|figures?|messages?|reports?|exceptions?|escalations?|risk)\b/i;

export function ratingClaims(clause: string): Claim[] {
  const [whole, words = '', adverbs = '', colours = '', which = ''] = RATED.exec(clause) ?? [];
  if (whole === undefined || OF_SOMETHING_ELSE.test(words)) return [];
  const of = ratingMeant(`${words} ${which}`);
  const ofEach = /\b(?:all|each|both)\b/i.test(`${words} ${adverbs}`);
  return [{ about: ratedThing(words), kind: 'rating', of, ratings: readRatings(colours), ofEach }];
}

/** Without the words that only say which rating is meant: "All community milestones" is about community. */
function ratedThing(words: string): About {
  const rest = words
    .replace(/\bafter mitigation\b/gi, '')
    .replace(/\b(?:project|scheme|programme)[- ]level\b/gi, '')
    .replace(/\b(?:all|each|both|milestones?|risks?|ratings?|rag|brag|finances?|financial|overall)\b/gi, '')
    .trim();
  return { words: rest, topic: null, spans: ['ytd'] };
}
