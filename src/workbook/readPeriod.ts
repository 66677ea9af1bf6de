// The reporting month from the words on the sheets: "April - May 2017 : Month", "Reporting period | July 2018",
// "Month 4 2018/19", "As at 31 July 2018". Refuses to look at a clock.
import type { CellRef } from '../domain/finding';
import { financialMonth, financialMonthOf, type Period, periodOf } from '../domain/period';
import { cellAddress } from './address';
import { cleanText } from './cell';
import {
  fullYear,
  isDateSerial,
  MONTH_PATTERN,
  monthOfName,
  monthOfNumber,
  monthOfSerial,
  readMonthText,
} from './monthText';
import type { CellValue, SheetSnapshot } from './snapshot';

/** A period is stated near the top of a sheet, if at all. */
const ROWS_SEARCHED = 15;
const LONGEST_STATEMENT = 80;

export interface StatedPeriod {
  period: Period;
  where: CellRef;
  /** False for a month that a title merely mentions: it counts where nothing else states one. */
  explicit: boolean;
}

export function findPeriods(sheets: readonly SheetSnapshot[]): StatedPeriod[] {
  return sheets.flatMap((sheet) => {
    const stated = onSheet(sheet, statedPeriod);
    return stated.length > 0 ? stated : besideYear(sheet);
  });
}

type Statement = Pick<StatedPeriod, 'period' | 'explicit'>;

function onSheet(
  sheet: SheetSnapshot,
  read: (value: CellValue, next: CellValue, filled: number) => Statement | null,
): StatedPeriod[] {
  return sheet.values.slice(0, ROWS_SEARCHED).flatMap((cells, row) => {
    const filled = cells.filter((value) => cleanText(value) !== '').length;
    return cells.flatMap((value, col) => {
      if (typeof value !== 'string' || value === '') return [];
      const next = filled === 2 ? cells.slice(col + 1).find((beside) => cleanText(beside) !== '') : undefined;
      const stated = read(value, next ?? '', filled);
      const where = { sheet: sheet.name, cell: cellAddress(sheet.top + row, sheet.left + col) };
      return stated ? [{ ...stated, where }] : [];
    });
  });
}

/** "Reporting period: M7", and "2026/27" as the only year that is named near the top of the sheet. */
function besideYear(sheet: SheetSnapshot): StatedPeriod[] {
  const texts = sheet.values.slice(0, ROWS_SEARCHED).flat().map(cleanText);
  const years = new Set(texts.flatMap((text) => statedYears(text)));
  const [year] = years;
  if (year === undefined || years.size > 1) return [];
  return onSheet(sheet, (value, next, filled) => {
    const text = cleanText(value);
    const alone = filled === 1 && MONTHLY.test(text) ? monthOfNumber(text) : null;
    const said = alone === null ? labelledText(text, filled === 2 ? next : '') : null;
    const month = said === null ? alone : monthWithoutYear(cleanText(said));
    return month === null ? null : { period: periodOf(financialMonthOf(year, month)), explicit: alone === null };
  });
}

/** Where the financial years begin that a text names. */
export function statedYears(text: string): number[] {
  return [...text.matchAll(/\b(?:FY ?)?(?:20)?(\d\d)[/-](?:20)?(\d\d)\b/gi)]
    .filter(([, first, second]) => Number(second) === (Number(first) + 1) % 100)
    .map(([, first]) => fullYear(Number(first)));
}

/** Of the financial year: "M7" and "October" are 7. */
function monthWithoutYear(text: string): number | null {
  const month = readMonthText(text);
  return monthOfNumber(text) ?? (month && month.year === null ? financialMonth(month.month) : null);
}

/**
 * @param next the next cell to the right that holds something: it has the month where this one is its label
 * @param filled how many cells of the row hold something: titles stand alone, a label has one neighbour, data has more
 */
export function statedPeriod(value: CellValue, next: CellValue, filled: number): Statement | null {
  if (typeof value !== 'string' || value.length > LONGEST_STATEMENT) return null;
  const text = cleanText(value);
  const explicit = explicitPeriod(text, filled === 2 ? next : '');
  if (explicit) return { period: explicit, explicit: true };
  const mentioned = mentionedBeside(text, next, filled);
  return mentioned && { period: mentioned, explicit: false };
}

/** By a title alone in its row, or in the cell beside a report's title. */
function mentionedBeside(text: string, next: CellValue, filled: number): Period | null {
  if (filled === 1) return /[.!?]$/.test(text) ? null : mentionedPeriod(text);
  return filled === 2 && REPORT.test(text) && !NOT_NOW.test(text) ? readPeriodText(next) : null;
}

const REPORT = /\b(report|tracker|programme|qipp|cip|monitoring|dashboard|position)\b/i;

const NOT_NOW = /\b(start|starts|next|previous|last|since|due|until|approved|agreed)\b/i;

const LABEL_WORDS =
  '(?:(?:reporting|report|current) )?(?:period|month)(?: (?:of report|ending|end|reported))?|(?:position |data |figures )?(?:as at|as of|at (?:the )?end of|to (?:the )?end of)';
const LABEL = new RegExp(`^(?:${LABEL_WORDS}) ?:?$`, 'i');
const LABELLED = new RegExp(`^(?:${LABEL_WORDS})[ :–-]+(.+)$`, 'i');

