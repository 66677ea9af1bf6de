// Working days of a month in England: Monday to Friday without bank holidays. Refuses to know which measures they move.
import { bankHolidays, day, isoDate, weekday } from './bankHolidays';
import { financialMonthOf, type YearMonth } from './period';

const MS_A_DAY = 86_400_000;

export function workingDays({ year, month }: YearMonth): number {
  const holidays = new Set(bankHolidays(year));
  let count = 0;
  for (let at = day(year, month, 1); at < day(year, month + 1, 1); at += MS_A_DAY)
    if (weekday(at) % 6 !== 0 && !holidays.has(isoDate(at))) count++;
  return count;
}

/** The twelve months of the financial year that starts in `startYear`, from April. */
export function workingDaysOfYear(startYear: number): number[] {
  return Array.from({ length: 12 }, (_, index) => workingDays(financialMonthOf(startYear, index + 1)));
}
