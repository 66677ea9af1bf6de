// Whether a workbook whose tables were recognised has anything in them yet.
import type { Assessment } from './assessed';

/** True where no line and no objective was read: somebody has only just begun. */
export function isNothingYet({
  programmes,
  schemes,
  objectives,
}: Pick<Assessment, 'programmes' | 'schemes' | 'objectives'>): boolean {
  return programmes.length + schemes.length + objectives.length === 0;
}

export const NOTHING_YET = 'Nothing is filled in yet: no sheet has a programme, scheme or objective to rate.';
