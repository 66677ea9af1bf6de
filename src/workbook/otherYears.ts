// Tables whose title names another financial year than the reported one, over columns that name none: said, since either may be out of date.
// Refuses to leave their figures out.
import type { Finding } from '../domain/finding';
import { financialYear, type Period, startYearOf } from '../domain/period';
import { MONEY_FIELDS } from './headings';
import { cellRef } from './readFigure';
import { statedYears } from './readPeriod';
import type { Column, Table } from './table';

export function otherYears(tables: readonly Table[], period: Period | null): Finding[] {
  if (!period) return [];
  const own = startYearOf(period);
  return tables.flatMap((table) => {
    const bare = table.kind === 'lines' ? table.columns.filter(isBare) : [];
    const title = bare.length === 0 ? undefined : table.titles.find((text) => yearsIn(text).length > 0);
    if (title === undefined || yearsIn(title).includes(own)) return [];
    const { headingRow, col } = bare[0]!;
    return {
      code: 'other-year-in-title',
      severity: 'warning' as const,
      message: `"${title}" stands over the table on "${table.sheet.name}", whose columns name no year: they are read as ${financialYear(own)}.`,
      where: [cellRef(table, headingRow, col)],
      suggestion: 'Write the year that is meant into the title, or into the headings.',
    };
  });
}

/** A column of money whose heading holds no number, and so no year. */
function isBare({ field, heading, ours }: Column): boolean {
  return MONEY_FIELDS.has(field) && !ours && !/\d/.test(heading);
}

/** "2017/18", and "1718" as sheets are called; 2021 may be a calendar year. */
function yearsIn(text: string): number[] {
  const short = [...text.matchAll(/\b(?!2021\b)(\d\d)(\d\d)\b/g)]
    .filter(([, first, second]) => Number(second) === Number(first) + 1)
    .map(([, first]) => 2000 + Number(first));
  return [...statedYears(text), ...short];
}
