// The cells behind what is worked out of figures: variances, shares of plan, ratings, what the month before was.
// Refuses to work any of it out again.
import type { AssessedLine, AssessedProgramme, AssessedScheme, Assessment } from './assessed';
import type { FinanceVerdict } from './finance';
import { figureCells } from './figureCells';
import type { CellRef } from './finding';
import { isProgramme, isScheme } from './lineLevel';
import { rollUp } from './milestones';
import { flatMapInPieces, forEachInPieces, mapInPieces, type Pieces, whole } from './pieces';
import type { Rating } from './rating';
import type { ComputedName, FigureName, Milestone } from './records';
import { savingsValue } from './savingsValue';

type FinanceKind = 'ytd' | 'inMonth';

/** What of an assessment the values are worked out of. */
export type RatedAssessment = Pick<Assessment, 'programmes' | 'schemes' | 'total' | 'policy' | 'period'>;

export type Variance = 'forecastVariance' | 'targetVariance' | 'ytdVariance' | 'inMonthVariance';

/** A variance is the first figure less the second. */
export const VARIANCES: Record<Variance, readonly [FigureName, FigureName]> = {
  forecastVariance: ['forecast', 'plan'],
  targetVariance: ['target', 'plan'],
  ytdVariance: ['ytdActual', 'ytdPlan'],
  inMonthVariance: ['inMonthActual', 'inMonthPlan'],
};

/** The figures that a computed value compares. */
const COMPARED: Partial<Record<ComputedName, readonly FigureName[]>> = {
  ...VARIANCES,
  inMonthAchievement: ['inMonthActual', 'inMonthPlan'],
};

export function computedCells(line: AssessedLine, name: ComputedName, assessment: RatedAssessment): CellRef[] {
  switch (name) {
    case 'milestoneRating':
      return milestoneCells(line, assessment);
    case 'previousMilestoneRating':
      return previousMilestoneCells(line, assessment);
    case 'achievement':
    case 'ytdRating':
      return ratedCells(line, 'ytdActual', assessment).concat(ratedCells(line, 'ytdPlan', assessment));
    case 'inMonthRating':
      return ratedCells(line, 'inMonthActual', assessment).concat(ratedCells(line, 'inMonthPlan', assessment));
    case 'overallRating':
      return milestoneCells(line, assessment).concat(computedCells(line, 'ytdRating', assessment));
    default:
      return (COMPARED[name] ?? []).flatMap((figure) => figureCells(line, figure, assessment.period));
  }
}

export type RatedFigure = 'ytdPlan' | 'ytdActual' | 'inMonthPlan' | 'inMonthActual';

/** Of the figures that the line is rated by: a member of a group is rated by the group's finance row. */
export function ratedCells(
  line: AssessedLine,
  name: RatedFigure,
  { programmes, period }: RatedAssessment,
): readonly CellRef[] {
  const kind: FinanceKind = name.startsWith('ytd') ? 'ytd' : 'inMonth';
  const group = isProgramme(line) && line.group !== null ? groupOf(line.group, line[kind], kind, programmes) : line;
  return group ? figureCells(group, name, period) : [];
}

/** None for a member whose own savings are only due later: its verdict is no copy of the group's. */
function groupOf(
  name: string,
  verdict: FinanceVerdict,
  kind: FinanceKind,
  programmes: RatedAssessment['programmes'],
): AssessedLine | undefined {
  return programmes.find((each) => each.name === name && each[kind] === verdict);
}

/** Of lines that are made of others: their own cells again in those of every line above them. */
const OF_MILESTONES = new WeakMap<RatedAssessment['schemes'], Map<AssessedLine, CellRef[]>>();

/** Finds them with pauses, so that `computedCells` has them at hand. */
export function* findMilestones(lines: readonly AssessedLine[], assessment: RatedAssessment): Pieces<void> {
  for (const line of lines) yield* cellsOfParts(line, assessment);
}

function milestoneCells(line: AssessedLine, assessment: RatedAssessment): CellRef[] {
  return isScheme(line) ? cellsOfScheme(line) : whole(cellsOfParts(line, assessment));
}

function cellsOfScheme(line: AssessedScheme): CellRef[] {
  if (line.milestones.length > 0) return line.milestones.flatMap(({ milestone }) => ratingCells(milestone));
  return statedMilestones(line);
}

const statedMilestones = (line: AssessedLine) =>
  statedCells(line, 'milestoneRating', line.record.statedMilestoneRating);

function* cellsOfParts(line: AssessedLine, assessment: RatedAssessment): Pieces<CellRef[]> {
  const known = OF_MILESTONES.get(assessment.schemes) ?? new Map<AssessedLine, CellRef[]>();
  OF_MILESTONES.set(assessment.schemes, known);
  const found = known.get(line);
  if (found) return found;
  const parts = yield* milestoneParts(line, assessment);
  yield* findMilestones(
    parts.filter((part) => !isScheme(part)),
    assessment,
  );
  const cells: CellRef[] = parts.length > 0 ? [] : statedMilestones(line);
  yield* forEachInPieces(parts, (part) => {
    for (const cell of milestoneCells(part, assessment)) cells.push(cell);
  });
  known.set(line, cells);
  return cells;
}

/** A rating that people gave counts before the dates. */
function ratingCells({ statedRating, due, forecast, completed, cells }: Milestone): CellRef[] {
  if (statedRating) return cells.rating ? [cells.rating] : [];
  const dates = [
    { start: due, cell: cells.due },
    { start: forecast, cell: cells.forecast },
    { start: completed, cell: cells.completed },
  ];
  return dates.flatMap(({ start, cell }) => (start.kind === 'month' && cell ? [cell] : []));
}

/** The lines whose ratings are rolled up to this one's. */
function* milestoneParts(
  line: AssessedLine,
  { programmes, schemes, total, policy }: RatedAssessment,
): Pieces<AssessedLine[]> {
  if (line === total) return programmes.filter(({ group }) => group === null);
  if (!isProgramme(line)) return [];
  const isOwn = ({ programme, record }: AssessedScheme) => programme === line.name && record.status !== 'closed';
  const own = yield* flatMapInPieces(schemes, (scheme) => (isOwn(scheme) ? scheme : []));
  const rated = yield* mapInPieces(own, ({ milestoneRating: rating, figures }) => {
    return { rating, value: savingsValue(figures) ?? 0 };
  });
  if (rollUp(rated, policy) !== 'Grey') return own;
  return programmes.filter(({ name, group }) => group === line.name && line.members.includes(name));
}

function previousMilestoneCells(line: AssessedLine, assessment: RatedAssessment): CellRef[] {
  if (line.previousCells.milestoneRating) return [line.previousCells.milestoneRating];
  if (line.previousMilestoneRating === null) return [];
  const stated = statedCells(line, 'previousMilestoneRating', line.record.statedPreviousMilestoneRating);
  if (stated.length > 0 || isScheme(line)) return stated;
  const { programmes, total } = assessment;
  const isPart = ({ group }: AssessedProgramme) => group === (line === total ? null : line.name);
  return programmes.filter(isPart).flatMap((part) => previousMilestoneCells(part, assessment));
}

/** The table that is read last speaks first of milestones. */
function statedCells({ record }: AssessedLine, field: ComputedName, rating: Rating | null): CellRef[] {
  const given = record.printed.findLast((entry) => entry.field === field && entry.value === rating);
  return given ? [given.cell] : [];
}
