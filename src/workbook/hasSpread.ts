// Whether a workbook may have tables whose lines have several rows each: plan and actual, or months, as words in the rows.
// A quick look, which errs on the side of yes; `spreadColumns` knows.
import type { WorkbookSnapshot } from './snapshot';

const PLAN = /\b(plan|target|budget|trajectory)/i;
const ACTUAL = /\b(actual|achieved|delivered|forecast|fot|outturn|project)/i;
/** The heading over months that stand in the rows. */
export const MONTH_HEADING = /^((reporting|financial|fiscal) )?(month|period)( ending| end)?$|^(month )?date$/i;
export const LONGEST_MEASURE = 40;

export function hasSpread({ sheets }: WorkbookSnapshot): boolean {
  return sheets.some(({ values }) => {
    const seen = new Set<string>();
    return values.some((cells) =>
      cells.some((value, col) => {
        if (typeof value !== 'string' || value === '' || value.length > LONGEST_MEASURE) return false;
        if (PLAN.test(value)) seen.add(`plan ${col}`);
        else if (ACTUAL.test(value)) seen.add(`actual ${col}`);
        else return MONTH_HEADING.test(value.trim());
        return seen.has(`plan ${col}`) && seen.has(`actual ${col}`);
      }),
    );
  });
}
