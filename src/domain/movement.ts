// What moved since the month before was closed: ratings of lines and objectives, confidence of exceptions.
import type { AssessedLine, Assessment, Movement } from './assessed';
import { activityCells } from './activityCells';
import { computedCells, type RatedAssessment } from './computedCells';
import { readConfidence } from './confidence';
import type { CellRef } from './finding';
import { wordsKey } from './samePlace';
import { objectiveHeading } from './objectiveName';
import { flatMapInPieces, type Pieces } from './pieces';
import { RATINGS } from './rating';
import type { ClosedLine, ClosedMonth } from './records';
import { closedSchemes } from './withPreviousMonth';

type Moving = 'milestone' | 'ytd' | 'overall';
const RATING_LABELS: Record<Moving, string> = {
  milestone: 'Milestones',
  ytd: 'YTD finance',
  overall: 'PMO overall',
};
/** The finance of a single month comes and goes; it is shown, and its changes are no movement. */
const MOVING: readonly Moving[] = ['milestone', 'ytd', 'overall'];

export function* movements(
  assessment: Omit<Assessment, 'movements'>,
  previous: ClosedMonth | null,
): Pieces<Movement[]> {
  if (!previous) return [];
  const { programmes, schemes, total, objectives, exceptions } = assessment;
  const closed = new Map(previous.lines.map((line) => [`${line.level}:${line.key}`, line]));
  const before = yield* closedSchemes(schemes, previous);
  const of = (level: ClosedLine['level'], key: string) => closed.get(`${level}:${key}`);
  return [
    ...programmes.flatMap((line) => ofLine(line, of('programme', line.record.key), assessment)),
    ...ofLine(
      total,
      previous.lines.find(({ level }) => level === 'total'),
      assessment,
    ),
    ...(yield* flatMapInPieces(schemes, (line) => ofLine(line, before.get(line), assessment))),
    ...objectives.flatMap((objective) => {
      const was = of('objective', objective.record.key);
      const cells = { was: cellsOf(was, 'ytdRating'), is: activityCells(objective, 'rating') };
      const name = objectiveHeading(objective.record);
      return moved({ name, what: 'Activity', cells }, was?.ratings.ytd ?? null, objective.rating);
    }),
    ...(yield* flatMapInPieces(exceptions, (item) => {
      const was = of('exception', wordsKey(item.schemeId, item.programme, item.scheme));
      const cells = { was: cellsOf(was, 'confidence'), is: [] };
      const name = item.scheme ?? item.programme ?? '';
      return confidence({ name, what: 'Confidence', cells }, was?.words.confidence ?? '', item.confidence);
    })),
  ];
}

function cellsOf(closed: ClosedLine | undefined, name: keyof NonNullable<ClosedLine['cells']>): CellRef[] {
  const cell = closed?.cells?.[name];
  return cell ? [cell] : [];
}

function ofLine(line: AssessedLine, closed: ClosedLine | undefined, assessment: RatedAssessment): Movement[] {
  if (!closed) return [];
  const now = { milestone: line.milestoneRating, ytd: line.ytd.rating, overall: line.overallRating };
  return MOVING.flatMap((name) => {
    const [was, is] = [closed.ratings[name], now[name]];
    if (was === is) return [];
    const cells = {
      was: cellsOf(closed, `${name}Rating`),
      is: computedCells(line, `${name}Rating`, assessment),
    };
    return moved({ name: line.name, what: RATING_LABELS[name], cells }, was, is);
  });
}

type Mover = Pick<Movement, 'name' | 'what' | 'cells'>;

/** From Red up to Blue; to and from Grey is neither better nor worse. */
function moved(mover: Mover, was: string | null, is: string): Movement[] {
  if (was === null || was === is) return [];
  return [{ ...mover, was, is, direction: direction(place(was), place(is)) }];
}

function place(rating: string): number | null {
  const index = RATINGS.findIndex((each) => each === rating);
  return index < 0 || rating === 'Grey' ? null : index;
}

const CONFIDENCE = ['Low', 'Medium', 'High'];

function confidence(mover: Mover, wasWords: string, isWords: string): Movement[] {
  const [was, is] = [readConfidence(wasWords).level, readConfidence(isWords).level];
  if (was === null || is === null || was === is) return [];
  const rank = (level: string) => (CONFIDENCE.includes(level) ? CONFIDENCE.indexOf(level) : null);
  return [{ ...mover, was, is, direction: direction(rank(was), rank(is)) }];
}

function direction(was: number | null, is: number | null): Movement['direction'] {
  if (was === null || is === null) return 'other';
  return is > was ? 'better' : 'worse';
}
