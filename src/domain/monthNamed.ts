// The month that people's words name, against the reporting month: "Resolution expected June", "31 Aug 2018", "Q3".
// Refuses words in which a month only tells a story: of several months the last one counts.
import { financialMonth, MONTH_NAMES, monthsBetween, type Period, reportingMonth } from './period';

const NAMES = MONTH_NAMES.map((name) => name.slice(0, 3).toLowerCase());
const NAMED = new RegExp(`\\b(${NAMES.join('|')})[a-z]*\\.?(?:[ ,'-]+((?:20)?\\d\\d)\\b)?`, 'gi');
/** A month without a year lies at most half a year back; one further back is next year's. */
const FURTHEST_BACK = 6;

/** Months from the reporting month to the one that is named, negative where it lies before; null where none is named. */
export function lastMonthNamed(words: string, period: Period): number | null {
  const found = [...words.matchAll(NAMED)].at(-1);
  if (!found) return null;
  const month = NAMES.indexOf(found[1]!.toLowerCase()) + 1;
  const now = reportingMonth(period);
  if (found[2] !== undefined) return monthsBetween(now, { year: 2000 + (Number(found[2]) % 100), month });
  const back = (financialMonth(now.month) - financialMonth(month) + 12) % 12;
  return back <= FURTHEST_BACK ? -back : 12 - back;
}
