// A cell of words as text, to the letter; a date that Excel made of somebody's words is written as a date again.
import { MONTH_NAMES } from '../domain/period';
import { dateOfSerial, isDateSerial, monthOfSerial } from './monthText';
import type { CellValue } from './snapshot';

export function wordsIn(value: CellValue): string {
  if (!isDateSerial(value)) return String(value);
  const { year, month } = monthOfSerial(value);
  const day = dateOfSerial(value).getUTCDate();
  return `${day} ${MONTH_NAMES[month - 1]!.slice(0, 3)} ${year}`;
}
