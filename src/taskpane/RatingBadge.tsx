// A rating as its word on its colour: the word says it, the colour finds it.
import { makeStyles } from '@fluentui/react-components';
import { RATING_COLOURS } from '../domain/ratingColours';
import type { Rating } from '../domain/rating';

const useStyles = makeStyles({
  badge: {
    display: 'inline-block',
    minWidth: '3.2em',
    padding: '0 6px',
    borderRadius: '4px',
    // Where Windows sets its own colours, the edge is all that is left of the badge.
    border: '1px solid transparent',
    textAlign: 'center',
    fontSize: '12px',
    fontWeight: 600,
    lineHeight: '18px',
    whiteSpace: 'nowrap',
  },
});

export interface RatingBadgeProps {
  rating: Rating;
  /** How many there are of it. */
  number?: number;
}

export function RatingBadge({ rating, number }: RatingBadgeProps) {
  const { fill, color } = RATING_COLOURS[rating];
  return (
    <span className={useStyles().badge} style={{ backgroundColor: fill, color }}>
      {number === undefined ? rating : `${number} ${rating}`}
    </span>
  );
}
