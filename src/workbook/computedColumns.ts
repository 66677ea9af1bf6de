// Which columns of a table hold something this product computes, and whose they are: people's, or ours to fill.
import type { Policy } from '../domain/policy';
import { type ComputedName, COMPUTED_NAMES } from '../domain/records';
import { cleanText } from './cell';
import { readMark } from './mark';
import { isOwned, type Memory } from './memory';
import { type CellValue, EMPTY_FORMULA } from './snapshot';
import { cellAt, type Column, columnOf, perTable, type Table } from './table';

/** What a computed column can hold beside figures and ratings. */
export type OutputField = ComputedName | 'impactText' | 'exceptionsFlag';

export function outputField(column: Column, table: Table, policy: Policy): OutputField | null {
  if (column.field === 'percentOfPlan')
    return policy.percentOfPlan === 'inMonth' ? 'inMonthAchievement' : 'achievement';
  // A rating that says no more than "RAG" is the line's as a whole, unless another column is.
  if (column.field === 'rating') return columnOf(table, 'overallRating') ? null : 'overallRating';
  if (column.field === 'annualVariance') return annualVariance(table);
  if (column.field === 'impactText' || column.field === 'exceptionsFlag') return column.field;
  return COMPUTED_NAMES.find((name) => name === column.field) ?? null;
}

/** A plain "Variance" beside annual figures: forecast against plan, or target against plan. */
function annualVariance(table: Table): OutputField | null {
  if (columnOf(table, 'forecast')) return 'forecastVariance';
  return columnOf(table, 'target') && columnOf(table, 'plan') ? 'targetVariance' : null;
}

/** Lines and totals: the rows that ratings and variances can stand in. */
export const ratedRows = perTable((table): readonly number[] =>
  table.rows.filter(({ kind }) => kind === 'line' || kind === 'total').map(({ row }) => row),
);

/** True where we appended the column, wrote into it before, or nobody has written anything in it yet. */
export function isOurs(column: Column, columnId: string, table: Table, memory: Memory): boolean {
  if (column.ours || isOwned(memory, sheetId(table), columnId)) return true;
  return ratedRows(table).every((row) => isEmpty(cellAt(table.sheet, row, column.col)));
}

/** The id that our mark gives the table's sheet, null before the first refresh. */
export const sheetId = perTable(({ sheet }) => readMark(sheet.mark)?.id ?? null);

function isEmpty(value: CellValue): boolean {
  return value !== EMPTY_FORMULA && cleanText(value) === '';
}
