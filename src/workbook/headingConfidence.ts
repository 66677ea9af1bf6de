// How sure a heading of money is: what its words leave open or name beside savings. Refuses to know the column's cells.
import { COMPUTED_SUFFIX, MEASURE_WORDS } from './headings';
import { headingText } from './headingText';
import { MONTH_PATTERN } from './monthText';

export interface Confidence {
  /** 1 where the heading's own words say all, 0 where they name something else. */
  score: number;
  /** A clause in the sheet's own words. */
  reason: string;
}

/** Below it nothing is used without an answer: a guess that is right in two of three cases is wrong in one. */
export const LEAST_CONFIDENCE = 0.7;
/** At it or below the words plainly name something that is no saving of this year: nobody need be asked. */
export const PLAINLY_OTHER = 0.1;

const OTHER_YEAR =
  /\b(last|previous|prior|next|following) (financial )?year\b|\b(previous|prior|old|superseded) (plan|target|forecast|budget|outturn|actual)\b|\bpy\b/;
/** Staff and activity are counted beside savings, in the same words. */
const NOT_MONEY =
  /\b(wtes?|ftes?|headcount|staff( numbers)?|posts|activity|spells|attendances|admissions|appointments|bed ?days|beds|patients|referrals)\b/;
/** A sheet on activity may well have a table of money; one of staff in post hardly. */
const STAFF = /\b(wtes?|ftes?|headcount)\b/;
/** Figures that differ from the plain one of that name. */
const VARIANT =
  /\b(pye|part[- ]year|gross|risk[- ]adjusted|weighted|unadjusted|adjusted|best case|worst case|likely case|optimistic|pessimistic|identified|unidentified|non[- ]cash|cash releasing|draft|proposed)\b/;

/** What stands under it is a difference, be it called "FOT". */
const VARIANCE_BAND =
  /^((ytd|year to date|annual|full year|in month|cumulative|savings?|finance|financial) )*var(iance)?s?\b(?!.*\b(and|&)\b)/;

const SAID =
  'plan planned plans target targets actual actuals achieved achievement delivered delivery forecast fot outturn projected projection budget ending act fcst fcast cum ' +
  'budgeted trajectory ytd year to date cumulative in month months this current annual full fy end saving savings qipp cip cips scheme schemes ' +
  'project projects programme programmes total totals value values figure figures amount financial finance net the of for at by and as on so far ' +
  'from k m s p bn thousand thousands million millions pound pounds gbp period q qtr quarter monthly quarterly profile profiled phased phasing ' +
  'efficiency efficiencies cost improvement improvements reduction reductions position impact recovery spring summer autumn winter latest ' +
  'ccg ccgs trust alliance system nhs in-year inyear';
const KNOWN = new Set(SAID.split(' '));
const MONTH = new RegExp(`^${MONTH_PATTERN}$`, 'i');

/** @param heading as the sheet words it, bands above joined by " | ", the column's own last. */
export function headingConfidence(heading: string): Confidence {
  const texts = heading.split(' | ').map(headingText);
  const own = (texts.at(-1) ?? '').replace(COMPUTED_SUFFIX, '');
  const named = (words: RegExp) => texts.map((text) => words.exec(text)?.[0]).find((word) => word !== undefined);
  const year = named(OTHER_YEAR);
  if (year) return { score: 0, reason: `"${year}" is not this year's figure` };
  const counted = named(NOT_MONEY);
  if (counted) return { score: 0.1, reason: `"${counted}" is no money` };
  const variant = named(VARIANT);
  if (variant) return { score: 0.5, reason: `"${variant}" is not plainly the agreed figure` };
  const difference = texts.slice(0, -1).find((text) => VARIANCE_BAND.test(text));
  if (difference) return { score: 0.5, reason: `it stands below "${difference}"` };
  if (own === 'total' && !texts.some(saysMeasure)) return { score: 0.5, reason: 'it says neither plan nor forecast' };
  const unknown = unknownWords(own);
  if (unknown.length > 0) return { score: 0.4, reason: `nothing is known of "${unknown.join(' ')}"` };
  return texts.length > 1
    ? { score: 0.9, reason: 'its own words and those above it' }
    : { score: 1, reason: 'its own words' };
}

function saysMeasure(text: string): boolean {
  return MEASURE_WORDS.some(([, words]) => words.test(text));
}

/** True where a band's words make the figures below it something else than plain savings of this year. */
export function setsApart(text: string): boolean {
  return [OTHER_YEAR, NOT_MONEY, VARIANT].some((words) => words.test(headingText(text)));
}

/** What a title says is counted instead of money; null where it says nothing of the kind. */
export function countedIn(titles: readonly string[]): string | null {
  const texts = titles.map(headingText);
  return texts.map((text) => STAFF.exec(text)?.[0]).find((word) => word !== undefined) ?? null;
}

/** Those that are none of what is said of savings. */
export function unknownWords(text: string): string[] {
  return wordsOf(text.toLowerCase()).filter((word) => !KNOWN.has(word) && !MONTH.test(word));
}

/** "To date" is a span of time; a date alone is none. */
function wordsOf(text: string): string[] {
  const spans = text
    .replace(/\bto date\b/g, ' ')
    .replace(/\bdate\b/g, ' dated ')
    .replace(/['’]/g, '');
  return spans.match(/\p{L}+/gu) ?? [];
}
