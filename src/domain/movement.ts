// What moved since the month before was closed: ratings of lines and objectives, confidence of exceptions.
import type { AssessedLine, Assessment, Movement } from './assessed';
import { readConfidence } from './confidence';
import { wordsKey } from './samePlace';
import { objectiveHeading } from './objectiveName';
import { RATINGS } from './rating';
import type { ClosedLine, ClosedMonth, RatingName } from './records';
import { closedSchemes } from './withPreviousMonth';

const RATING_LABELS: Record<RatingName, string> = {
  milestone: 'Milestones',
  inMonth: 'In month finance',
  ytd: 'YTD finance',
  overall: 'PMO overall',
};
/** The finance of a single month comes and goes; it is shown, and its changes are no movement. */
const MOVING: readonly RatingName[] = ['milestone', 'ytd', 'overall'];

export function movements(
  { programmes, schemes, total, objectives, exceptions }: Omit<Assessment, 'movements'>,
  previous: ClosedMonth | null,
): Movement[] {
  if (!previous) return [];
  const closed = new Map(previous.lines.map((line) => [`${line.level}:${line.key}`, line]));
  const before = closedSchemes(schemes, previous);
  const of = (level: ClosedLine['level'], key: string) => closed.get(`${level}:${key}`);
  return [
    ...programmes.flatMap((line) => ofLine(line, of('programme', line.record.key))),
    ...ofLine(
      total,
      previous.lines.find(({ level }) => level === 'total'),
    ),
    ...schemes.flatMap((line) => ofLine(line, before.get(line))),
    ...objectives.flatMap(({ record, rating }) => {
      const was = of('objective', record.key)?.ratings.ytd ?? null;
      return moved(objectiveHeading(record), 'Activity', was, rating);
    }),
    ...exceptions.flatMap((item) => {
      const was = of('exception', wordsKey(item.schemeId, item.programme, item.scheme))?.words.confidence ?? '';
      return confidence(item.scheme ?? item.programme ?? '', was, item.confidence);
    }),
  ];
}

function ofLine(line: AssessedLine, closed: ClosedLine | undefined): Movement[] {
  if (!closed) return [];
  const now = {
    milestone: line.milestoneRating,
    inMonth: line.inMonth.rating,
    ytd: line.ytd.rating,
    overall: line.overallRating,
  };
  return MOVING.flatMap((name) => moved(line.name, RATING_LABELS[name], closed.ratings[name], now[name]));
}

/** From Red up to Blue; to and from Grey is neither better nor worse. */
function moved(name: string, what: string, was: string | null, is: string): Movement[] {
  if (was === null || was === is) return [];
  return [{ name, what, was, is, direction: direction(place(was), place(is)) }];
}

function place(rating: string): number | null {
  const index = RATINGS.findIndex((each) => each === rating);
  return index < 0 || rating === 'Grey' ? null : index;
}

const CONFIDENCE = ['Low', 'Medium', 'High'];

function confidence(name: string, wasWords: string, isWords: string): Movement[] {
  const [was, is] = [readConfidence(wasWords).level, readConfidence(isWords).level];
  if (was === null || is === null || was === is) return [];
  const rank = (level: string) => (CONFIDENCE.includes(level) ? CONFIDENCE.indexOf(level) : null);
  return [{ name, what: 'Confidence', was, is, direction: direction(rank(was), rank(is)) }];
}

function direction(was: number | null, is: number | null): Movement['direction'] {
  if (was === null || is === null) return 'other';
  return is > was ? 'better' : 'worse';
}
