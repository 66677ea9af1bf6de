// The PMO's overall rating: Blue when complete or closed, else the worst of milestone and finance, Grey ignored.
import { overallRating } from '../../src/domain/overall';
import type { Rating } from '../../src/domain/rating';
import { ALL_RATINGS } from '../support/ratingOrder';

test.each<[Rating, Rating, Rating]>([
  ['Amber', 'Green', 'Amber'],
  ['Green', 'Amber', 'Amber'],
  ['Green', 'Red', 'Red'],
  ['Red', 'Green', 'Red'],
  ['Green', 'Green', 'Green'],
  ['Amber', 'Grey', 'Amber'],
  ['Grey', 'Green', 'Green'],
  ['Grey', 'Red', 'Red'],
  ['Grey', 'Grey', 'Grey'],
  ['Blue', 'Green', 'Green'],
  ['Blue', 'Red', 'Red'],
  ['Blue', 'Grey', 'Blue'],
])('open, milestones %s and finance %s: %s', (milestone, finance, expected) => {
  expect(overallRating('open', milestone, finance)).toBe(expected);
});

const pairs = ALL_RATINGS.flatMap((milestone) => ALL_RATINGS.map((finance) => [milestone, finance] as const));

test.each(['complete', 'closed'] as const)('%s is Blue whatever else is red', (status) => {
  for (const [milestone, finance] of pairs) expect(overallRating(status, milestone, finance)).toBe('Blue');
});

test('Grey beside any rating leaves that rating', () => {
  for (const rating of ALL_RATINGS) {
    expect(overallRating('open', rating, 'Grey')).toBe(rating);
    expect(overallRating('open', 'Grey', rating)).toBe(rating);
  }
});
