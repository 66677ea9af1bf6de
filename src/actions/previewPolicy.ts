// How many ratings would be others under another policy, without writing anything.
import { assess } from '../domain/assess';
import { knownRatings, type RatingChange, ratingChanges } from '../domain/changes';
import type { Policy } from '../domain/policy';
import type { Refreshed } from './refresh';

export function previewPolicy({ assessment, records }: Refreshed, policy: Policy): RatingChange[] {
  return ratingChanges(knownRatings(assessment), assess({ ...records, policy }));
}
