// A date as a cover has it: "21 June 2017". What is typed as words stays as typed.
import { MONTH_NAMES } from '../domain/period';
import { cleanText } from './cell';
import { dateOfSerial } from './monthText';
import type { CellValue } from './snapshot';

/** Serial numbers from 2000 to 2100: a smaller number is no date of a meeting. */
const [FIRST, LAST] = [36526, 73051];

export function dateText(value: CellValue): string {
  if (typeof value !== 'number' || value < FIRST || value > LAST) return cleanText(value);
  const date = dateOfSerial(value);
  return `${date.getUTCDate()} ${MONTH_NAMES[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}
