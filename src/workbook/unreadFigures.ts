// Columns of figures whose headings speak of money or of a span of time and are not understood: what is left out, the analyst should know.
// Refuses headings that plainly say something else: another year or month, a recurrent part.
import type { Finding } from '../domain/finding';
import { listed } from '../domain/listed';
import { cleanText, readCell } from './cell';
import { type Facets, facetsOf } from './classifyHeading';
import { hasFigures } from './hasFigures';
import { headingConfidence, PLAINLY_OTHER } from './headingConfidence';
import { COMPUTED_SUFFIX } from './headings';
import { monthAt } from './readColumns';
import { cellRef } from './readFigure';
import { cellAt, type Table } from './table';

interface Unread {
  col: number;
  row: number;
  heading: string;
  facets: Facets;
}

export function unreadFigures(tables: readonly Table[]): Finding[] {
  return tables
    .filter((table) => isOfSchemes(table) && !table.turned && table.parts.size === 0)
    .flatMap((table) => {
      const known = new Set(tables.filter(({ sheet }) => sheet === table.sheet).flatMap(columnsOf));
      const unread = headingsBeside(table, known).filter((one) => saysFigure(one) && isOfFigures(table, one.col));
      return unread.length === 0 ? [] : [told(table, unread)];
    });
}

function isOfSchemes({ kind, columns }: Table): boolean {
  const isNamed = columns.some(({ field, heading }) => field === 'scheme' && heading !== '');
  return kind === 'lines' || (kind === 'other' && isNamed && !columns.some(({ field }) => field === 'risk'));
}

function columnsOf({ columns, unsure, answered }: Table): number[] {
  return [...columns.map(({ col }) => col), ...unsure.map(({ column }) => column.col), ...answered];
}

/** Between and next to the table's own columns, as far as headings go without a gap. */
function headingsBeside(table: Table, known: ReadonlySet<number>): Unread[] {
  const own = table.columns.map(({ col }) => col);
  const [left, right] = [Math.min(...own), Math.max(...own)];
  const bottom = Math.max(...table.columns.map(({ headingRow }) => headingRow));
  const found: Unread[] = [];
  const take = (col: number) => {
    const heading = lowestHeading(table, bottom, col);
    if (heading && !known.has(col)) found.push(heading);
    return heading !== null;
  };
  for (let col = left; col <= right; col++) take(col);
  for (let col = left - 1; col >= table.sheet.left && take(col);) col--;
  for (let col = right + 1; take(col);) col++;
  return found.sort((a, b) => a.col - b.col);
}

function lowestHeading({ sheet, top }: Table, bottom: number, col: number): Unread | null {
  for (let row = bottom; row >= top; row--) {
    const value = cellAt(sheet, row, col);
    const heading = cleanText(value);
    if (heading !== '') return { col, row, heading, facets: facetsOf(value) };
  }
  return null;
}

function saysFigure({ heading, facets }: Unread): boolean {
  const { measure, span, unit, recurrent, rating, field } = facets;
  if (field !== null || rating || recurrent || span === 'previous') return false;
  if (measure === 'variance' || measure === 'percent' || heading.endsWith(COMPUTED_SUFFIX)) return false;
  if (/\b(20)?\d\d[/-]\d\d\b/.test(heading) || headingConfidence(heading).score <= PLAINLY_OTHER) return false;
  return monthAt(heading) === null && (measure !== null || span !== null || unit !== null);
}

/** Nobody knows the heading, unlike those of columns that a reader leaves out: words below it make it a column of remarks. */
function isOfFigures(table: Table, col: number): boolean {
  const { sheet, rows } = table;
  const isRemark = (row: number) => readCell(cellAt(sheet, row, col)).kind === 'text';
  return hasFigures(table, col) && !rows.some(({ kind, row }) => kind === 'line' && isRemark(row));
}

function told(table: Table, unread: readonly Unread[]): Finding {
  const headings = listed(unread.map(({ heading }) => `"${heading}"`));
  return {
    code: 'figures-not-read',
    severity: isMissed(table, unread) ? 'warning' : 'info',
    message: `The figures below ${headings} are not used: nothing says that they are plan, actual or forecast of a span that is read.`,
    where: unread.map(({ row, col }) => cellRef(table, row, col)),
    suggestion: 'Where they should be used, word the heading as what they are, such as "YTD actual £k".',
  };
}

/** A span of which the table has no plan or no actual: this may have been it. */
function isMissed({ columns }: Table, unread: readonly Unread[]): boolean {
  const has = (field: string) => columns.some((column) => column.field === field);
  return unread.some(
    ({ facets: { span } }) => (span === 'ytd' || span === 'inMonth') && !(has(`${span}Plan`) && has(`${span}Actual`)),
  );
}
