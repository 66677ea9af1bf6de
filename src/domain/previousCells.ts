// Where on the record of closed months a line's ratings of the month before stand, and an exception's confidence.
import type { CellRef } from './finding';

export type PreviousCells = Partial<
  Record<'milestoneRating' | 'ytdRating' | 'overallRating' | 'impactText' | 'confidence', CellRef>
>;
