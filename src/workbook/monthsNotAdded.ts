// Sheets that give the figures of their own month alone: the year to date would be their sum, which is not made, and the analyst should know.
// Refuses to add them up: a scheme that a sheet lacks may not have begun, or may have been left out.
import type { Finding } from '../domain/finding';
import { listed } from '../domain/listed';
import { financialMonthName } from '../domain/period';
import { range } from './range';
import { cellRef } from './readFigure';
import type { Field } from './headings';
import type { Table } from './table';

export interface OfMonth {
  table: Table;
  month: number;
}

const OF_MONTH: readonly Field[] = ['inMonthPlan', 'inMonthActual'];
const TO_DATE: readonly Field[] = ['ytdPlan', 'ytdActual', 'monthPlan', 'monthActual', 'quarterPlan', 'quarterActual'];

/**
 * @param current tables that count. @param month the reporting month, 1 is April.
 * @param former of each, by month, the tables like it that are not counted.
 */
export function monthsNotAdded(
  current: readonly Table[],
  month: number,
  former: ReadonlyMap<Table, readonly OfMonth[]>,
): Finding[] {
  return [...former].flatMap(([table, others]) => {
    const isToDate = current.some((one) => one.level === table.level && columnsOf(one, TO_DATE).length > 0);
    const own = columnsOf(table, OF_MONTH);
    const before = others.filter((one) => one.month < month).sort((one, other) => one.month - other.month);
    return table.kind !== 'lines' || isToDate || own.length === 0 || before.length === 0
      ? []
      : [notAdded(table, month, before)];
  });
}

function columnsOf({ columns }: Table, fields: readonly Field[]) {
  return columns.filter(({ field, ours }) => !ours && fields.includes(field));
}

function notAdded(table: Table, month: number, before: readonly OfMonth[]): Finding {
  const sheets = listed(before.map((one) => `"${one.table.sheet.name}"`));
  const missing = range(1, month - 1).filter((each) => !before.some((one) => one.month === each));
  const lacking = missing.length === 0 ? '' : ` No sheet is of ${listed(missing.map(financialMonthName))}.`;
  return {
    code: 'months-not-added',
    severity: 'warning',
    message: `"${table.sheet.name}" gives the figures of its month alone, and ${sheets} those of theirs: they are not added up, and the year to date is not known.${lacking}`,
    where: [{ table }, ...before].flatMap((one) =>
      columnsOf(one.table, OF_MONTH).map(({ headingRow, col }) => cellRef(one.table, headingRow, col)),
    ),
    suggestion: 'Add columns "YTD plan" and "YTD actual", or a sheet with the plan and the actual of every month.',
  };
}
