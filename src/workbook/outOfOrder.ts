// What is said of a month that runs down a sheet and does not follow the one above it. Refuses to correct it.
import type { Finding } from '../domain/finding';
import { cellAddress } from './address';
import { cleanText } from './cell';
import type { MonthRow } from './monthRuns';
import type { SheetSnapshot } from './snapshot';
import { cellAt } from './table';

/** Every row is what it says, and the reader may want to know that one says something unlikely. */
export function outOfOrder(sheet: SheetSnapshot, col: number, { row }: MonthRow): Finding {
  return {
    code: 'month-out-of-order',
    severity: 'warning',
    message: `"${cleanText(cellAt(sheet, row, col))}" on "${sheet.name}" is not the month after the one above it: each row is read as the month that it names.`,
    where: [{ sheet: sheet.name, cell: cellAddress(row, col) }],
  };
}
