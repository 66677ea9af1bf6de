// The PMO's overall rating of a scheme or programme.
import { type Rating, worst } from './rating';
import type { SchemeStatus } from './records';

/** Blue when complete or closed, else the worst of milestone and finance, Grey ignored. */
export function overallRating(status: SchemeStatus, milestone: Rating, finance: Rating): Rating {
  return status === 'open' ? worst([milestone, finance]) : 'Blue';
}
