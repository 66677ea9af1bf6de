// A start, due or completion cell: a month, "TBC", "N/A" or blank. Text that is none of these is null, for a finding.
import type { Start } from '../domain/records';
import { readCell } from './cell';
import { isDateSerial, monthOfSerial, readMonthText } from './monthText';
import type { CellValue } from './snapshot';

export function readStart(value: CellValue): Start | null {
  if (isDateSerial(value)) return { kind: 'month', month: monthOfSerial(value) };
  const cell = readCell(value);
  if (cell.kind === 'blank' || cell.kind === 'toBeConfirmed' || cell.kind === 'notApplicable')
    return { kind: cell.kind };
  const month = typeof value === 'string' ? readMonthText(value) : null;
  return month && month.year !== null ? { kind: 'month', month: { year: month.year, month: month.month } } : null;
}
