// Stated ratings against the computed ones. "All green / amber" is true when none is worse than Amber, "all amber" when
// each is; Blue may be called green, Grey is no rating.
import type { AssessedLine, AssessedScheme } from '../assessed';
import { objectiveHeading } from '../objectiveName';
import { type Rating, RATINGS, worst } from '../rating';
import type { RatingName } from '../records';
import { contradiction } from './checkFigure';
import type { Statement } from './claim';
import type { Entity, LineEntity, Month } from './entity';
import { schemesOf } from './schemesOf';
import { kindest, RIGHT, UNKNOWN, type Verdict } from './verdict';

type Rated = Extract<Statement, { kind: 'rating' }>;

/** By how far each of a line's ratings is likely to be meant, where nothing says which. */
export const EACH = ['overall', 'ytd', 'milestone'] as const;

export function checkRating(claim: Rated, entity: Entity, month: Month): Verdict {
  if (entity.kind === 'objective') {
    const { rating, record } = entity.objective;
    return claim.of === null ? compare(claim, [rating], objectiveHeading(record), [record.where]) : UNKNOWN;
  }
  if (claim.of === 'risks' || claim.of === 'mitigatedRisks') return checkRisks(claim, claim.of, entity, month);
  const lines = claim.ofEach ? ratedLines(entity, month) : [entity.line];
  const kinds = claim.of === null ? EACH.filter((kind) => isRated(kind, [entity.line, ...lines])) : [claim.of];
  return kindest(kinds.map((kind) => compareLines(claim, kind, entity.line, lines)));
}

export function isRated(kind: RatingName, lines: readonly AssessedLine[]): boolean {
  return lines.some((line) => ratingOf(line, kind) !== 'Grey');
}

/** Where none of the parts is rated, the whole's own rating is what there is. */
function compareLines(claim: Rated, kind: RatingName, whole: AssessedLine, parts: readonly AssessedLine[]): Verdict {
  const lines = isRated(kind, parts) ? parts : [whole];
  const ratings = lines.map((line) => ratingOf(line, kind));
  return compare(claim, ratings, whole.name, cellsOf(lines, ratings));
}

export function ratingOf(line: AssessedLine, kind: RatingName): Rating {
  if (kind === 'ytd' || kind === 'inMonth') return line[kind].rating;
  return kind === 'milestone' ? line.milestoneRating : line.overallRating;
}

/** "All schemes": those of the programme; one without any stands for itself. */
function ratedLines(entity: LineEntity, month: Month): AssessedLine[] {
  const schemes: AssessedScheme[] = entity.kind === 'scheme' ? [] : schemesOf(entity, month);
  return schemes.length > 0 ? schemes : [entity.line];
}

function cellsOf(lines: readonly AssessedLine[], ratings: readonly Rating[]) {
  const most = worst(ratings);
  return lines
    .filter((_, index) => ratings[index] === most)
    .slice(0, 4)
    .map(({ record }) => record.where);
}

function compare(
  claim: Rated,
  ratings: readonly Rating[],
  name: string,
  cells: Parameters<typeof contradiction>[4],
): Verdict {
  const telling = ratings.filter((rating) => rating !== 'Grey');
  if (telling.length === 0) return UNKNOWN;
  if (
    claim.ratings.length > 1
      ? noneWorse(telling, claim.ratings)
      : telling.every((one) => isCalled(one, claim.ratings[0]!))
  )
    return RIGHT;
  const sides = { one: claim.ratings.join(' / '), other: summary(telling), difference: '' };
  return contradiction('differs', 'rating', name, sides, cells);
}

function noneWorse(telling: readonly Rating[], said: readonly Rating[]): boolean {
  const least = RATINGS.indexOf(worst(said));
  return telling.every((rating) => RATINGS.indexOf(rating) >= least);
}

function isCalled(rating: Rating, said: Rating): boolean {
  return rating === said || (rating === 'Blue' && said === 'Green');
}

function summary(ratings: readonly Rating[]): string {
  if (ratings.length === 1) return ratings[0]!;
  const counts = RATINGS.map((rating) => [ratings.filter((one) => one === rating).length, rating] as const);
  return counts.flatMap(([count, rating]) => (count > 0 ? [`${count} ${rating}`] : [])).join(', ');
}

/** The highest open risk's. Words that do not say whether they mean it before or after mitigation may mean either. */
function checkRisks(claim: Rated, of: 'risks' | 'mitigatedRisks', entity: LineEntity, { registers }: Month): Verdict {
  const table = registers.programmeRisks;
  const row = entity.kind === 'total' ? table?.total : table?.rows.find(({ name }) => name === entity.line.name);
  if (!row || row.open === 0) return UNKNOWN;
  const ratings = of === 'risks' ? [row.ratingBefore, row.ratingAfter] : [row.ratingAfter];
  const cells = [entity.line.record.where];
  return kindest(ratings.map((rating) => compare(claim, [rating], `Risks of ${entity.line.name}`, cells)));
}
