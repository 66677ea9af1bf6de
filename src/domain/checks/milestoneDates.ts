// A milestone's rating as typed against its own dates. Who rates may know better, so only what cannot both be is a warning: completed
// and not Blue (or the other way round) on a list where completed is Blue, and Green though it is overdue. Green though it is
// expected a month late, and off track though on time, are hints. Tolerance: dates count by their month.
import type { AssessedScheme } from '../assessed';
import type { Finding } from '../finding';
import { rateMilestone } from '../milestones';
import { monthLabel, monthsBetween, type Period, reportingMonth } from '../period';
import { flatMapInPieces, type Pieces } from '../pieces';
import type { Rating } from '../rating';
import type { Milestone, Start } from '../records';
import { wordSides } from '../sides';

export function* milestoneDates(schemes: readonly AssessedScheme[], period: Period | null): Pieces<Finding[]> {
  if (!period) return [];
  const milestones = yield* flatMapInPieces(schemes, ({ name, milestones: own }) =>
    own.map(({ milestone }) => ({ name, milestone })),
  );
  const usesBlue = agreesMostly(milestones);
  yield;
  return yield* flatMapInPieces(milestones, ({ name, milestone }) => {
    const said = contradictionOf(milestone, usesBlue, period);
    return said ? [finding(name, milestone, said)] : [];
  });
}

/** True on a list where Blue and a date of completion go together in all but a few. */
function agreesMostly(milestones: readonly { milestone: Milestone }[]): boolean {
  let [blue, completed, both] = [0, 0, 0];
  for (const { milestone } of milestones) {
    if (milestone.statedRating === null) continue;
    if (isBlue(milestone)) blue++;
    if (isDone(milestone)) completed++;
    if (isBlue(milestone) && isDone(milestone)) both++;
  }
  const isAFew = (all: number) => all - both <= Math.max(1, all / 5);
  return both >= 2 && isAFew(blue) && isAFew(completed);
}

const isBlue = ({ statedRating }: Milestone) => statedRating === 'Blue';

const isDone = ({ completed }: Milestone) => completed.kind === 'month';

interface Said {
  severity: Finding['severity'];
  dates: string;
}

function contradictionOf(milestone: Milestone, usesBlue: boolean, period: Period): Said | null {
  const { statedRating: rating, completed } = milestone;
  if (rating === null) return null;
  const done = completed.kind === 'month';
  if (usesBlue && done !== (rating === 'Blue'))
    return { severity: 'warning', dates: done ? `completed in ${monthLabel(completed.month)}` : 'not completed' };
  return done || rating === 'Blue' ? null : ofOpen(milestone, rating, period);
}

function ofOpen(milestone: Milestone, rating: Rating, period: Period): Said | null {
  const byDates = rateMilestone({ ...milestone, statedRating: null }, period);
  const due = dateText('due', milestone.due);
  const dates = [due, dateText('expected', milestone.forecast)].filter((text) => text !== '').join(', ');
  if (rating === 'Green' && byDates === 'Red') {
    return isExpectedLater(milestone, period) ? { severity: 'info', dates } : { severity: 'warning', dates };
  }
  if (rating === 'Green' && byDates === 'Amber') return { severity: 'info', dates };
  const isOnTime = milestone.forecast.kind === 'month' && (byDates === 'Green' || byDates === 'Grey');
  return isOnTime && (rating === 'Amber' || rating === 'Red') ? { severity: 'info', dates } : null;
}

/** Replanned: what was due has a new date that is still to come. */
function isExpectedLater({ forecast }: Milestone, period: Period): boolean {
  return forecast.kind === 'month' && monthsBetween(reportingMonth(period), forecast.month) >= 0;
}

function dateText(word: string, date: Start): string {
  return date.kind === 'month' ? `${word} ${monthLabel(date.month)}` : '';
}

function finding(scheme: string, milestone: Milestone, { severity, dates }: Said): Finding {
  const { name, where, cells, statedRating } = milestone;
  const involved = [cells.rating, cells.due, cells.forecast, cells.completed].filter((cell) => cell !== undefined);
  return {
    code: 'milestone-dates-differ',
    severity,
    message: `${scheme}, "${name}": rated ${statedRating}, yet ${dates}.`,
    where: involved.length > 0 ? involved : [where],
    sides: wordSides(`${statedRating} as typed`, dates),
    suggestion: 'See whether the rating or the date was brought up to date last.',
  };
}
