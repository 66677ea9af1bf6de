// England's bank holidays by rule, with the days that were moved or added once. Refuses to know what day it is.
// Source of the rules and one-off days: the Banking and Financial Dealings Act 1971 and gov.uk/bank-holidays.

/** Days are counted as `Date.UTC` does, in milliseconds, at midnight. */
type Day = number;

const MS_A_DAY = 86_400_000;
const SUNDAY = 0;
const MONDAY = 1;
const SATURDAY = 6;

/** ISO dates that the rule gives and a proclamation took away. */
const MOVED: ReadonlySet<string> = new Set(['2012-05-28', '2020-05-04', '2022-05-30']);
/** Jubilees, a royal wedding, a state funeral, a coronation, and where moved holidays went. */
const ONCE = [
  ...['2011-04-29', '2012-06-04', '2012-06-05', '2020-05-08'],
  ...['2022-06-02', '2022-06-03', '2022-09-19', '2023-05-08'],
];

/** ISO dates in order. One-off days are known for 2010 to 2026; one proclaimed later is not. */
export function bankHolidays(year: number): string[] {
  const easter = easterSunday(year);
  const standing = [
    nextWeekday(day(year, 1, 1)),
    easter - 2 * MS_A_DAY,
    easter + MS_A_DAY,
    firstMonday(year, 5),
    lastMonday(year, 5),
    lastMonday(year, 8),
    ...christmas(year),
  ].map(isoDate);
  const once = ONCE.filter((date) => date.startsWith(String(year)));
  return [...standing.filter((date) => !MOVED.has(date)), ...once].sort();
}

export function day(year: number, month: number, date: number): Day {
  return Date.UTC(year, month - 1, date);
}

export function isoDate(at: Day): string {
  return new Date(at).toISOString().slice(0, 10);
}

/** 0 is Sunday. */
export function weekday(at: Day): number {
  return new Date(at).getUTCDay();
}

/** A holiday that falls on a weekend is taken on the Monday after it. */
function nextWeekday(at: Day): Day {
  const days = weekday(at) === SATURDAY ? 2 : weekday(at) === SUNDAY ? 1 : 0;
  return at + days * MS_A_DAY;
}

/** Two days: where one falls on a weekend, its substitute stands behind the other. */
function christmas(year: number): Day[] {
  const first = day(year, 12, 25);
  const shifts: Record<number, [number, number]> = { 5: [0, 3], [SATURDAY]: [2, 3], [SUNDAY]: [2, 1] };
  return (shifts[weekday(first)] ?? [0, 1]).map((days) => first + days * MS_A_DAY);
}

function firstMonday(year: number, month: number): Day {
  const first = day(year, month, 1);
  return first + ((MONDAY - weekday(first) + 7) % 7) * MS_A_DAY;
}

function lastMonday(year: number, month: number): Day {
  const last = day(year, month + 1, 0);
  return last - ((weekday(last) - MONDAY + 7) % 7) * MS_A_DAY;
}

/** The Gregorian reckoning in the form published by an anonymous correspondent of Nature in 1876. */
function easterSunday(year: number): Day {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const lunar = century - Math.floor((century + 8) / 25) + 1;
  const epact = (19 * golden + century - Math.floor(century / 4) - Math.floor(lunar / 3) + 15) % 30;
  const sunday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * sunday) / 451);
  const count = epact + sunday - 7 * late + 114;
  return day(year, Math.floor(count / 31), (count % 31) + 1);
}
