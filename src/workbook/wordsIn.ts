// A cell of words as text, to the letter; a date that Excel made of somebody's words is written as a date again.
import { MONTH_NAMES } from '../domain/period';
import { dateOfSerial, isDateSerial, monthOfSerial } from './monthText';
import type { CellValue } from './snapshot';

export function wordsIn(value: CellValue): string {
  if (!isDateSerial(value)) return plainWords(value);
  const { year, month } = monthOfSerial(value);
  const day = dateOfSerial(value).getUTCDate();
  return `${day} ${MONTH_NAMES[month - 1]!.slice(0, 3)} ${year}`;
}

/** Where nobody writes dates: a number stays a number. */
export function plainWords(value: CellValue): string {
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}
