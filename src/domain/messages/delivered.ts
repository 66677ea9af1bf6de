// What the alliance has saved to date against what it was to save, in the wording of either published report.
// Says nothing where neither figure is known; says in words what is missing where one is.
import type { AssessedLine, Assessment } from '../assessed';
import type { CellRef } from '../finding';
import { figureCells } from '../figureCells';
import { percentText, roundHalfUp } from '../percent';
import { decimalsToTell, millions, moneyBeside } from './millions';
import { figureSaid, type Said, sentence } from './said';
import { atMonth, byMonthEnd, hasOrHave } from './subject';

/** A difference below £1 is binary dust. */
const LEAST = 3;

interface Parts {
  actual: number;
  plan: number;
  actualCells: readonly CellRef[];
  planCells: readonly CellRef[];
  line: AssessedLine;
}

/** "At the end of month 2 the Alliance work plan has delivered £1.3m against a target of £1.5m (86%) in terms of …" */
export function deliveredByAlliance(assessment: Assessment, subject: string): Said[] | null {
  const { total, policy } = assessment;
  const parts = partsOf(assessment);
  const when = byMonthEnd(assessment.period);
  if (!parts) return partlyKnown(assessment, `${when} ${subject}`, hasOrHave(subject));
  const { actual, plan, actualCells, planCells } = parts;
  if (actual === 0 && plan === 0) return noneDue(when, subject);
  const start = `${when} ${subject} ${hasOrHave(subject)} ${actual < 0 ? 'cost' : 'delivered'} `;
  const terms = ` in terms of ${savingsOf(total)}.`;
  const decimals = decimalsToTell(actual, plan, 1);
  const saved = figureSaid(millions(actual, decimals), 'sum', actualCells);
  if (plan === 0) return sentence(start, saved, ` against a target of nil${terms}`);
  const target = figureSaid(millions(plan, decimals), 'sum', planCells);
  if (actual < 0 || plan < 0) return sentence(start, saved, ' against a target of ', target, terms);
  const share = figureSaid(percentText(total.ytd.achievement!, policy), 'share', actualCells, planCells);
  return sentence(start, saved, ' against a target of ', target, ' (', share, `)${terms}`);
}

/** "At Month 4 … had delivered £2.946m of QIPP financial savings against the adjusted target of £3.488m, an adverse variance …" */
export function deliveredToBoard(assessment: Assessment, subject: string): Said[] | null {
  const when = atMonth(assessment.period);
  const parts = partsOf(assessment);
  if (!parts) return partlyKnown(assessment, `${when} ${subject}`, 'had');
  const { actual, plan, actualCells, planCells, line } = parts;
  if (actual === 0 && plan === 0) return noneDue(when, subject);
  const start = `${when} ${subject} had ${actual < 0 ? 'cost' : 'delivered'} `;
  const money = moneyBeside(actual, plan);
  const saved = figureSaid(money(actual), 'sum', actualCells);
  const of = actual < 0 ? '' : ' of QIPP financial savings';
  if (plan === 0) return sentence(start, saved, `${of}; none were due yet.`);
  const target = figureSaid(money(plan), 'sum', planCells);
  return sentence(start, saved, `${of} ${adjusted(line)}`, target, ...varianceSaid(parts), '.');
}

function noneDue(when: string, subject: string): Said[] {
  return sentence(`${when} no financial savings were due from ${subject}, and none were delivered.`);
}

/** A target that was changed from the plan is called adjusted. */
function adjusted({ figures }: AssessedLine): string {
  if (figures.target === null) return 'against the plan of ';
  const changed = figures.plan !== null && figures.plan !== figures.target;
  return `against the ${changed ? 'adjusted ' : ''}target of `;
}

function varianceSaid({ actual, plan, actualCells, planCells, line }: Parts): Said[] {
  const size = Math.abs(actual - plan);
  if (roundHalfUp(size, LEAST) === 0)
    return sentence(`, exactly on ${line.figures.target === null ? 'plan' : 'target'}`);
  const money = figureSaid(moneyBeside(actual, plan)(size), 'difference', actualCells, planCells);
  const words = `, ${actual < plan ? 'an adverse' : 'a favourable'} variance of `;
  if (plan <= 0) return sentence(words, money);
  const text = shareText(size / plan);
  if (text === null) return sentence(words, money);
  return sentence(words, money, ' (', figureSaid(text, 'missing', actualCells, planCells), ')');
}

/** One decimal where none would say nothing of it; null where one would not either. */
function shareText(share: number): string | null {
  const decimals = [0, 1].find((count) => roundHalfUp(share * 100, count) !== 0);
  return decimals === undefined ? null : `${roundHalfUp(share * 100, decimals)}%`;
}

function partsOf({ total, period }: Assessment): Parts | null {
  const { ytdActual: actual, ytdPlan: plan } = total.figures;
  if (actual === null || plan === null) return null;
  const cells = (name: 'ytdActual' | 'ytdPlan') => figureCells(total, name, period);
  return { actual, plan, actualCells: cells('ytdActual'), planCells: cells('ytdPlan'), line: total };
}

function partlyKnown({ total, period }: Assessment, start: string, verb: 'has' | 'have' | 'had'): Said[] | null {
  const { ytdActual, ytdPlan } = total.figures;
  if (ytdPlan !== null && ytdActual === null) {
    const target = figureSaid(millions(ytdPlan, 1), 'sum', figureCells(total, 'ytdPlan', period));
    return sentence(`${start} ${verb} a target of `, target, '; actual savings have not been reported.');
  }
  if (ytdActual === null) return null;
  const saved = figureSaid(millions(ytdActual, 1), 'sum', figureCells(total, 'ytdActual', period));
  return sentence(`${start} ${verb} ${ytdActual < 0 ? 'cost' : 'delivered'} `, saved, '; no target to date is given.');
}
/** The total's own name says whose savings it adds up: "Total CCG". */
function savingsOf({ name }: AssessedLine): string {
  const body = /\b(CCGs?|ICB|Trust|Alliance|System)\b/i.exec(name)?.[1];
  return body && !/alliance/i.test(body) ? `${body} financial savings` : 'financial savings';
}
