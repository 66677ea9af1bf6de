// A sheet's own key to its ratings: "1 = Blue, 2 = Green" in a cell, or a block under a title such as Key with a mark and its colour
// in each row. Refuses to take a list with numbers and ratings for a key where no title says that it is one.
import type { CellRef } from '../domain/finding';
import type { Rating } from '../domain/rating';
import { cellAddress } from './address';
import { cleanText } from './cell';
import { markOf } from './markOfRating';
import { readRating } from './readRating';
import type { SheetSnapshot } from './snapshot';
import { cellAt, lastColumn, lastRow } from './table';

export interface RatingKey {
  /** By the mark as `markOf` gives it. */
  ratings: ReadonlyMap<string, Rating>;
  where: CellRef;
}

const TITLE = /\b(key|legend|b?rag (ratings?|scale|definitions?)|ratings? (scale|definitions?)|status definitions?)\b/i;
const PAIR = /^(?:.*?\b(?:key|legend|ratings?|rag|brag)\b ?:? ?)?(\S{1,3}) ?[=:–—→-] ?(\S.*)$/i;
/** A comma only before another mark: "3 – Off track, red" is one pair. */
const BETWEEN_PAIRS = /[;\n|•]|,(?= ?\S{1,3} ?[=:–—→-])/;
const COLOURS: readonly Rating[] = ['Blue', 'Green', 'Amber', 'Red', 'Grey'];
/** A single pair may be about anything. */
const LEAST_PAIRS = 2;

/** Null where the sheet has none. A mark that is given twice with different colours is left out. */
export function ratingKey(sheet: SheetSnapshot): RatingKey | null {
  const found: Pair[] = [];
  for (let row = sheet.top; row <= lastRow(sheet); row++)
    for (let col = sheet.left; col <= lastColumn(sheet); col++) {
      const text = cleanText(cellAt(sheet, row, col));
      if (text === '') continue;
      const pairs = [...pairsIn(text), ...(TITLE.test(text) ? pairsBelow(sheet, row, col) : [])];
      found.push(...pairs.map((pair) => ({ ...pair, row, col })));
    }
  if (found.length < LEAST_PAIRS) return null;
  const { row, col } = found[0]!;
  return { ratings: agreed(found), where: { sheet: sheet.name, cell: cellAddress(row, col) } };
}

interface Pair {
  mark: string;
  rating: Rating;
  row: number;
  col: number;
}

type Named = Pick<Pair, 'mark' | 'rating'>;

function pairsIn(text: string): Named[] {
  return text.split(BETWEEN_PAIRS).flatMap((part) => {
    const [, mark, words] = PAIR.exec(part.trim()) ?? [];
    const rating = words === undefined ? null : colourIn(words);
    return mark !== undefined && rating ? [{ mark: markOf(mark), rating }] : [];
  });
}

/** From the next row on, in the title's column; a heading or an empty row may come first. */
function pairsBelow(sheet: SheetSnapshot, title: number, col: number): Named[] {
  const pairs: Named[] = [];
  for (let row = title + 1; row <= lastRow(sheet); row++) {
    const mark = markOf(String(cellAt(sheet, row, col)));
    const rating = colourIn(cleanText(cellAt(sheet, row, col + 1)));
    if (mark !== '' && mark.length <= 3 && rating) pairs.push({ mark, rating });
    else if (pairs.length > 0 || row > title + 2) break;
  }
  return pairs;
}

/** "Complete (blue)", "Off track – red", "Amber": the one colour that is named. */
function colourIn(words: string): Rating | null {
  const named = COLOURS.filter((colour) => new RegExp(`\\b${colour}\\b`, 'i').test(words));
  return named.length === 1 ? named[0]! : named.length === 0 ? readRating(words) : null;
}

function agreed(pairs: readonly Pair[]): Map<string, Rating> {
  const ratings = new Map<string, Rating>();
  const torn = new Set<string>();
  for (const { mark, rating } of pairs) {
    if ((ratings.get(mark) ?? rating) !== rating) torn.add(mark);
    ratings.set(mark, rating);
  }
  for (const mark of torn) ratings.delete(mark);
  return ratings;
}
