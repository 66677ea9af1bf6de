// How many schemes, programmes or objectives are said to have a rating, or to have saved less than planned, against how many have.
import type { AssessedLine, ReportedObjective } from '../assessed';
import type { Rating } from '../rating';
import { contradiction } from './checkFigure';
import { EACH, isRated, ratingOf } from './checkRating';
import type { Counted, Statement } from './claim';
import type { Entity, Month } from './entity';
import { schemesOf } from './schemesOf';
import { kindest, RIGHT, UNKNOWN, type Verdict } from './verdict';

type Count = Extract<Statement, { kind: 'count' }>;

export function checkCount(claim: Count, entity: Entity, month: Month): Verdict {
  if (entity.kind === 'objective') return UNKNOWN;
  if (claim.of === 'objectives') return entity.kind === 'total' ? ofObjectives(claim, month.objectives) : UNKNOWN;
  if (claim.of === 'programmes' && entity.kind !== 'total') return UNKNOWN;
  const lines =
    claim.of === 'programmes' ? month.programmes.filter(({ group }) => group === null) : schemesOf(entity, month);
  if (lines.length === 0) return UNKNOWN;
  return kindest(
    kindsOf(claim.which, lines).map((which) =>
      compare(claim, lines.filter(which), lines.length, entity.line.name, withClosed(claim, entity, month)),
    ),
  );
}

/** "Of 37 schemes" may count those that were closed as well. */
function withClosed({ of }: Count, entity: Entity, month: Month): number | undefined {
  return of === 'programmes' ? undefined : schemesOf(entity, month, true).length;
}

type Test = (line: AssessedLine) => boolean;

function kindsOf(which: Counted, schemes: readonly AssessedLine[]): Test[] {
  if (which === 'underDelivered') return [({ ytdVariance }) => ytdVariance !== null && ytdVariance < 0];
  const kinds = which.of === null ? EACH.filter((kind) => isRated(kind, schemes)) : [which.of];
  return kinds.map((kind) => (line) => ratingOf(line, kind) === which.rating);
}

function ofObjectives(claim: Count, objectives: readonly ReportedObjective[]): Verdict {
  if (claim.which === 'underDelivered' || objectives.length === 0) return UNKNOWN;
  const wanted: Rating = claim.which.rating;
  const found = objectives.filter(({ rating }) => rating === wanted);
  return compare(claim, found, objectives.length, 'Objectives');
}

function compare(
  claim: Count,
  found: readonly { record: AssessedLine['record'] | ReportedObjective['record'] }[],
  all: number,
  name: string,
  atMost: number = all,
): Verdict {
  const isOutOf = claim.outOf === null || claim.outOf === all || claim.outOf === atMost;
  if (found.length === claim.count && isOutOf) return RIGHT;
  const what = claim.which === 'underDelivered' ? 'under plan' : claim.which.rating;
  const sides = {
    one: `${claim.count}${claim.outOf === null ? '' : ` of ${claim.outOf}`} ${what}`,
    other: `${found.length} of ${all} ${what}`,
    difference: String(Math.abs(found.length - claim.count)),
  };
  return contradiction(
    'differs',
    'count',
    name,
    sides,
    found.slice(0, 4).map(({ record }) => record.where),
  );
}
