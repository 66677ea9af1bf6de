// What closing a month puts on record. Written once, and only ever read after that.
import type { AssessedLine, AssessedProgramme, Assessment, ExceptionItem } from './assessed';
import { COMPLETE, dataStatus, objectiveStatus } from './dataStatus';
import { wordsKey } from './samePlace';
import { type ClosedLevel, type ClosedLine, FIGURE_NAMES, type Figures, type Ratings } from './records';
import { objectiveHeading } from './objectiveName';
import { mapInPieces, type Pieces } from './pieces';
import { NO_WORDS, wordsFrom } from './words';

const NO_FIGURES = Object.fromEntries(FIGURE_NAMES.map((name) => [name, null])) as Figures;
const NO_RATINGS: Ratings = { milestone: null, inMonth: null, ytd: null, overall: null };
const NOTHING = { figures: NO_FIGURES, ratings: NO_RATINGS, impactText: '', override: '' };

/** Everything that closing the month puts on record, in the order of the report. */
export function* linesToClose(assessment: Assessment): Pieces<ClosedLine[]> {
  const { programmes, schemes, total, objectives, exceptions, closedExceptions } = assessment;
  return [
    ...programmes.map((programme) => closedLine('programme', programme, null)),
    ...(programmes.length > 0 ? [closedLine('total', total, null)] : []),
    ...(yield* mapInPieces(schemes, (scheme) => closedLine('scheme', scheme, scheme.record.id, scheme.programme))),
    ...objectives.map((objective) => ({
      ...NOTHING,
      words: NO_WORDS,
      key: objective.record.key,
      level: 'objective' as const,
      id: objective.record.number === null ? null : String(objective.record.number),
      name: objectiveHeading(objective.record),
      programme: null,
      figures: { ...NO_FIGURES, ytdPlan: objective.ytdTarget, ytdActual: objective.ytdActual },
      ratings: { ...NO_RATINGS, ytd: objective.rating },
      dataStatus: objectiveStatus(objective),
    })),
    ...(yield* mapInPieces(exceptions, (item) => closedWords('exception', item))),
    ...(yield* mapInPieces(closedExceptions, (item) => closedWords('closed exception', item))),
  ];
}

function closedLine(
  level: ClosedLevel,
  line: AssessedLine,
  id: string | null,
  programme: string | null = (line as AssessedProgramme).group ?? null,
): ClosedLine {
  return {
    key: line.record.key,
    level,
    id,
    name: line.name,
    programme,
    words: NO_WORDS,
    figures: line.figures,
    ratings: {
      milestone: line.milestoneRating,
      inMonth: line.inMonth.rating,
      ytd: line.ytd.rating,
      overall: line.overallRating,
    },
    impactText: line.impactText,
    override: line.overrides.map(({ text }) => text).join('; '),
    dataStatus: dataStatus(line),
  };
}

function closedWords(level: ClosedLevel, item: ExceptionItem): ClosedLine {
  const { programme, scheme, schemeId } = item;
  return {
    key: wordsKey(schemeId, programme, scheme),
    level,
    id: schemeId,
    name: scheme ?? '',
    programme,
    words: wordsFrom((name) => item[name]),
    dataStatus: COMPLETE,
    ...NOTHING,
  };
}
