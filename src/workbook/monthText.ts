// Months as people write them: "Apr", "April 2017", "Apr-18", "04/2018", "M4", date serials. Decides no year it was not given.
import type { YearMonth } from '../domain/period';
import type { CellValue } from './snapshot';
import { cleanText } from './cell';

const NAMES = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const LONG = 'january|february|march|april|may|june|july|august|september|october|november|december';
export const MONTH_PATTERN = `(?:${LONG}|sept|${NAMES.join('|')})`;

const WHOLE_NAME = new RegExp(`^${MONTH_PATTERN}$`, 'i');

/** Calendar month 1–12 of a month's name, long or short; null for any other word. */
export function monthOfName(name: string): number | null {
  if (!WHOLE_NAME.test(name)) return null;
  return NAMES.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

const NUMBERED = /^(?:m|p|month|period) ?0?(\d{1,2})$/i;

/** "M4", "P04", "Period 4" → 4, a month of the financial year; null for other text. */
export function monthOfNumber(raw: string): number | null {
  const number = Number(NUMBERED.exec(raw.trim())?.[1] ?? 0);
  return number >= 1 && number <= 12 ? number : null;
}

/** 17 → 2017, 2017 → 2017. */
export function fullYear(year: number): number {
  return year < 100 ? 2000 + year : year;
}

const NAMED = new RegExp(`^(?:\\d{1,2}(?:st|nd|rd|th)?[ -])?(${MONTH_PATTERN})\\.?(?:[ ,'’/-]*(\\d{4}|\\d{2}))?$`, 'i');
const DAY_MONTH_YEAR = /^(?:(\d{1,2})[/.-])?(\d{1,2})[/.-](\d{4}|\d{2})$/;
const ISO = /^(\d{4})-(\d{1,2})(?:-\d{1,2})?(?:T.*)?$/;

/** A month with the year where one is written: "Apr-18" → April 2018, "May" → May of no year; null for other text. */
export function readMonthText(raw: string): { month: number; year: number | null } | null {
  const text = cleanText(raw);
  const named = NAMED.exec(text);
  if (named) return { month: monthOfName(named[1]!)!, year: named[2] ? fullYear(Number(named[2])) : null };
  const iso = ISO.exec(text);
  if (iso) return valid(Number(iso[2]), Number(iso[1]));
  const numeric = DAY_MONTH_YEAR.exec(text);
  return numeric ? valid(Number(numeric[2]), fullYear(Number(numeric[3]))) : null;
}

function valid(month: number, year: number): { month: number; year: number } | null {
  return month >= 1 && month <= 12 ? { month, year } : null;
}

/** Serial numbers of dates between 1990 and 2080: outside it a number is more likely money than a date. */
const FIRST_SERIAL = 32874;
const LAST_SERIAL = 65746;

export function isDateSerial(value: CellValue): value is number {
  return typeof value === 'number' && value >= FIRST_SERIAL && value <= LAST_SERIAL;
}

const DAYS_TO_UNIX_EPOCH = 25569;
const MS_A_DAY = 86_400_000;

/** The calendar month of Excel's date serial (1900 system). */
export function monthOfSerial(serial: number): YearMonth {
  const date = dateOfSerial(serial);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1 };
}

/** In UTC, as a date of a sheet has no time zone. */
export function dateOfSerial(serial: number): Date {
  return new Date(Math.floor(serial - DAYS_TO_UNIX_EPOCH) * MS_A_DAY);
}
