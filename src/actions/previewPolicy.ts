// How many ratings would be others under another policy, without writing anything.
import { assess } from '../domain/assess';
import { knownRatings, type RatingChange, ratingChanges } from '../domain/changes';
import type { Policy } from '../domain/policy';
import type { Surveyed } from './survey';

export function previewPolicy({ assessment, records }: Surveyed, policy: Policy): RatingChange[] {
  return ratingChanges(knownRatings(assessment), assess({ ...records, policy }));
}
