// The rating that a cell of a table states, once it is known what marks stand for. Refuses to find that out: `ratingMarks` does.
import type { Rating } from '../domain/rating';
import { cleanText } from './cell';
import { markOf } from './markOfRating';
import { readRating } from './readRating';
import type { CellValue } from './snapshot';
import type { RatingMarks, Table } from './table';

export const NO_MARKS: RatingMarks = { known: new Map(), asked: [] };

/** The rating that a cell of the table states. */
export function ratingIn({ marks }: Table, value: CellValue): Rating | null {
  return marks.known.size === 0 ? readRating(value) : known(marks, value);
}

function known(marks: RatingMarks, value: CellValue): Rating | null {
  const rating = marks.known.get(markOf(cleanText(value)));
  return rating === undefined ? readRating(value) : rating;
}

/** True where the table's question tells of the cell already, or a person has said that it is no rating. */
export function isSettledMark({ marks }: Table, value: CellValue): boolean {
  const mark = markOf(cleanText(value));
  return marks.known.has(mark) || marks.asked.some(({ text }) => markOf(text) === mark);
}
