// What would be otherwise under another policy, ratings first, without writing anything.
import { assess } from '../domain/assess';
import { knownRatings, type RatingChange, ratingChanges } from '../domain/changes';
import type { Policy } from '../domain/policy';
import { policyEffects } from '../domain/policyEffects';
import type { Surveyed } from './survey';

export interface PolicyPreview {
  ratings: RatingChange[];
  /** "escalations 5 → 3". */
  others: string[];
}

export function previewPolicy({ assessment, records }: Surveyed, policy: Policy): PolicyPreview {
  const after = assess({ ...records, policy });
  return { ratings: ratingChanges(knownRatings(assessment), after), others: policyEffects(assessment, after) };
}
