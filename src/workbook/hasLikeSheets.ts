// Whether a workbook may have the same list of schemes on a sheet a programme. A quick look, which errs on the side of yes;
// `sheetProgrammes` knows.
import { cleanText } from './cell';
import type { CellValue, WorkbookSnapshot } from './snapshot';

const NAMES = /\b(schemes?|projects?|initiatives?|cips?|qipp|opportunit(y|ies))\b/i;
/** Further down there are lines, and another table seldom begins. */
const ROWS = 40;

export function hasLikeSheets({ sheets }: WorkbookSnapshot): boolean {
  const seen = new Set<string>();
  return sheets.some(({ values }) => {
    const shapes = values.slice(0, ROWS).flatMap((cells) => headingShape(cells) ?? []);
    const isLike = shapes.some((shape) => seen.has(shape));
    for (const shape of shapes) seen.add(shape);
    return isLike;
  });
}

/** What a row of headings says, in order; null for one that names no schemes. */
export function headingShape(cells: readonly CellValue[]): string | null {
  if (!cells.some((value) => typeof value === 'string' && NAMES.test(value))) return null;
  const texts = cells.map((value) => cleanText(value).toLowerCase()).filter((text) => text !== '');
  return texts.length < 3 ? null : texts.join('|');
}
