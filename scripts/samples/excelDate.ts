// Dates as Excel stores them: whole days since the end of 1899. Knows no clock and no time zone.

const DAY = 86_400_000;

/** @param month 1 = January; one beyond December runs on into the next year, day 0 is the last of the month before. */
export function excelDate(year: number, month: number, day: number): number {
  return (Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / DAY;
}

/** First day of a month of the financial year 2018/19, counted from April = 0; negative months lie before it. */
export function monthStart(month: number): number {
  return excelDate(2018, month + 4, 1);
}

export function monthEnd(month: number): number {
  return excelDate(2018, month + 5, 0);
}
