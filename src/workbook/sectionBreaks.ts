// Where a printed sheet of ours begins a new page, so that no section is cut in two that fits on one.
// Refuses to know what the sections are about: they begin where their titles stand.
import { type Draft, MARGIN } from './draft';
import { rowHeights } from './draftHeights';
import { SECTION } from './look';

/** A4 on its side, points. */
const PAPER = { width: 842, height: 595 };
/** Points a character of the standard font, and of room beside it in a column. */
const CHARACTER = 5.25;
const BESIDE = 3.75;
/** Programs differ a little in what they fit on a page. */
const CERTAIN = 0.95;

/** @returns rows that begin a page. */
export function sectionBreaks(draft: Draft): number[] {
  const heights = rowHeights(draft);
  const sum = (from: number, to: number) => heights.slice(from, to).reduce((all, height) => all + height, 0);
  const repeated = draft.page?.repeatRows;
  const onEveryPage = repeated ? sum(repeated.first, repeated.last + 1) : 0;
  const room = pageHeight(draft) - onEveryPage;
  const starts = draft.formats.flatMap(({ block, format }) => (format === SECTION ? [block.row] : []));
  const breaks: number[] = [];
  let used = sum(0, starts[0] ?? 0) - onEveryPage;
  starts.forEach((start, index) => {
    const height = sum(start, starts[index + 1] ?? heights.length);
    if (used > 0 && used + height > room) {
      breaks.push(start);
      used = 0;
    }
    // One that is longer than a page goes on over the next.
    used = (used + height) % room;
  });
  return breaks;
}

/** Of the sheet's own points, at the scale at which its printed columns fill the width of one page; never enlarged. */
function pageHeight({ widths, printedCols }: Draft): number {
  const printed = widths.slice(0, printedCols ?? widths.length);
  const width = printed.reduce((sum, characters) => sum + characters * CHARACTER + BESIDE, 0);
  const scale = Math.min(1, (PAPER.width - 2 * MARGIN) / width);
  return ((PAPER.height - 2 * MARGIN) / scale) * CERTAIN;
}
