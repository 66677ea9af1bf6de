// The month that people's words name, against the reporting month: "Resolution expected June", "31 Aug 2018", "end of Q3".
// Refuses words in which a month only tells a story: of several months the last one counts.
import { financialMonth, MONTH_NAMES, monthsBetween, type Period, reportingMonth, type YearMonth } from './period';

const SHORT = MONTH_NAMES.map((name) => name.slice(0, 3).toLowerCase());
/** A day between the month and its year is passed over: "June 30, 2018". */
const NAMED = new RegExp(
  `\\b(${[...MONTH_NAMES, ...SHORT, 'sept'].join('|')})\\b\\.?(?: \\d{1,2}(?:st|nd|rd|th)?,?(?= 20\\d\\d))?(?:([ ,'-]+)((?:20)?\\d\\d)\\b)?`,
  'gi',
);
const NUMBERED = /\b(?:(?:\d{1,2}[/.])?(\d{1,2})[/.](20\d\d)|(20\d\d)-(\d\d)(?:-\d\d)?)\b/g;
const QUARTER = /\bQ([1-4])\b/gi;
/** What was meant once, and what has been reached. */
const EARLIER = /\((?:was|were|previously|originally|formerly)\b[^)]*\)/gi;
const DONE = /^\s*(?:recovered|completed|delivered|achieved|resolved|closed|done)\b/i;
/** Without a year it is this financial year's, or next year's where that lies further back than half a year. */
const FURTHEST_BACK = 6;
/** "June 18" names a year, "June 30" a day. */
const YEARS_ABOUT = 2;

/** Months from the reporting month to the one that is named, negative where it lies before; null where none is named. */
export function lastMonthNamed(words: string, period: Period): number | null {
  if (DONE.test(words)) return null;
  const text = words.replace(EARLIER, '');
  const now = reportingMonth(period);
  const found = [...named(text, now), ...numbered(text, now), ...quarters(text, now)];
  return found.sort((a, b) => a.index - b.index).at(-1)?.months ?? null;
}

interface Found {
  index: number;
  months: number;
}

function named(text: string, now: YearMonth): Found[] {
  return [...text.matchAll(NAMED)].filter(isMonth).map((match) => {
    const month = SHORT.indexOf(match[1]!.slice(0, 3).toLowerCase()) + 1;
    const year = yearOf(match, now);
    return { index: match.index, months: year === null ? nearest(month, now) : monthsBetween(now, { year, month }) };
  });
}

/** Things may be late and people march: these two need a capital, or a year of four digits. */
function isMonth([, name = '', , year = '']: RegExpMatchArray): boolean {
  return !/^(may|mar|march)$/i.test(name) || /^M[a-z]/.test(name) || year.length === 4;
}

function yearOf([, , between = '', digits]: RegExpMatchArray, now: YearMonth): number | null {
  if (digits === undefined) return null;
  const year = 2000 + (Number(digits) % 100);
  const isYear = digits.length === 4 || /['-]/.test(between) || Math.abs(year - now.year) <= YEARS_ABOUT;
  return isYear ? year : null;
}

function numbered(text: string, now: YearMonth): Found[] {
  return [...text.matchAll(NUMBERED)].flatMap((match) => {
    const [month, year] = [Number(match[1] ?? match[4]), Number(match[2] ?? match[3])];
    return month >= 1 && month <= 12 ? [{ index: match.index, months: monthsBetween(now, { year, month }) }] : [];
  });
}

/** A quarter is over with its last month: June, September, December, March. */
function quarters(text: string, now: YearMonth): Found[] {
  return [...text.matchAll(QUARTER)].map((match) => {
    const month = ((Number(match[1]) * 3 + 2) % 12) + 1;
    return { index: match.index, months: nearest(month, now) };
  });
}

function nearest(month: number, now: YearMonth): number {
  const back = financialMonth(now.month) - financialMonth(month);
  return back >= 0 && back <= FURTHEST_BACK ? 0 - back : (12 - back) % 12;
}
