// What earlier months say of a line: its ratings when the month before was closed, and figures of closed months that are others now.
// Without a record of that month, what the sheets themselves say of it.
import type { AssessedLine, Assessment, Restatement } from './assessed';
import { previousMonth } from './closedMonths';
import { RATING_TITLES, type RatingKind } from './explanation';
import type { Rating } from './rating';
import type { RatingName } from './records';
import { closedLine } from './withPreviousMonth';

export interface LineHistory {
  /** The closed month: "June 2018"; null where only the sheets speak of a month before. */
  month: string | null;
  ratings: { title: string; was: Rating; is: Rating }[];
  /** The rating that a person had set then, in words; `''` where nobody had. */
  override: string;
  restatements: Restatement[];
}

const NAMES: Record<Exclude<RatingKind, 'activity'>, RatingName> = {
  overall: 'overall',
  ytd: 'ytd',
  inMonth: 'inMonth',
  milestones: 'milestone',
};

/** Null where nothing is known of any month before. */
export function explainHistory(line: AssessedLine, assessment: Assessment): LineHistory | null {
  const { history, period, schemes } = assessment;
  const month = previousMonth(history, period);
  const closed = month && closedLine(line, schemes, month);
  const ratings = closed ? compared(line, closed.ratings) : stated(line);
  const restatements = assessment.restatements.filter(({ key }) => key === line.record.key);
  if (ratings.length === 0 && restatements.length === 0) return null;
  return { month: closed ? month.period.label : null, ratings, override: closed?.override ?? '', restatements };
}

type Known = Partial<Record<RatingName, Rating | null>>;

function compared(line: AssessedLine, before: Known): LineHistory['ratings'] {
  const now: Record<RatingName, Rating> = {
    overall: line.overallRating,
    ytd: line.ytd.rating,
    inMonth: line.inMonth.rating,
    milestone: line.milestoneRating,
  };
  return Object.entries(NAMES).flatMap(([kind, name]) => {
    const was = before[name] ?? null;
    const isRated = was !== null && (was !== 'Grey' || now[name] !== 'Grey');
    return !isRated ? [] : [{ title: RATING_TITLES[kind as keyof typeof NAMES], was, is: now[name] }];
  });
}

function stated(line: AssessedLine): LineHistory['ratings'] {
  return compared(line, { milestone: line.previousMilestoneRating });
}
