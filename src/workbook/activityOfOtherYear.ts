// Sheets of activity on which nothing is of the reporting month's year: last year's sheet, or a month that is not theirs.
// A measure alone may well have no counts yet.
import type { Finding } from '../domain/finding';
import { financialYear } from '../domain/period';
import { cellAddress } from './address';
import type { Measure } from './measuresOf';

/** @param current the calendar year in which the reporting month's financial year starts */
export function activityOfOtherYear(measures: readonly Measure[], current: number): Finding[] {
  return [...new Set(measures.map(({ block }) => block.sheet))].flatMap((sheet) => {
    const series = measures.filter(({ block }) => block.sheet === sheet).flatMap((measure) => measure.series);
    const years = series.map(({ label }) => Number(label.year));
    if (years.includes(current)) return [];
    const [wanted, latest] = [current, Math.max(...years)].map((year) => financialYear(year).slice(2));
    const { row, col } = series[0]!.row.at;
    return [
      {
        code: 'activity-other-year',
        severity: 'warning' as const,
        message: `"${sheet.name}" has no activity of ${wanted}, the year of the reporting month; its latest year is ${latest}.`,
        where: [{ sheet: sheet.name, cell: cellAddress(row, col) }],
      },
    ];
  });
}
