// A typed date or time, as a UK Excel reads it, as a serial number.
// Refuses to know today's date: a date typed without a year falls in a fixed one.
import { type Entry } from './coerceInput';

/** Stands for "this year", so that tests do not depend on the clock. */
const THIS_YEAR = 2018;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const NAMES = [
  'january|february|march|april|may|june|july|august|september|october|november|december',
  'sept|jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec',
].join('|');
const GAP = '[\\s\\-/.,]*';

/** Each pattern with the places of day, month and year in it; 0 where it has none. */
const PATTERNS: { pattern: RegExp; day: number; month: number; year: number; numberFormat: string }[] = [
  { pattern: /^(\d{1,2})[/\-.](\d{1,2})[/\-.](\d{4}|\d{2})$/, day: 1, month: 2, year: 3, numberFormat: 'dd/mm/yyyy' },
  { pattern: /^(\d{4})[/\-.](\d{1,2})[/\-.](\d{1,2})$/, day: 3, month: 2, year: 1, numberFormat: 'dd/mm/yyyy' },
  { pattern: /^(\d{1,2})[/-](\d{1,2})$/, day: 1, month: 2, year: 0, numberFormat: 'dd-mmm' },
  { pattern: /^(\d{1,2})[/-](\d{4})$/, day: 0, month: 1, year: 2, numberFormat: 'mmm-yy' },
  {
    pattern: named(`(\\d{1,2})${GAP}(NAMES)${GAP}(\\d{4}|\\d{2})`),
    day: 1,
    month: 2,
    year: 3,
    numberFormat: 'dd-mmm-yy',
  },
  { pattern: named(`(NAMES)${GAP}(\\d{1,2})[\\s,]+(\\d{4})`), day: 2, month: 1, year: 3, numberFormat: 'dd-mmm-yy' },
  { pattern: named(`(NAMES)${GAP}(\\d{4})`), day: 0, month: 1, year: 2, numberFormat: 'mmm-yy' },
  { pattern: named(`(\\d{1,2})${GAP}(NAMES)`), day: 1, month: 2, year: 0, numberFormat: 'dd-mmm' },
  { pattern: named(`(NAMES)${GAP}(\\d{2})`), day: 0, month: 1, year: 2, numberFormat: 'mmm-yy' },
  { pattern: named(`(NAMES)${GAP}(\\d)`), day: 2, month: 1, year: 0, numberFormat: 'dd-mmm' },
];

function named(source: string): RegExp {
  return new RegExp(`^${source.replace('NAMES', NAMES)}$`, 'i');
}

export function coerceDate(text: string): Entry | null {
  for (const { pattern, day, month, year, numberFormat } of PATTERNS) {
    const match = pattern.exec(text);
    if (!match) continue;
    const value = serial(
      year === 0 ? THIS_YEAR : fullYear(match[year]!),
      monthNumber(match[month]!),
      day === 0 ? 1 : Number(match[day]),
    );
    if (value !== null) return { value, numberFormat };
  }
  return coerceTime(text);
}

const TIME = /^(\d{1,2})(?::(\d{2})(?::(\d{2}))?)?\s*([ap]m?)?$/i;

function coerceTime(text: string): Entry | null {
  const match = TIME.exec(text);
  if (!match || (match[2] === undefined && match[4] === undefined)) return null;
  const afternoon = /^p/i.test(match[4] ?? '') ? 12 : 0;
  const minutes = (Number(match[1]) + afternoon) * 60 + Number(match[2] ?? 0);
  return { value: minutes / 1440 + Number(match[3] ?? 0) / 86_400, numberFormat: 'hh:mm' };
}

function monthNumber(text: string): number {
  return /^\d/.test(text) ? Number(text) : MONTHS.indexOf(text.slice(0, 3).toLowerCase()) + 1;
}

/** Two digits up to 29 are this century, as Excel has it. */
function fullYear(text: string): number {
  const year = Number(text);
  return text.length > 2 ? year : year < 30 ? 2000 + year : 1900 + year;
}

/** Days since 30 December 1899; null where there is no such day. */
function serial(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (year < 1900 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return Math.round((date.getTime() - Date.UTC(1899, 11, 30)) / 86_400_000);
}
