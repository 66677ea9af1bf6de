// Tables of schemes or programmes by month that do not say whether they are of plan or of actual: they are not read, and the analyst should know.
// Refuses tables that are somebody else's to read.
import type { Finding } from '../domain/finding';
import { FEWEST_MONTHS } from './activityWords';
import { hasFigures } from './hasFigures';
import { isThing } from './isActivity';
import { cellRef } from './readFigure';
import type { Column, Table } from './table';

export function unreadMonths(tables: readonly Table[]): Finding[] {
  return tables
    .filter(({ kind }) => kind === 'lines' || kind === 'other')
    .flatMap((table) => {
      const months = table.columns.filter(({ field, ours }) => field === 'month' && !ours);
      const isOfThings = table.columns.some((column) => column.heading !== '' && isThing(column));
      const isUnread = months.length >= FEWEST_MONTHS && months.some(({ col }) => hasFigures(table, col));
      return isOfThings && isUnread ? [unread(table, months)] : [];
    });
}

function unread(table: Table, months: readonly Column[]): Finding {
  return {
    code: 'months-not-read',
    severity: 'warning',
    message: `Nothing says whether the months of this table are plan or actual: none of them is read.`,
    where: months.map(({ headingRow, col }) => cellRef(table, headingRow, col)),
    suggestion: 'Write "Plan" or "Actual" over the months, or into the title above the table.',
  };
}
