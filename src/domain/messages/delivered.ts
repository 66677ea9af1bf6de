// What the alliance has saved to date against what it was to save, in the wording of either published report.
// Says nothing where neither figure is known; says in words what is missing where one is.
import type { AssessedLine, Assessment } from '../assessed';
import type { CellRef } from '../finding';
import { figureCells } from '../figureCells';
import { percentText, roundHalfUp } from '../percent';
import { asMillions, decimalsToTell, millions } from './millions';
import { figureSaid, type Said, sentence } from './said';

interface Parts {
  month: number;
  actual: number;
  plan: number;
  actualCells: CellRef[];
  planCells: CellRef[];
  line: AssessedLine;
}

/** "At the end of month 2 the Alliance work plan has delivered £1.3m against a target of £1.5m (86%) in terms of …" */
export function deliveredByAlliance(assessment: Assessment, subject: string): Said[] | null {
  const { total, policy } = assessment;
  const start = `At the end of month ${assessment.period?.month ?? '–'} ${subject}`;
  const terms = ` in terms of ${savingsOf(total)}.`;
  const parts = partsOf(assessment);
  if (!parts) return partlyKnown(assessment, start);
  const { actual, plan, actualCells, planCells } = parts;
  const decimals = decimalsToTell(actual, plan, 1);
  const saved = figureSaid(millions(actual, decimals), 'sum', actualCells);
  const verb = actual < 0 ? 'has cost' : 'has delivered';
  if (plan === 0) return sentence(`${start} ${verb} `, saved, ` against a target of nil${terms}`);
  const target = figureSaid(millions(plan, decimals), 'sum', planCells);
  if (actual < 0 || plan < 0) return sentence(`${start} ${verb} `, saved, ' against a target of ', target, terms);
  const share = figureSaid(percentText(total.ytd.achievement!, policy), 'share', actualCells, planCells);
  return sentence(`${start} ${verb} `, saved, ' against a target of ', target, ' (', share, `)${terms}`);
}

/** "At Month 4 … had delivered £2.946m of QIPP financial savings against the adjusted target of £3.488m, an adverse variance …" */
export function deliveredToBoard(assessment: Assessment, subject: string, decimals: 2 | 3 = 3): Said[] | null {
  const start = `At Month ${assessment.period?.month ?? '–'} ${subject}`;
  const parts = partsOf(assessment);
  if (!parts) return partlyKnown(assessment, start);
  const { actual, plan, actualCells, planCells, line } = parts;
  const against = `against a ${line.figures.target === null ? 'plan' : 'target'} of `;
  const tail = decimals === 3 ? adjusted(line) : against;
  const saved = figureSaid(asMillions(actual, decimals), 'sum', actualCells);
  const target = figureSaid(asMillions(plan, decimals), 'sum', planCells);
  const did = actual < 0 ? 'cost' : 'delivered';
  const of = actual < 0 ? '' : ' of QIPP financial savings';
  return sentence(`${start} had ${did} `, saved, `${of} ${tail}`, target, ...varianceSaid(parts, decimals), '.');
}

/** A target that was changed from the plan is called adjusted. */
function adjusted({ figures }: AssessedLine): string {
  if (figures.target === null) return 'against the plan of ';
  const changed = figures.plan !== null && figures.plan !== figures.target;
  return `against the ${changed ? 'adjusted ' : ''}target of `;
}

function varianceSaid({ actual, plan, actualCells, planCells }: Parts, decimals: number): Said[] {
  const size = Math.abs(actual - plan);
  if (roundHalfUp(size, 0) === 0) return sentence(', exactly on target');
  const money = figureSaid(asMillions(size, decimals), 'difference', actualCells, planCells);
  const words = `, ${actual < plan ? 'an adverse' : 'a favourable'} variance of `;
  if (plan <= 0) return sentence(words, money);
  const text = shareText(size / plan);
  return sentence(words, money, ' (', figureSaid(text, 'missing', actualCells, planCells), ')');
}

/** One decimal where none would say nothing of it. */
function shareText(share: number): string {
  const whole = roundHalfUp(share * 100, 0);
  return `${whole === 0 ? roundHalfUp(share * 100, 1) : whole}%`;
}

function partsOf({ total, period }: Assessment): Parts | null {
  const { ytdActual: actual, ytdPlan: plan } = total.figures;
  if (actual === null || plan === null || !period) return null;
  const cells = (name: 'ytdActual' | 'ytdPlan') => figureCells(total, name, period);
  return {
    month: period.month,
    actual,
    plan,
    actualCells: cells('ytdActual'),
    planCells: cells('ytdPlan'),
    line: total,
  };
}

function partlyKnown({ total, period }: Assessment, start: string): Said[] | null {
  const { ytdActual, ytdPlan } = total.figures;
  if (!period) return null;
  if (ytdPlan !== null && ytdActual === null) {
    const target = figureSaid(millions(ytdPlan, 1), 'sum', figureCells(total, 'ytdPlan', period));
    return sentence(`${start} has a target of `, target, '; actual savings have not been reported.');
  }
  if (ytdActual === null) return null;
  const saved = figureSaid(millions(ytdActual, 1), 'sum', figureCells(total, 'ytdActual', period));
  return sentence(`${start} ${ytdActual < 0 ? 'has cost' : 'has delivered'} `, saved, '; no target to date is given.');
}

/** The total's own name says whose savings it adds up: "Total CCG". */
export function savingsOf({ name }: AssessedLine): string {
  const body = /\b(CCGs?|ICB|Trust|Alliance|System)\b/i.exec(name)?.[1];
  return body && !/alliance/i.test(body) ? `${body} financial savings` : 'financial savings';
}
