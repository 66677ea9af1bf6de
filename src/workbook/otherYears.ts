// Tables whose title names another financial year than the reported one, over columns that name none, and columns that are not read because they
// name one themselves while nothing in their table holds such figures of this year: said, since either may be out of date.
// Refuses to leave figures out.
import type { Finding } from '../domain/finding';
import { financialYear, type Period, startYearOf } from '../domain/period';
import { findHeadings } from './findHeadings';
import { cleanText } from './cell';
import { MONEY_FIELDS } from './headings';
import { isThing } from './isActivity';
import { range } from './range';
import { readColumns } from './readColumns';
import { sideBySide } from './sideBySide';
import { cellRef } from './readFigure';
import { statedYears } from './readPeriod';
import type { Column, Table } from './table';

export function otherYears(tables: readonly Table[], period: Period | null): Finding[] {
  return period ? [...titledOtherwise(tables, period), ...leftOut(tables, period)] : [];
}

function titledOtherwise(tables: readonly Table[], period: Period): Finding[] {
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

function leftOut(tables: readonly Table[], period: Period): Finding[] {
  return tables.flatMap((table) => {
    const columns = columnsOfOtherYears(table, period);
    if (columns.length === 0) return [];
    const are = columns.length === 1 ? 'One column of money' : `${columns.length} columns of money`;
    return {
      code: 'other-year-columns',
      severity: 'info' as const,
      message: `${are} on "${table.sheet.name}" ${columns.length === 1 ? 'is' : 'are'} of another year than ${financialYear(startYearOf(period))} and not read; no other column of the table holds such figures of this year.`,
      where: columns.map(({ headingRow, col }) => cellRef(table, headingRow, col)),
      suggestion: 'Where they are of this year, write it over them.',
    };
  });
}

/** Those whose like of this year the table has not. */
function columnsOfOtherYears(table: Table, period: Period): Column[] {
  const { kind, sheet, top, headingRows, columns, turned } = table;
  const [bottom] = headingRows;
  if (turned || (kind !== 'lines' && kind !== 'other') || !columns.some(isThing)) return [];
  const said = range(top, bottom!).flatMap((row) =>
    sheet.values[row - sheet.top]!.flatMap((text) => yearsIn(cleanText(text))),
  );
  if (said.every((year) => year === startYearOf(period))) return [];
  const read = [...table.columns, ...table.unsure.map(({ column }) => column)];
  const block = findHeadings(sheet, sideBySide).find(
    (one) => one.bottom === bottom && read.every(({ col }) => col >= one.left - 1 && col <= one.right),
  );
  const all = block ? readColumns(sheet, block, null) : [];
  return all.filter(
    ({ field, col }) => MONEY_FIELDS.has(field) && !read.some((column) => column.field === field || column.col === col),
  );
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
