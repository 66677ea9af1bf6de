// A cell of words as text, to the letter; a date that Excel made of somebody's words is written as a date again.
import { MONTH_NAMES } from '../domain/period';
import { isDateSerial, monthOfSerial } from './monthText';
import type { CellValue } from './snapshot';

const DAYS_TO_UNIX_EPOCH = 25569;
const MS_A_DAY = 86_400_000;

export function wordsIn(value: CellValue): string {
  if (!isDateSerial(value)) return String(value);
  const { year, month } = monthOfSerial(value);
  const day = new Date(Math.floor(value - DAYS_TO_UNIX_EPOCH) * MS_A_DAY).getUTCDate();
  return `${day} ${MONTH_NAMES[month - 1]!.slice(0, 3)} ${year}`;
}