/** At the end of a title: "Monthly savings £k, reporting period: June 2018". */
const LABELLED_WITHIN = /\b(?:reporting|report) (?:period|month)[ :–-]+(.+)$/i;

/** "April - May 2017 : Month": a range that says what it is. "Q1 (Apr-Jun 2018)" is a heading like any other. */
const MONTHLY = /\bmonths?\b/i;

function explicitPeriod(text: string, next: CellValue): Period | null {
  const labelled = labelledText(text, next);
  const said = labelled === null ? null : readPeriodText(labelled);
  if (said || LABEL.test(text)) return said;
  return numberedPeriod(text) ?? (MONTHLY.test(text) ? rangePeriod(text) : null);
}

/** What a label such as "Reporting period" says, be it in its own cell or in the next. */
function labelledText(text: string, next: CellValue): CellValue | null {
  if (LABEL.test(text)) return next;
  return (LABELLED.exec(text) ?? LABELLED_WITHIN.exec(text))?.[1] ?? null;
}

/** "July 2018", "2018-07", "31 July 2018", "Month 4 (July 2018)", "Month 4 2018/19", a date; null without a year. */
export function readPeriodText(value: CellValue): Period | null {
  if (isDateSerial(value)) return periodOf(monthOfSerial(value));
  if (typeof value !== 'string') return null;
  const text = cleanText(value);
  const month = readMonthText(text);
  if (month && month.year !== null) return periodOf({ month: month.month, year: month.year });
  return rangePeriod(text) ?? numberedPeriod(text) ?? framedPeriod(text);
}

const RANGE = new RegExp(
  `\\b${MONTH_PATTERN}[ -]*(?:\\d{4}|\\d{2})? ?(?:-|–|to) ?(${MONTH_PATTERN})[ -]*(\\d{4}|\\d{2})\\b`,
  'i',
);

/** Of a range the last month is the one reported. */
function rangePeriod(text: string): Period | null {
  const range = RANGE.exec(text);
  return range && periodOf({ month: monthOfName(range[1]!)!, year: fullYear(Number(range[2])) });
}

const MONTH_NUMBER = '\\b(?:months?|periods?|m) ?(?:\\d{1,2} ?[-–] ?)?(\\d{1,2})\\b';
const YEARS = '\\b(?:FY ?)?((?:20)?\\d\\d)[/-](?:20)?\\d\\d\\b';
/** "Month 4 2018/19", "M1-2 (17/18)" and the other way round. */
const NUMBERED = [
  new RegExp(`${MONTH_NUMBER}[^/\\d]*?${YEARS}`, 'i'),
  new RegExp(`${YEARS}[^/\\d]*?${MONTH_NUMBER}`, 'i'),
];

function numberedPeriod(text: string): Period | null {
  const [before, after] = NUMBERED.map((pattern) => pattern.exec(text));
  const [month, year] = before ? [before[1], before[2]] : after ? [after[2], after[1]] : [];
  const number = Number(month);
  if (year === undefined || number < 1 || number > 12) return null;
  return periodOf(financialMonthOf(fullYear(Number(year)), number));
}

const NAMED = `(${MONTH_PATTERN}),? (20\\d\\d)`;
/** A month's name and year with nothing about them but its number: "Month 4 (July 2018)", "July 2018 - Month 4". */
const FRAMED = new RegExp(
  `^(?:(?:month|m) ?\\d{1,2})?[ :,(–-]*(?:\\d{1,2}(?:st|nd|rd|th)? )?${NAMED}[ :,)(–-]*(?:(?:month|m) ?\\d{1,2})?\\)?$`,
  'i',
);

function framedPeriod(text: string): Period | null {
  return namedPeriod(FRAMED.exec(text));
}

const MENTIONED = new RegExp(`\\b${NAMED}\\b`, 'i');
/** A month that is named for something else than the report. */
const OTHER_MONTHS =
  /\b(start|starts|next|previous|last|from|since|ran|savings|plan|planned|target|agreed|approved|due|until)\b/i;

/** "Efficiency plan – position at 31 October 2026". */
const POSITION = /\b(?:as at|as of|position (?:as )?at) (.+)$/i;

function mentionedPeriod(text: string): Period | null {
  const position = POSITION.exec(text);
  if (position) return readPeriodText(position[1]!);
  if (OTHER_MONTHS.test(text)) return framedPeriod(text);
  return framedPeriod(text) ?? rangePeriod(text) ?? namedPeriod(MENTIONED.exec(text)) ?? endedMonth(text);
}

const ENDS_WITH_DATE = /\b(\d{1,2})[/.](\d{1,2})[/.](20\d\d)$/;

/** "Efficiency return - 31/10/2026": figures are of a whole month, a report is written on any day. */
function endedMonth(text: string): Period | null {
  const [day = 0, month = 0, year = 0] = (ENDS_WITH_DATE.exec(text) ?? []).slice(1).map(Number);
  const isLastDay = month >= 1 && month <= 12 && day === new Date(Date.UTC(year, month, 0)).getUTCDate();
  return isLastDay ? periodOf({ month, year }) : null;
}

function namedPeriod(match: RegExpExecArray | null): Period | null {
  return match && periodOf({ month: monthOfName(match[1]!)!, year: Number(match[2]) });
}
