// Tells a section's title, right above headings that repeat, from a band over their columns. Refuses to know what the headings say.
import { cleanText } from './cell';
import { facetsOf, speaks } from './classifyHeading';
import { setsApart } from './headingConfidence';
import { isGenerated } from './mark';
import type { SheetSnapshot } from './snapshot';

interface Bands {
  top: number;
  bottom: number;
  left: number;
}

/** One text over headings that stand elsewhere on the sheet, too, and below another text there, is a section's title and no band. */
export function withoutTitles<B extends Bands>(sheet: SheetSnapshot, blocks: readonly B[]): B[] {
  const { values, top } = sheet;
  // What people type between our own lists is found by how we laid them out.
  if (blocks.length < 2 || isGenerated(sheet)) return [...blocks];
  const textsIn = (row: number) => values[row - top]!.map(cleanText).filter(Boolean);
  return blocks.map((block) => {
    const isAlike = (other: B) =>
      other.left === block.left && String(textsIn(other.bottom)) === String(textsIn(block.bottom));
    const title = textsIn(block.top);
    const isTitle =
      block.top < block.bottom &&
      title.length === 1 &&
      !speaks(facetsOf(title[0]!)) &&
      !setsApart(title[0]!) &&
      blocks.some((other) => isAlike(other) && textsIn(other.top)[0] !== title[0]);
    return isTitle ? { ...block, top: block.top + 1 } : block;
  });
}
