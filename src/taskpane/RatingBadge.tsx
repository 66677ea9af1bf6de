// A rating as its word on its colour: the word says it, the colour finds it.
import { RATING_COLOURS } from '../domain/ratingColours';
import type { Rating } from '../domain/rating';

export interface RatingBadgeProps {
  rating: Rating;
  /** How many there are of it. */
  number?: number;
}

export function RatingBadge({ rating, number }: RatingBadgeProps) {
  const { fill, color } = RATING_COLOURS[rating];
  return (
    <span className="badge" style={{ backgroundColor: fill, color }}>
      {number === undefined ? rating : `${number} ${rating}`}
    </span>
  );
}
