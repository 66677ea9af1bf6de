// Why a line's PMO overall rating is what it is: which of milestones and finance decides, and what would change it.
import type { AssessedLine } from './assessed';
import { type Explanation, RATING_TITLES, type RatedPart, type RatingStep } from './explanation';
import { isScheme } from './lineLevel';
import { type Rating, worst } from './rating';
import type { SchemeStatus } from './records';
import { typedRating } from './typedRating';

/** @param finance of the same line, as `milestones` is. */
export function explainOverall(line: AssessedLine, finance: Explanation, milestones: Explanation): Explanation {
  const status = isScheme(line) ? line.record.status : 'open';
  const open = status === 'open';
  return {
    kind: 'overall',
    rating: line.overallRating,
    because: open ? deciding(line.overallRating, finance, milestones) : CLOSED[status],
    rule: 'Blue when complete or closed, else the worse of milestones and year to date finance; Grey does not count.',
    figures: [],
    parts: [milestones, finance].map((part) => partOf(part, line)),
    better: open ? better(line.overallRating, finance, milestones) : null,
    worse: open ? worse(line.overallRating, finance, milestones) : null,
    typed: typedRating(line, 'overallRating', line.overallRating),
    overrides: line.overrides.filter((override) => override.of === 'overall'),
  };
}

const CLOSED: Record<Exclude<SchemeStatus, 'open'>, string> = {
  complete: 'The scheme is complete.',
  closed: 'The scheme is closed.',
};

function partOf({ kind, rating }: Explanation, { record }: AssessedLine): RatedPart {
  return { name: RATING_TITLES[kind], rating, where: record.where };
}

function deciding(overall: Rating, finance: Explanation, milestones: Explanation): string {
  if (overall === 'Grey') return 'Neither milestones nor finance is rated.';
  const both = finance.rating === overall && milestones.rating === overall;
  if (both) return `Milestones and year to date finance are both ${overall}.`;
  const decides = finance.rating === overall ? 'Year to date finance decides' : 'Milestones decide';
  return `${decides}: ${(finance.rating === overall ? finance : milestones).because}`;
}

/** Only where one of the two decides alone: then its own step lifts the whole, as far as the other allows. */
function better(overall: Rating, finance: Explanation, milestones: Explanation): RatingStep | null {
  if (finance.rating === milestones.rating) return null;
  const [decides, other] = finance.rating === overall ? [finance, milestones] : [milestones, finance];
  return decides.better && changed(decides.better, other, overall);
}

/** Whichever falls first takes the whole with it; only finance says how far it is from falling. */
function worse(overall: Rating, finance: Explanation, milestones: Explanation): RatingStep | null {
  return finance.worse && changed(finance.worse, milestones, overall);
}

function changed(step: RatingStep, other: Explanation, overall: Rating): RatingStep | null {
  const rating = worst([step.rating, other.rating]);
  return rating === overall ? null : { ...step, rating };
}
