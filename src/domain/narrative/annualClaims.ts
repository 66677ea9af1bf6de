// The year's plan and target: "responsible for delivering financial savings of £24m", "reduced the savings planned from £24m
// to £16m", "the top 10 schemes account for 76% of the target". What the words leave open may be either.
import type { About, Claim, FigureName } from './claim';
import { MONEY, PERCENT, readSaid } from './said';

const RESPONSIBLE = new RegExp(
  `^(.*?)\\b(?:currently )?(?:comprises?|consists?|is|are|has|have)\\b.*\\bresponsible for delivering (?:the )?(?:financial )?savings of (${MONEY})`,
  'i',
);
const TARGET = new RegExp(
  `^(.*?)\\b(?:annual|full year|in-year) (?:financial |savings |qipp )*(plan|target) (?:is|of|was) (${MONEY})`,
  'i',
);
const REDUCED = new RegExp(
  `^(.*?)(?:\\bthis )?(?:has |have )?\\breduced the (?:financial )?savings planned\\b.*? from (${MONEY}) to (${MONEY})`,
  'i',
);
const TOP_TEN = new RegExp(
  `^the (?:top|largest) (?:10|ten) (?:qipp )?schemes account for (${PERCENT}) of the (?:\\d\\d/\\d\\d )?(?:annual )?(?:target|plan)`,
  'i',
);

export function annualClaims(clause: string): Claim[] {
  const [responsible, who = '', savings = ''] = RESPONSIBLE.exec(clause) ?? [];
  if (responsible !== undefined) return figure(who, ['annualPlan', 'annualTarget'], savings);
  const [annual, whose = '', which = '', value = ''] = TARGET.exec(clause) ?? [];
  if (annual !== undefined)
    return figure(whose, [which.toLowerCase() === 'plan' ? 'annualPlan' : 'annualTarget'], value);
  const [reduced, what = '', from = '', to = ''] = REDUCED.exec(clause) ?? [];
  if (reduced !== undefined) return [...figure(what, ['annualPlan'], from), ...figure(what, ['annualTarget'], to)];
  return figure('', ['topTenShare'], TOP_TEN.exec(clause)?.[1] ?? '');
}

function figure(words: string, figures: FigureName[], value: string): Claim[] {
  const about: About = { words: words.trim(), topic: 'finance', spans: ['ytd'] };
  const said = readSaid(value);
  return said ? [{ about, kind: 'figure', figures, said }] : [];
}
