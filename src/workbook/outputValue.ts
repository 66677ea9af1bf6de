// What a computed cell shows of an assessed line, in the sheet's own unit of money.
import type { AssessedLine } from '../domain/assessed';
import { computedValue } from '../domain/computedValue';
import { tidy } from '../domain/finance';
import type { OutputField } from './computedColumns';
import type { CellValue } from './snapshot';

/** @param unit £k per unit of the column. Not known is an empty cell, never 0. */
export function outputValue(line: AssessedLine, field: OutputField, unit: number): CellValue {
  if (field === 'impactText') return line.impactText;
  if (field === 'exceptionsFlag') return line.hasExceptions ? 'Yes' : 'No';
  const value = computedValue(line, field);
  if (value === null) return '';
  return typeof value === 'number' && field.endsWith('Variance') ? tidy(value / unit) : value;
}

export function isRatingField(field: OutputField): boolean {
  return field.endsWith('Rating') || field === 'impactText';
}

export function isShareField(field: OutputField): boolean {
  return field === 'achievement' || field === 'inMonthAchievement';
}

/** A total has variances and shares; a rating is a line's own. */
export function hasTotals(field: OutputField): boolean {
  return !isRatingField(field) && field !== 'exceptionsFlag';
}
