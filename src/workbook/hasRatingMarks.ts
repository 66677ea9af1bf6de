// Whether a workbook may have ratings in numbers, symbols or letters of its own. A quick look, which errs on the side of yes;
// `ratingMarks` knows.
import { cleanText } from './cell';
import { LONGEST_HEADING, RATING_WORDS } from './headings';
import { isMark } from './markOfRating';
import type { CellValue, WorkbookSnapshot } from './snapshot';

const RATED = new RegExp(`${RATING_WORDS.source}|\\bstatus\\b|\\bmilestone|\\bfinance\\b`, 'i');
/** With room for blanks about it. */
const LONGEST_MARK = 8;

export function hasRatingMarks({ sheets }: WorkbookSnapshot): boolean {
  return sheets.some(({ values }) => {
    const rated: boolean[] = [];
    return values.some((cells) => {
      if (cells.some((value, col) => rated[col] && isOdd(value))) return true;
      headedIn(cells).forEach((col) => (rated[col] = true));
      return false;
    });
  });
}

/** Most cells below such headings are words of more letters, dates and blanks. */
function isOdd(value: CellValue): boolean {
  const isShort = typeof value === 'string' ? value !== '' && value.length <= LONGEST_MARK : Number(value) <= 10;
  return isShort && isMark(cleanText(value));
}

/** A band stands over the columns to its right until the next text. */
function headedIn(cells: readonly CellValue[]): number[] {
  let isHeaded = false;
  return cells.flatMap((value, col) => {
    if (value !== '') isHeaded = typeof value === 'string' && value.length <= LONGEST_HEADING && RATED.test(value);
    return isHeaded ? [col] : [];
  });
}
