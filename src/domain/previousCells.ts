// Where on the record of closed months a line's ratings of the month before stand.
import type { CellRef } from './finding';

export type PreviousCells = Partial<Record<'milestoneRating' | 'overallRating' | 'impactText', CellRef>>;
