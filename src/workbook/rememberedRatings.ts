// The ratings that we wrote last time, from what the record sheet remembers: for telling what has changed since.
import { type KnownRatings, ratingKey } from '../domain/changes';
import type { RatingKind } from '../domain/explanation';
import { forEachInPieces, type Pieces } from '../domain/pieces';
import { RATINGS, type Rating } from '../domain/rating';
import type { Memory } from './memory';

const KINDS: Record<string, RatingKind> = {
  overallRating: 'overall',
  ytdRating: 'ytd',
  inMonthRating: 'inMonth',
  milestoneRating: 'milestones',
};

export function* rememberedRatings(memory: Memory): Pieces<KnownRatings> {
  const known = new Map<string, Rating>();
  for (const lines of memory.values())
    yield* forEachInPieces([...lines], ([key, values]) => {
      for (const [column, value] of values) {
        const rating = RATINGS.find((each) => each === value);
        const kind = rating && KINDS[fieldOf(column)];
        if (kind) known.set(ratingKey(kind, key), rating);
      }
    });
  return known;
}

/** `3.ytdRating+` and `3.ytdRating.1` are columns of the same field (see `outputCells`). */
function fieldOf(column: string): string {
  return column.split('.')[1]?.replace('+', '') ?? '';
}
