// Which rows of a run of months are the reporting year's, and the rows of sums right below them.
// Refuses to choose a year that nothing says.
import { type Period, startYearOf } from '../domain/period';
import { cleanText } from './cell';
import type { MonthRow, MonthRun } from './monthRuns';
import { range } from './range';
import type { SheetSnapshot } from './snapshot';
import { cellAt } from './table';

export interface DownRows {
  months: MonthRow[];
  /** Sheet rows, null where there are none. */
  total: number | null;
  toDate: number | null;
}

/** @returns the reason where nothing tells. */
export function downRows(sheet: SheetSnapshot, run: MonthRun, period: Period | null): DownRows | string {
  const twice = run.odd && run.months.find((one, at) => run.months.slice(0, at).some((other) => isSame(one, other)));
  if (twice) return `"${cleanText(cellAt(sheet, twice.row, run.col))}" stands twice among its months`;
  const dated = withYears(run, yearsBeside(sheet, run));
  if (dated === null) return 'its months do not follow one another';
  const years = [...new Set(dated.map(({ startYear }) => startYear))];
  if (years.length > 1 && !period) return 'it holds more than one year, and no reporting month is stated';
  if (years[0] === null && dated.length > 12) return 'nothing says which of its years is which';
  const isOfYear = ({ startYear }: MonthRow) => !period || startYear === null || startYear === startYearOf(period);
  const months = dated.filter(isOfYear);
  if (months.length === 0) return 'its months are not of the reporting year';
  const below = range(months.at(-1)!.row + 1, months.at(-1)!.row + MOST_SUMS);
  const labelled = (words: RegExp) => below.find((row) => words.test(cleanText(cellAt(sheet, row, run.col)))) ?? null;
  return { months, total: labelled(TOTAL), toDate: labelled(TO_DATE) };
}

function isSame(one: MonthRow, other: MonthRow): boolean {
  return one.month === other.month && one.startYear === other.startYear;
}

/** A blank row or a quarter's sum may stand between. */
const MOST_SUMS = 4;
const TOTAL = /^((grand|annual|year|full[- ]year) )?totals?\b|^full[- ]year$/i;
const TO_DATE = /^(ytd|year to date|total (ytd|to date)|cumulative)\b/i;

const YEAR = /^(?:FY ?)?20(\d\d) ?[/-] ?(?:20)?(\d\d)$/i;

/** A column of financial years beside the months, each written once over its rows or in every one of them. */
function yearsBeside(sheet: SheetSnapshot, { col, months }: MonthRun): (number | null)[] {
  let year: number | null = null;
  return months.map(({ row }) => {
    const [, first] = YEAR.exec(cleanText(cellAt(sheet, row, col - 1))) ?? [];
    if (first !== undefined) year = 2000 + Number(first);
    return year;
  });
}

/** One month with its year tells those before and after it; null where two contradict each other. */
function withYears({ months }: MonthRun, beside: readonly (number | null)[]): MonthRow[] | null {
  const turns = months.map((_, index) => months.slice(1, index + 1).filter(({ month }) => month === 1).length);
  const said = months.flatMap(({ startYear }, index) => {
    const year = startYear ?? beside[index] ?? null;
    return year === null ? [] : [year - turns[index]!];
  });
  if (new Set(said).size > 1) return null;
  const [first] = said;
  return months.map((month, index) => ({ ...month, startYear: first === undefined ? null : first + turns[index]! }));
}
