// How far the figures behind a closed line could be relied on when its month was closed, in a word.
import type { AssessedObjective } from './activity';
import type { AssessedLine } from './assessed';

export const COMPLETE = 'Complete';

export function dataStatus({ ytd }: AssessedLine): string {
  if (ytd.basis === 'noActual') return 'Actual missing';
  return ytd.basis === 'noPlan' ? 'Plan to date missing' : COMPLETE;
}

/** Of the months that the year to date covers: the least final one counts. */
export function objectiveStatus({ ytdMonths, record }: AssessedObjective): string {
  const statuses = ytdMonths.map((month) => record.statuses[month - 1]);
  if (statuses.length === 0) return 'Actual missing';
  if (statuses.includes('estimate')) return 'Estimate';
  return statuses.includes('flex') ? 'Flex' : COMPLETE;
}
