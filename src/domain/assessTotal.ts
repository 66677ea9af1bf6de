// The alliance's total: the programmes' sum, or the printed total where that is the more exact figure.
import { smallest } from './extremes';
import type { AssessedLine, AssessedProgramme, AssessedScheme } from './assessed';
import { assessLine } from './assessLine';
import { emptyLine } from './gatherProgrammes';
import { rollUp } from './milestones';
import { mapOneByOne, type Pieces, whole } from './pieces';
import type { Rating } from './rating';
import { type Figures, FIGURE_NAMES, type PrintedTotal, type Records } from './records';
import { savingsValue } from './savingsValue';
import { reportedTotal } from './totals';

/** A member of a group has no figures of its own, so it neither counts twice nor needs to be left out. */
export function assessTotal(
  programmes: readonly AssessedProgramme[],
  schemes: readonly AssessedScheme[],
  records: Records,
): AssessedLine {
  const { policy } = records;
  const printed = allianceTotal(records.totals);
  const covered = printed?.level === 'scheme' ? schemes : programmes;
  const whole = programmes.filter(({ group }) => group === null);
  const earlier = whole.flatMap(({ previousMilestoneRating: rating }) => (rating ? [{ rating, value: 1 }] : []));
  const rated = whole.map((line) => ({ rating: line.milestoneRating, value: savingsValue(line.figures) ?? 0 }));
  return totalLine(
    printed,
    covered,
    records,
    {
      milestoneRating: rollUp(rated, policy),
      previousMilestoneRating: earlier.length > 0 ? rollUp(earlier, policy) : null,
      savingsStart: earliest(whole),
    },
    programmes,
  );
}

interface TotalContext {
  milestoneRating: Rating;
  previousMilestoneRating: Rating | null;
  savingsStart: number | null;
}

const UNRATED: TotalContext = { milestoneRating: 'Grey', previousMilestoneRating: null, savingsStart: null };

/**
 * A total of lines: their sum, or what is printed where rounding explains the difference.
 * @param otherwise the lines to sum for a figure that is not printed, where those are others
 */
export function totalLine(
  printed: PrintedTotal | null,
  lines: readonly AssessedLine[],
  records: Records,
  context: TotalContext = UNRATED,
  otherwise: readonly AssessedLine[] = lines,
): AssessedLine {
  return whole(totalLineInPieces(printed, lines, records, context, otherwise));
}

export function* totalLineInPieces(
  printed: PrintedTotal | null,
  lines: readonly AssessedLine[],
  { period, policy }: Records,
  { milestoneRating, previousMilestoneRating, savingsStart }: TotalContext = UNRATED,
  otherwise: readonly AssessedLine[] = lines,
): Pieces<AssessedLine> {
  const summands = (of: readonly AssessedLine[]) =>
    of.map(({ figures, record: { halfUnit } }) => ({ figures, halfUnit }));
  const own = summands(lines);
  const others = otherwise === lines ? own : summands(otherwise);
  const reported = yield* mapOneByOne(FIGURE_NAMES, (name) => {
    const given = printed?.figures[name] ?? null;
    const of = given === null ? otherwise : lines;
    return { name, of, ...reportedTotal(given === null ? others : own, name, given) };
  });
  const figures = Object.fromEntries(reported.map(({ name, value }) => [name, value])) as Figures;
  const summed = reported.filter(({ basis, value }) => basis === 'sum' && value !== null);
  const sumOf = Object.fromEntries(summed.map(({ name, of }) => [name, of]));
  const line = emptyLine(printed?.name ?? 'Total', { where: printed?.where ?? { sheet: '', cell: '' } });
  const { printed: typed, cells, halfUnit, phasings } = printed ?? line;
  const record = { ...line, key: 'total', printed: typed, cells, halfUnit, phasings, savingsStart };
  const ratings = { milestoneRating, previousMilestoneRating };
  return assessLine(record, { period, policy, status: 'open', ...ratings, figures, sumOf });
}

function earliest(lines: readonly AssessedProgramme[]): number | null {
  const starts = lines.flatMap(({ savingsStart }) => (savingsStart === null ? [] : [savingsStart]));
  return starts.length > 0 ? smallest(starts) : null;
}

/** The printed total over everything: the programme table's own, else that of the list of schemes. */
export function allianceTotal(totals: readonly PrintedTotal[]): PrintedTotal | null {
  const whole = totals.filter(
    ({ section, figures }) => section === null && Object.values(figures).some((value) => value !== null),
  );
  return whole.find(({ level }) => level === 'programme') ?? whole[0] ?? null;
}
