// The reporting month from the words on the sheets: "April - May 2017 : Month", "Reporting period | July 2018",
// "Month 4 2018/19". Refuses to look at a clock.
import { type Period, periodOf, type YearMonth } from '../domain/period';
import { cellAddress } from './address';
import { cleanText } from './cell';
import { fullYear, isDateSerial, MONTH_PATTERN, monthOfName, monthOfSerial, readMonthText } from './monthText';
import type { CellValue, SheetSnapshot } from './snapshot';
import type { CellRef } from '../domain/finding';

/** A period is stated near the top of a sheet, if at all. */
const ROWS_SEARCHED = 15;
const LONGEST_STATEMENT = 80;

const RANGE = new RegExp(
  `\\b${MONTH_PATTERN}[ -]*(?:\\d{4}|\\d{2})? ?(?:-|–|to) ?(${MONTH_PATTERN})[ -]*(\\d{4}|\\d{2})\\b`,
  'i',
);
const LABELLED = new RegExp(`\\b(?:period|reporting month|month)\\b[^:]*: ?(.+)$`, 'i');
const LABEL = /^(?:reporting |report )?(?:period|month)(?: of report)?:?$/i;
/** "Month 4 2018/19", "M1-2 (17/18)": of a range the last month is the one reported. */
const NUMBERED = /\b(?:months?|m) ?(?:\d{1,2} ?[-–] ?)?(\d{1,2})\b[^/]*?\b((?:20)?\d\d)\/\d\d\b/i;

export interface StatedPeriod {
  period: Period;
  where: CellRef;
}

export function findPeriods(sheets: readonly SheetSnapshot[]): StatedPeriod[] {
  return sheets.flatMap((sheet) =>
    sheet.values.slice(0, ROWS_SEARCHED).flatMap((cells, row) =>
      cells.flatMap((value, col) => {
        const period = statedPeriod(value, cells[col + 1] ?? '');
        const cell = cellAddress(sheet.top + row, sheet.left + col);
        return period ? [{ period, where: { sheet: sheet.name, cell } }] : [];
      }),
    ),
  );
}

/** @param next the cell to the right, which holds the month where this one is its label. */
export function statedPeriod(value: CellValue, next: CellValue): Period | null {
  if (typeof value !== 'string' || value.length > LONGEST_STATEMENT) return null;
  const text = cleanText(value);
  if (LABEL.test(text)) return readPeriodText(next);
  const range = RANGE.exec(text);
  if (range) return periodOf({ month: monthOfName(range[1]!)!, year: fullYear(Number(range[2])) });
  const labelled = LABELLED.exec(text);
  return (labelled && readPeriodText(labelled[1]!)) ?? numberedPeriod(text);
}

/** "July 2018", "2018-07", "Month 4 2018/19", a date; null where there is no year. */
export function readPeriodText(value: CellValue): Period | null {
  if (isDateSerial(value)) return periodOf(monthOfSerial(value));
  if (typeof value !== 'string') return null;
  const month = readMonthText(value);
  if (month && month.year !== null) return periodOf(month as YearMonth);
  const range = RANGE.exec(value);
  if (range) return periodOf({ month: monthOfName(range[1]!)!, year: fullYear(Number(range[2])) });
  return numberedPeriod(value);
}

function numberedPeriod(text: string): Period | null {
  const numbered = NUMBERED.exec(text);
  const month = Number(numbered?.[1]);
  if (!numbered || month < 1 || month > 12) return null;
  const startYear = fullYear(Number(numbered[2]));
  return periodOf(month <= 9 ? { year: startYear, month: month + 3 } : { year: startYear + 1, month: month - 9 });
}
