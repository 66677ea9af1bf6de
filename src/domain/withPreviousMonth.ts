// What the month before was reported as, on every line of this one: from the months that were closed, else as the sheets say.
import type { AssessedLine, AssessedScheme } from './assessed';
import { isProgramme, isScheme } from './lineLevel';
import { mapInPieces, type Pieces, whole } from './pieces';
import type { PreviousCells } from './previousCells';
import type { ClosedLine, ClosedMonth } from './records';
import { pairsOfMonths } from './samePlace';
import type { RatedLines } from './withOverrides';

export function* withPreviousMonth(lines: RatedLines, previous: ClosedMonth | null): Pieces<RatedLines> {
  if (!previous) return lines;
  const closed = new Map(previous.lines.filter(isProgrammeLine).map((line) => [line.key, line]));
  const schemes = yield* closedSchemes(lines.schemes, previous);
  return {
    programmes: yield* mapInPieces(lines.programmes, (line) => withPrevious(line, firstOf(line.keys, closed))),
    schemes: yield* mapInPieces(lines.schemes, (line) => withPrevious(line, schemes.get(line))),
  };
}

/** What the line was reported as when that month was closed. */
export function closedLine(
  line: AssessedLine,
  schemes: readonly AssessedScheme[],
  month: ClosedMonth,
): ClosedLine | undefined {
  if (isScheme(line)) return whole(closedSchemes(schemes, month)).get(line);
  if (!isProgramme(line)) return month.lines.find(({ level }) => level === 'total');
  const programmes = month.lines.filter(isProgrammeLine);
  return firstOf(line.keys, new Map(programmes.map((closed) => [closed.key, closed])));
}

/** A scheme may have been renamed, given an id or moved since. */
export function* closedSchemes(
  schemes: readonly AssessedScheme[],
  { lines }: ClosedMonth,
): Pieces<ReadonlyMap<AssessedScheme, ClosedLine>> {
  const closed = lines.filter(({ level }) => level === 'scheme');
  const places = yield* mapInPieces(closed, (line) => ({ schemeId: line.id, area: line.name, ...line }));
  return yield* pairsOfMonths(schemes, places, ({ record, programme, name }) => ({
    schemeId: record.id,
    programme,
    area: name,
  }));
}

export function withPreviousTotal(total: AssessedLine, previous: ClosedMonth | null): AssessedLine {
  return withPrevious(
    total,
    previous?.lines.find(({ level }) => level === 'total'),
  );
}

function isProgrammeLine({ level }: ClosedLine): boolean {
  return level === 'programme';
}

function firstOf(keys: readonly string[], closed: ReadonlyMap<string, ClosedLine>): ClosedLine | undefined {
  return keys.map((key) => closed.get(key)).find((line) => line !== undefined);
}

function withPrevious<L extends AssessedLine>(line: L, closed: ClosedLine | undefined): L {
  if (!closed) return line;
  return {
    ...line,
    previousMilestoneRating: closed.ratings.milestone ?? line.previousMilestoneRating,
    previousImpactText: closed.impactText,
    previousOverallRating: closed.ratings.overall,
    previousCells: closedCells(closed),
  };
}

/** Of what was put on record: a blank rating is no source. */
function closedCells({ cells = {}, ratings, impactText }: ClosedLine): PreviousCells {
  return {
    ...(ratings.milestone !== null && { milestoneRating: cells.milestoneRating }),
    ...(ratings.overall !== null && { overallRating: cells.overallRating }),
    ...(impactText !== '' && { impactText: cells.impactText }),
  };
}
