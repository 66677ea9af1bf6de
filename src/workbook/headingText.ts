// A heading's words as they are compared. Knows none of them.
import { cleanText } from './cell';
import { UNIT_END } from './headings';
import type { CellValue } from './snapshot';

/** In lower case and without what a heading may end with. */
export function headingText(value: CellValue): string {
  return cleanText(value)
    .toLowerCase()
    .replace(/\bin-month\b/g, 'in month')
    .replace(/\byear-to-date\b/g, 'year to date')
    .replace(/\bfull-year\b/g, 'full year')
    .replace(/[:*]+$/, '')
    .trim();
}

/** Behind a name there may be the unit of the figures beside it, or who leads: "Scheme (£000)", "Programme (lead)". */
export const withoutUnit = (text: string) => text.replace(UNIT_END, '').replace(/ ?\([^()]*\)$/, '');
