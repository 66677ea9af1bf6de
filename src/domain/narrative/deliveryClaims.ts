// "Has delivered £1.3m against a target of £1.5m (86%)", "… of £3.488m, an adverse variance of £0.542m (16%)".
// Each figure is a statement of its own.
import { aboutOf } from './aboutOf';
import type { About, Claim, FigureName, Side } from './claim';
import { BE, END, THE } from './phrases';
import { MONEY, PERCENT, readSaid } from './said';

const DELIVERED = `(?:(?:has|have|had) )?(?:now |already |only )?(?:delivered|achieved|saved|realised)`;
const OF_SAVINGS = `(?: (?:of|in) [^£%,.;]{1,60}?)?`;
const AGAINST = `(?:against|compared (?:to|with)|versus|vs\\.?|v)`;
/** An in-year plan is not the year to date's. */
const PLAN = `${THE}(?:planned )?(?:plan|target|savings)(?: of)?`;

const WITH_TARGET = new RegExp(
  `^(.*?)(?:\\b${DELIVERED}|\\b${BE}|\\b(?:actual|delivered|achieved|ytd|year to date|cumulative) savings of) (${MONEY})${OF_SAVINGS} ${AGAINST} ${PLAN} (${MONEY})(?: \\((${PERCENT})\\))?`,
  'i',
);
const ALONE = new RegExp(`^(.*?)\\b${DELIVERED} (${MONEY})(?: (?:of|in) ${THE}savings)?${END}`, 'i');

const VARIANCE = new RegExp(
  `\\b(adverse|favourable|negative|positive)? ?(variance|shortfall|under-?(?:delivery|achievement)|over-?(?:delivery|achievement)) (?:of|is) (${MONEY})(?: (?:or )?\\(?(${PERCENT})\\)?)?`,
  'i',
);

export function deliveryClaims(clause: string): Claim[] {
  const [whole, words = '', actual = '', goal = '', share = ''] = WITH_TARGET.exec(clause) ?? [];
  if (whole === undefined) return deliveredAlone(clause);
  const about: About = { ...aboutOf(words, clause), topic: 'finance' };
  return [
    ...figure(about, 'actual', actual),
    ...figure(about, 'goal', goal),
    ...figure(about, 'share', share),
    ...variances(about, clause.slice(whole.length)),
  ];
}

function deliveredAlone(clause: string): Claim[] {
  const [whole = '', words = '', actual = ''] = ALONE.exec(clause) ?? [];
  const about: About = { ...aboutOf(words, clause), topic: 'finance' };
  const [, money = '', side = ''] = BESIDE_PLAN.exec(clause.slice(whole.length)) ?? [];
  const said = whole === '' ? null : readSaid(money);
  const distance: Claim[] = said
    ? [{ about, kind: 'distance', from: 'target', side: BELOW.test(side) ? 'below' : 'above', said, year: null }]
    : [];
  return [...figure(about, 'actual', actual), ...distance];
}

/** "…, £0.4m below plan", right behind what was delivered. */
const BESIDE_PLAN = new RegExp(
  `^(?: (?:(?:year )?to date|ytd))?,? (?:which is )?(${MONEY}) (below|under|behind|short of|above|over|ahead of) ${THE}(?:plan|target)${END}`,
  'i',
);
const BELOW = /^(?:below|under|behind|short)/i;

function figure(about: About, name: FigureName, words: string): Claim[] {
  const said = readSaid(words);
  return said ? [{ about, kind: 'figure', figures: [name], said }] : [];
}

function variances(about: About, rest: string): Claim[] {
  const [, sign = '', noun = '', money = '', percent = ''] = VARIANCE.exec(rest) ?? [];
  const side = sideOf(sign, noun);
  if (!side) return [];
  return [readSaid(money), readSaid(percent)].flatMap((said) =>
    said ? [{ about, kind: 'distance', from: 'target', side, said, year: null } as const] : [],
  );
}

/** A variance without a sign may be either. */
function sideOf(sign: string, noun: string): Side | null {
  if (/^(?:adverse|negative)$/i.test(sign) || /^(?:shortfall|under)/i.test(noun)) return 'below';
  return /^(?:favourable|positive)$/i.test(sign) || /^over/i.test(noun) ? 'above' : null;
}
