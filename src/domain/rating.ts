// The five ratings and which of several is the worst. Refuses to know how a rating is written in a cell or coloured.

/** Blue complete or closed; Grey not yet due or not rated. */
export type Rating = 'Blue' | 'Green' | 'Amber' | 'Red' | 'Grey';

/** From worst to least telling: Blue counts only beside Grey, Grey only when there is nothing else. */
export const RATINGS: readonly Rating[] = ['Red', 'Amber', 'Green', 'Blue', 'Grey'];

/** The worst of the ratings; Grey where there are none. */
export function worst(ratings: readonly Rating[]): Rating {
  for (const rating of RATINGS) if (ratings.includes(rating)) return rating;
  return 'Grey';
}
