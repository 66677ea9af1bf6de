// How bad a rating is, worst first, written down apart from the rules under test. Blue before Grey: Grey says least.
import type { Rating } from '../../src/domain/rating';

export const ALL_RATINGS: readonly Rating[] = ['Red', 'Amber', 'Green', 'Blue', 'Grey'];

/** 0 is the worst. */
export function goodness(rating: Rating): number {
  return ALL_RATINGS.indexOf(rating);
}
