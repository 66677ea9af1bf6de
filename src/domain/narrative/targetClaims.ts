// How far from target, or on which side: "ED attendances are 4% above the QIPP target", "is performing marginally under
// target (0.9%)", "savings are £105k behind plan", "on target". Of money or of activity, as the words and headings say.
import { aboutOf } from './aboutOf';
import type { Claim, Side } from './claim';
import { ADVERBS, BE, END, GOAL, THE } from './phrases';
import { COUNT, MONEY, PERCENT, readSaid } from './said';

const ABOVE = 'above|over|ahead of|higher than|greater than|more than|in excess of';
const BELOW = 'below|under|behind|lower than|less than|short of|adverse to';
const LEVEL = 'on|in line with|level with|equal to';
const FIGURE = `(?:${MONEY}|${PERCENT}|${COUNT})`;

const FROM_TARGET = `${ADVERBS}(?:(${FIGURE}) (?:${ADVERBS})?)?(?:(${ABOVE})|(${BELOW})|(?:${LEVEL})) ${THE}${GOAL}(?: \\((${FIGURE})\\))?${END}`;
const AWAY = new RegExp(`^(.*?)\\b${BE} ${FROM_TARGET}`, 'i');
/** As in a log of exceptions: "Savings behind plan: …". */
const HEADLINE = new RegExp(`^((?:financial |ytd |year to date )?(?:savings|activity)) ${FROM_TARGET}`, 'i');
const DELIVERED = new RegExp(
  `^(.*?)\\b(?:has|have|had) (?:(over)|under)[- ]?delivered by (${MONEY}|${PERCENT})(?: against ${THE}${GOAL})?${END}`,
  'i',
);
const AS_EXPECTED = new RegExp(
  `^(.*?)\\b${BE} ${ADVERBS}(?:as (?:expected|planned)|in line with expectations)${END}`,
  'i',
);

export function targetClaims(clause: string): Claim[] {
  const [away, words = '', before, above, below, after] = AWAY.exec(clause) ?? HEADLINE.exec(clause) ?? [];
  if (away !== undefined)
    return [distance(words, clause, above ? 'above' : below ? 'below' : 'level', before ?? after)];
  const [delivered, whose = '', over, by] = DELIVERED.exec(clause) ?? [];
  if (delivered !== undefined) return [inFinance(distance(whose, clause, over ? 'above' : 'below', by))];
  const [expected, what = ''] = AS_EXPECTED.exec(clause) ?? [];
  return expected === undefined ? [] : [distance(what, clause, 'level', undefined)];
}

function distance(words: string, clause: string, side: Side, figure: string | undefined): Claim {
  const said = figure === undefined ? null : readSaid(figure);
  return { about: aboutOf(words, clause), kind: 'distance', from: 'target', side, said, year: null };
}

function inFinance(claim: Claim): Claim {
  return { ...claim, about: { ...claim.about, topic: 'finance' } };
}
