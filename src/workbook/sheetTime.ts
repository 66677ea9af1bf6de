// Which month or year a sheet is of, by what it states or by its name. Refuses to know the reporting month.
import { financialMonth, startYearIn, startYearOf } from '../domain/period';
import { cleanText } from './cell';
import { monthOfNumber, readMonthText } from './monthText';
import { findPeriods, statedYears } from './readPeriod';
import type { SheetSnapshot } from './snapshot';

export interface SheetTime {
  /** Calendar year in which the financial year starts. */
  startYear: number | null;
  /** Of the financial year, 1 is April. */
  month: number | null;
}

/** Null where nothing says. */
export function sheetTime(sheet: SheetSnapshot): SheetTime | null {
  const found = findPeriods([sheet]);
  const stated = found.find(({ explicit }) => explicit) ?? found[0];
  return stated ? { startYear: startYearOf(stated.period), month: stated.period.month } : timeOfName(sheet.name);
}

/** "M5 Aug", "Aug-26", "Tracker 2025-26". */
function timeOfName(name: string): SheetTime | null {
  const words = cleanText(name).split(/[ _()]+/);
  const month = words.map(monthIn).find((found) => found !== null) ?? null;
  const startYear = statedYears(name)[0] ?? month?.startYear ?? null;
  return month || startYear !== null ? { startYear, month: month?.month ?? null } : null;
}

function monthIn(word: string): SheetTime | null {
  const number = monthOfNumber(word);
  if (number !== null) return { startYear: null, month: number };
  const named = readMonthText(word);
  if (!named) return null;
  const { year, month } = named;
  return { startYear: year === null ? null : startYearIn({ year, month }), month: financialMonth(month) };
}
