// Counts of months that have none yet: the last one moved as last year moved, by the rule of the published report.
// Working days are allowed for at most once; refuses to project a month whose baseline is not known.
import type { Months, MonthStatus } from './months';
import type { Policy } from './policy';
import { workingDaysOfYear } from './workingDays';

/**
 * `none`: emergencies come on any day. `adjustable`: elective, outpatient and referral counts follow the working days.
 * `adjusted`: the sheet says that its counts allow for them already.
 */
export type WorkingDayBasis = 'none' | 'adjustable' | 'adjusted';

export interface CountedYear {
  months: Months;
  /** The calendar year in which it starts. */
  startYear: number;
  per: 'month' | 'workingDay';
}

export interface Projected {
  thisYear: Months | null;
  lastYear: Months | null;
  statuses: readonly MonthStatus[];
  startYear: number;
  workingDays: WorkingDayBasis;
}

/** A year that is per working day already stays as it is: nothing is divided twice. */
export function perWorkingDay(year: CountedYear): CountedYear {
  return year.per === 'workingDay' ? year : { ...year, months: scaled(year, (days) => 1 / days), per: 'workingDay' };
}

export function perMonth(year: CountedYear): CountedYear {
  return year.per === 'month' ? year : { ...year, months: scaled(year, (days) => days), per: 'month' };
}

function scaled({ months, startYear }: CountedYear, factor: (days: number) => number): Months {
  const days = workingDaysOfYear(startYear);
  return months.map((value, index) => (value === null ? null : value * factor(days[index]!)));
}

/**
 * Every month that has a count keeps it; each after the last is the last actual × baseline of the month ÷ baseline of
 * the last actual's month. Chaining month to month comes to the same, and does not stop at a gap in the baseline.
 */
export function projectYear(
  { thisYear, lastYear, statuses, startYear, workingDays }: Projected,
  policy: Policy,
): Months {
  if (!thisYear || !lastYear) return thisYear ?? [];
  const allow = (year: CountedYear) =>
    workingDays === 'adjustable' && policy.adjustWorkingDays ? perWorkingDay(year) : year;
  const baseline = allow({ months: lastYear, startYear: startYear - 1, per: 'month' });
  const counted = allow({ months: thisYear, startYear, per: 'month' });
  const from = lastActual(thisYear, statuses);
  const months = counted.months.map((value, index) =>
    index < lastMonthWith(thisYear) ? value : moved(counted.months, baseline.months, from, index),
  );
  const projected = perMonth({ ...counted, months }).months;
  return projected.map((value, index) => thisYear[index] ?? value);
}

/** The last month with a count, 1 is April; 0 where there is none. */
export function lastMonthWith(months: Months): number {
  return months.findLastIndex((value) => value !== null) + 1;
}

/** Zero-based. An estimate is only started from where there is nothing firmer. */
function lastActual(months: Months, statuses: readonly MonthStatus[]): number {
  const firm = months.findLastIndex((value, index) => value !== null && statuses[index] !== 'estimate');
  return firm >= 0 ? firm : lastMonthWith(months) - 1;
}

function moved(counts: Months, baseline: Months, from: number, to: number): number | null {
  const [start, end] = [baseline[from] ?? null, baseline[to] ?? null];
  const count = counts[from] ?? null;
  return count === null || start === null || end === null || start === 0 ? null : (count * end) / start;
}
