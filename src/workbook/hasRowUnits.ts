// Whether any column may say the unit of every line. A quick look, that more columns pass than say one.
import type { WorkbookSnapshot } from './snapshot';

export const UNIT_HEADING = /^(units?|unit of (measure|measurement|money)|uom|measured in)$/i;

export function hasRowUnits({ sheets }: WorkbookSnapshot): boolean {
  return sheets.some(({ values }) =>
    values.some((cells) => cells.some((value) => typeof value === 'string' && UNIT_HEADING.test(value.trim()))),
  );
}
