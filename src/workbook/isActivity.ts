// Whether a table of months is of activity: counts, a row a year and measure. Looks at its labels, titles and headings.
// Refuses money, risks, and the months of schemes and programmes.
import { readSeriesLabel, yearIn } from './activityLabel';
import { FEWEST_MONTHS, MEASURE_HEADING, OBJECTIVE_HEADING, OBJECTIVE_TITLE } from './activityWords';
import { cleanText } from './cell';
import type { HeadingBlock } from './headingBlock';
import { isOfMoney } from './isOfMoney';
import { linesAbove } from './linesAbove';
import { range } from './range';
import { podOf } from './podOf';
import type { SheetSnapshot } from './snapshot';
import { cellAt, type Column } from './table';

/** Months of counts, a row a year and measure; nothing says that they are plan or actual savings. */
export function isActivity(sheet: SheetSnapshot, block: HeadingBlock, end: number, columns: Column[]): boolean {
  const months = columns.filter(({ field }) => field === 'month' || field === 'monthActual');
  if (months.length < FEWEST_MONTHS || columns.some(({ field }) => field === 'risk')) return false;
  const labels = range(Math.max(sheet.left, block.left - 1), months[0]!.col - 1);
  const textsIn = (row: number) => labels.map((col) => cleanText(cellAt(sheet, row, col)));
  const headings = textsIn(block.bottom);
  const named = headings.some((text) => MEASURE_HEADING.test(text));
  const isList = named || headings.some((text) => OBJECTIVE_HEADING.test(text));
  if (!isList && columns.some(isThing)) return false;
  const rows = range(block.bottom + 1, end).map(textsIn);
  // Where a heading names a measure, a series may do without its year: "Baseline", "Actual".
  const isCounted = named || namesPod(sheet, block, headings) || rows.flat().some((text) => /^baseline\b/i.test(text));
  const isSeries = (text: string) => yearIn(text) !== null || (isCounted && readSeriesLabel(text) !== null);
  const labelled = rows.filter((texts) => texts.some(isSeries));
  return labelled.length > 0 && !isOfMoney(sheet, block.bottom, [...headings, ...labelled.flat()]);
}

/** A point of delivery in the heading, or an objective's title above, says that what is counted is activity. */
function namesPod(sheet: SheetSnapshot, { bottom }: HeadingBlock, headings: readonly string[]): boolean {
  return (
    headings.some((text) => podOf(text) !== null) ||
    linesAbove(sheet, bottom)
      .flat()
      .some((text) => OBJECTIVE_TITLE.test(text))
  );
}

/** A column that its heading says to hold schemes or programmes: without one, months may be of anything. */
export function isThing({ field }: Column): boolean {
  return field === 'scheme' || field === 'programme' || field === 'id';
}
