// The ratings that we wrote last time, from what the record sheet remembers: for telling what has changed since.
import { type KnownRatings, ratingKey } from '../domain/changes';
import type { RatingKind } from '../domain/explanation';
import { RATINGS, type Rating } from '../domain/rating';
import type { Memory } from './memory';

const KINDS: Record<string, RatingKind> = {
  overallRating: 'overall',
  ytdRating: 'ytd',
  inMonthRating: 'inMonth',
  milestoneRating: 'milestones',
};

export function rememberedRatings(memory: Memory): KnownRatings {
  const known = new Map<string, Rating>();
  for (const lines of memory.values())
    for (const [key, values] of lines)
      for (const [column, value] of values) {
        const kind = KINDS[fieldOf(column)];
        const rating = RATINGS.find((each) => each === value);
        if (kind && rating) known.set(ratingKey(kind, key), rating);
      }
  return known;
}

/** `3.ytdRating+` and `3.ytdRating.1` are columns of the same field (see `outputCells`). */
function fieldOf(column: string): string {
  return column.split('.')[1]?.replace('+', '') ?? '';
}
