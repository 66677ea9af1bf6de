// The reporting month within its financial year (April to March). Refuses to know today's date.

export interface Period {
  /** `2017/18`. */
  financialYear: string;
  /** Month of the financial year: 1 is April, 12 is March. */
  month: number;
  /** `May 2017`. */
  label: string;
}

/** A calendar month; `month` 1 is January. */
export interface YearMonth {
  year: number;
  month: number;
}

export const MONTH_NAMES = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

export function periodOf({ year, month }: YearMonth): Period {
  return {
    financialYear: financialYear(startYearIn({ year, month })),
    month: financialMonth(month),
    label: monthLabel({ year, month }),
  };
}

/** Calendar year in which the month's financial year starts: 2017 for March 2018. */
export function startYearIn({ year, month }: YearMonth): number {
  return month >= 4 ? year : year - 1;
}

/** 2017 → `2017/18`. */
export function financialYear(startYear: number): string {
  return `${startYear}/${String((startYear + 1) % 100).padStart(2, '0')}`;
}

/** Calendar month to month of the financial year: April (4) → 1. */
export function financialMonth(calendarMonth: number): number {
  return ((calendarMonth + 8) % 12) + 1;
}

/** The calendar month of a month of the financial year. */
export function calendarMonth(period: Period, month: number): YearMonth {
  return financialMonthOf(startYearOf(period), month);
}

/** Month 1 of the year that starts in 2017 is April 2017, month 12 March 2018. */
export function financialMonthOf(startYear: number, month: number): YearMonth {
  return month <= 9 ? { year: startYear, month: month + 3 } : { year: startYear + 1, month: month - 9 };
}

/** Month 2 of the financial year is `May`. */
export function financialMonthName(month: number): string {
  return MONTH_NAMES[(month + 2) % 12]!;
}

export function startYearOf(period: Period): number {
  return Number(period.financialYear.slice(0, 4));
}

export function reportingMonth(period: Period): YearMonth {
  return calendarMonth(period, period.month);
}

export function previousPeriod(period: Period): Period {
  return shifted(period, -1);
}

export function nextPeriod(period: Period): Period {
  return shifted(period, 1);
}

function shifted(period: Period, months: number): Period {
  const { year, month } = reportingMonth(period);
  const count = year * 12 + month - 1 + months;
  return periodOf({ year: Math.floor(count / 12), month: (count % 12) + 1 });
}

export function monthLabel({ year, month }: YearMonth): string {
  return `${MONTH_NAMES[month - 1]} ${year}`;
}

/** Whole months from one calendar month to another; negative when `to` is earlier. */
export function monthsBetween(from: YearMonth, to: YearMonth): number {
  return (to.year - from.year) * 12 + (to.month - from.month);
}
