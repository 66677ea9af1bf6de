// This year against last: "is marginally greater than the same period in 16/17", "has fallen by 4% on last year".
import { aboutOf } from './aboutOf';
import type { Claim, Side } from './claim';
import { ADVERBS, BE, END } from './phrases';
import { PERCENT, readSaid } from './said';

const YEAR = '(?:20)?\\d\\d/(?:20)?\\d\\d';
const LAST_YEAR = `(?:the )?(?:same (?:period|months?|time) (?:in |of )?)?(last year|the previous year|${YEAR})`;
const THAN = '(?:than|compared (?:to|with)|on|against|from)';
const MORE = 'greater|higher|more|up|increased';
const LESS = 'lower|less|fewer|down|reduced|decreased';
const BY = `(?: by)?(?: (${PERCENT}))?`;

const COMPARED = new RegExp(
  `^(.*?)\\b${BE} ${ADVERBS}(?:(${PERCENT}) )?(?:(?:(${MORE})|(?:${LESS}))${BY} ${THAN}|(above)|below) ${LAST_YEAR}${END}`,
  'i',
);
const LEVEL = new RegExp(
  `^(.*?)\\b${BE} ${ADVERBS}(?:level with|the same as|similar to|in line with) ${LAST_YEAR}${END}`,
  'i',
);
const CHANGED = new RegExp(
  `^(.*?)\\b(?:has|have|had) (?:marginally |slightly )?(?:(increased|risen|grown|gone up)|(?:reduced|decreased|fallen|gone down))${BY} ${THAN} ${LAST_YEAR}${END}`,
  'i',
);

export function lastYearClaims(clause: string): Claim[] {
  const [compared, words = '', first, more, second, above, year = ''] = COMPARED.exec(clause) ?? [];
  if (compared !== undefined) return [claim(words, clause, more || above ? 'above' : 'below', year, first ?? second)];
  const [level, what = '', then = ''] = LEVEL.exec(clause) ?? [];
  if (level !== undefined) return [claim(what, clause, 'level', then, undefined)];
  const [changed, which = '', up, by, before = ''] = CHANGED.exec(clause) ?? [];
  return changed === undefined ? [] : [claim(which, clause, up ? 'above' : 'below', before, by)];
}

function claim(words: string, clause: string, side: Side, when: string, percent: string | undefined): Claim {
  const about = { ...aboutOf(words, clause), topic: 'activity' as const };
  const year = new RegExp(YEAR).test(when) ? when : null;
  return {
    about,
    kind: 'distance',
    from: 'lastYear',
    side,
    said: percent === undefined ? null : readSaid(percent),
    year,
  };
}
