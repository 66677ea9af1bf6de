// "Behind schedule" against the milestone rating and the start. Amber may be called either, and so may Grey.
// Refuses to judge the whole: its worst milestone is not what "the programme is on track" speaks of.
import type { AssessedLine, AssessedScheme } from '../assessed';
import { contradiction } from './checkFigure';
import type { Entity } from './entity';
import { RIGHT, UNKNOWN, type Verdict } from './verdict';

export function checkSchedule(isBehind: boolean, entity: Entity): Verdict {
  if (entity.kind === 'objective' || entity.kind === 'total') return UNKNOWN;
  const { line } = entity;
  const isLate = line.milestoneRating === 'Red' || (entity.kind === 'scheme' && startsLate(entity.line));
  if (!isLate && !isRatedOnTime(line)) return UNKNOWN;
  if (isLate === isBehind) return RIGHT;
  const sides = {
    one: isBehind ? 'behind schedule' : 'on schedule',
    other: isLate ? reasonOf(line) : `milestones ${line.milestoneRating}`,
    difference: '',
  };
  return contradiction('differs', 'rating', line.name, sides, [line.record.where]);
}

function startsLate({ startOverdue, startSlipMonths }: AssessedScheme): boolean {
  return startOverdue || (startSlipMonths ?? 0) > 0;
}

function isRatedOnTime({ milestoneRating }: AssessedLine): boolean {
  return milestoneRating === 'Green' || milestoneRating === 'Blue';
}

function reasonOf({ milestoneRating }: AssessedLine): string {
  return milestoneRating === 'Red' ? 'milestones Red' : 'a start later than planned';
}
