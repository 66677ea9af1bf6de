// "Five schemes are red", "two of the three programmes are green", "3 of the 12 schemes in Urgent Care are rated amber", "there are no red schemes".
import type { Claim, Counted } from './claim';
import { BE } from './phrases';
import { ratingMeant, readRatings, WHICH } from './ratingWords';

const WORDS = 'no|none|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve'.split('|');
const NUMBER = `(?:${WORDS.join('|')}|\\d+)`;
const THINGS = '(schemes?|projects?|objectives?|programmes?)';
const OF = `(?:of (?:the |our )?(?:(${NUMBER}) )?)?`;
const SCOPE = '(?:(?: (?:in|of|within|under) )(.+?))?';
const TAIL = `(?:[- ]rated)?(?: (?:on|for|in terms of) (?:their )?(${WHICH}))?(?= ?(?:$|[.,:(]| and ))`;

const ARE = new RegExp(
  `^(?:there (?:are|is) |all |both )?(${NUMBER}) ${OF}${THINGS}${SCOPE} ${BE} (?:currently |now |rated )*(red|amber|green|blue)${TAIL}`,
  'i',
);
const THERE_ARE = new RegExp(
  `^(?:there (?:are|is) )?(?:currently |now )?(${NUMBER}) (red|amber|green|blue)(?:[- ]rated)? ${THINGS}${SCOPE}(?= ?(?:$|[.,:(]))`,
  'i',
);
const UNDER = new RegExp(
  `^(${NUMBER}) ${OF}${THINGS}${SCOPE} (?:has|have) (?:however )?(?:financially )?under[- ]?delivered\\b`,
  'i',
);

export function countClaims(clause: string): Claim[] {
  const [are, many = '', outOf, things = '', scope = '', colour = '', which = ''] = ARE.exec(clause) ?? [];
  if (are !== undefined) return counted({ many, outOf, things, scope }, rated(colour, `${which} ${clause}`));
  const [there, number = '', rating = '', what = '', where = ''] = THERE_ARE.exec(clause) ?? [];
  if (there !== undefined)
    return counted({ many: number, outOf: undefined, things: what, scope: where }, rated(rating, clause));
  const [under, count = '', all, each = '', within = ''] = UNDER.exec(clause) ?? [];
  return under === undefined ? [] : counted({ many: count, outOf: all, things: each, scope: within }, 'underDelivered');
}

interface Counting {
  many: string;
  outOf: string | undefined;
  things: string;
  scope: string;
}

function counted({ many, outOf, things, scope }: Counting, which: Counted): Claim[] {
  const of = /^objective/i.test(things) ? 'objectives' : /^programme/i.test(things) ? 'programmes' : 'schemes';
  const about = { words: scope, topic: null, spans: ['ytd'] } as const;
  return [
    { about, kind: 'count', of, count: numberOf(many), outOf: outOf === undefined ? null : numberOf(outOf), which },
  ];
}

function rated(colour: string, words: string): Counted {
  const of = ratingMeant(words);
  return { rating: readRatings(colour)[0]!, of: of === 'risks' || of === 'mitigatedRisks' ? null : of };
}

function numberOf(word: string): number {
  const place = WORDS.indexOf(word.toLowerCase());
  // "No" and "none" come before "one".
  return place < 0 ? Number(word) : Math.max(0, place - 1);
}
