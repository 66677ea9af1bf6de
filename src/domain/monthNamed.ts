// The month that people's words name, against the reporting month: "Resolution expected June", "31 Aug 2018", "Q3".
// Refuses words in which a month only tells a story: of several months the last one counts.
import { financialMonth, MONTH_NAMES, monthsBetween, type Period, reportingMonth } from './period';

const SHORT = MONTH_NAMES.map((name) => name.slice(0, 3));
/** With a capital, since things may be late and people march. */
const NAMED = new RegExp(
  `\\b(${[...MONTH_NAMES, ...SHORT, 'Sept'].join('|')})\\b\\.?(?:[ ,'-]+((?:20)?\\d\\d)\\b)?`,
  'g',
);
/** Without a year it is this financial year's, or next year's where that lies further back than half a year. */
const FURTHEST_BACK = 6;

/** Months from the reporting month to the one that is named, negative where it lies before; null where none is named. */
export function lastMonthNamed(words: string, period: Period): number | null {
  const found = [...words.matchAll(NAMED)].at(-1);
  if (!found) return null;
  const month = SHORT.indexOf(found[1]!.slice(0, 3)) + 1;
  const now = reportingMonth(period);
  if (found[2] !== undefined) return monthsBetween(now, { year: 2000 + (Number(found[2]) % 100), month });
  const back = financialMonth(now.month) - financialMonth(month);
  return back >= 0 && back <= FURTHEST_BACK ? 0 - back : (12 - back) % 12;
}
