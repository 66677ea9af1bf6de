// Every programme with its ratings: from its own finance row, its group's, or the sum of its schemes.
import { smallest } from './extremes';
import type { AssessedProgramme, AssessedScheme } from './assessed';
import { assessLine, withVerdict } from './assessLine';
import type { FinanceVerdict } from './finance';
import { completeLine, type GatheredProgramme } from './gatherProgrammes';
import { completeFigures, savingsStart } from './lineFigures';
import { type Rated, rollUp } from './milestones';
import { quarters, sumKnown } from './phasing';
import { flatMapInPieces, gatherInPieces, type Pieces } from './pieces';
import type { Rating } from './rating';
import { type Figures, FIGURE_NAMES, type Line, type Records } from './records';
import { sumFigure } from './sumActuals';
import { savingsValue } from './savingsValue';

export function* assessProgrammes(
  programmes: readonly GatheredProgramme[],
  schemes: readonly AssessedScheme[],
  records: Records,
): Pieces<AssessedProgramme[]> {
  const schemeByKey = new Map(schemes.map((scheme) => [scheme.record.key, scheme]));
  yield;
  return yield* gatherInPieces(
    programmes.map((programme) => () => {
      const own = programme.schemes.map(({ key }) => schemeByKey.get(key)!);
      return programme.notes.length > 1 ? assessGroup(programme, own, records) : assessOne(programme, own, records);
    }),
  );
}

function* assessOne(
  programme: GatheredProgramme,
  schemes: AssessedScheme[],
  records: Records,
): Pieces<AssessedProgramme[]> {
  const [note] = programme.notes;
  const line =
    note && note !== programme.line ? completeLine(milestonesOf(note, programme.line), note) : programme.line;
  const milestone = milestonesOfSchemes(schemes, records) ?? line.statedMilestoneRating ?? 'Grey';
  yield;
  return [yield* assessed(programme, line, schemes, records, milestone, line.statedPreviousMilestoneRating)];
}

/** The schemes' own ratings count before what is stated of the programme; null where none of them is rated. */
function milestonesOfSchemes(schemes: readonly AssessedScheme[], { policy }: Records): Rating | null {
  const rating = rollUp(schemes.filter(isOpen).map(rated), policy);
  return rating === 'Grey' ? null : rating;
}

/** A milestone table speaks for milestones before a finance table that repeats them. */
function milestonesOf(note: Line, line: Line): Line {
  return {
    ...line,
    statedMilestoneRating: note.statedMilestoneRating ?? line.statedMilestoneRating,
    statedPreviousMilestoneRating: note.statedPreviousMilestoneRating ?? line.statedPreviousMilestoneRating,
  };
}

function* assessGroup(
  programme: GatheredProgramme,
  schemes: AssessedScheme[],
  records: Records,
): Pieces<AssessedProgramme[]> {
  const { notes, line } = programme;
  const stated = ratedNotes(notes, (note) => note.statedMilestoneRating);
  const current = milestonesOfSchemes(schemes, records) ?? rollUp(stated, records.policy);
  const earlier = ratedNotes(notes, (note) => note.statedPreviousMilestoneRating);
  const previous = earlier.length > 0 ? rollUp(earlier, records.policy) : null;
  const group = yield* assessed(programme, line, schemes, records, current, previous);
  const members = notes.map((note) => assessMember(note, group, records));
  const keys = keysOf(line, ...programme.others);
  return [{ ...group, keys, members: members.map(({ name }) => name), alsoCalled: [] }, ...members];
}

/** Rated by its group's finance, unless its own savings are only due later: then nothing is due yet. */
function assessMember(note: Line, group: AssessedProgramme, { period, policy }: Records): AssessedProgramme {
  const line = assessLine(note, {
    period,
    policy,
    status: 'open',
    milestoneRating: note.statedMilestoneRating ?? 'Grey',
    previousMilestoneRating: note.statedPreviousMilestoneRating,
  });
  const notDue = note.savingsStart !== null && period !== null && note.savingsStart > period.month;
  const [ytd, inMonth] = notDue ? [NOT_DUE, NOT_DUE] : [group.ytd, group.inMonth];
  const rest = {
    group: group.name,
    members: [],
    keys: [note.key],
    alsoCalled: [],
    planByQuarter: null,
    schemeCount: 0,
  };
  return { ...withVerdict(line, ytd, inMonth, policy), ...rest };
}

const NOT_DUE: FinanceVerdict = { rating: 'Grey', basis: 'notDue', plan: 0, actual: null, achievement: null };

function* assessed(
  programme: GatheredProgramme,
  line: Line,
  schemes: AssessedScheme[],
  { period, policy }: Records,
  milestoneRating: Rating,
  previousMilestoneRating: Rating | null,
): Pieces<AssessedProgramme> {
  const own = completeFigures(line, period);
  const figures = withSchemes(own, schemes);
  yield;
  const summed = FIGURE_NAMES.filter((name) => own[name] === null && figures[name] !== null);
  const sumOf = Object.fromEntries(summed.map((name) => [name, schemes]));
  const planByQuarter = quartersOf(line) ?? (yield* schemeQuarters(schemes));
  yield;
  const started = { ...line, savingsStart: savingsStart(line) ?? earliestStart(schemes) };
  yield;
  return {
    ...assessLine(started, {
      period,
      policy,
      status: 'open',
      milestoneRating,
      previousMilestoneRating,
      figures,
      sumOf,
    }),
    group: null,
    members: [],
    keys: keysOf(programme.line, ...programme.others, ...programme.notes),
    alsoCalled: [...programme.alsoCalled],
    planByQuarter,
    schemeCount: schemes.length,
  };
}

const keysOf = (...lines: Line[]) => [...new Set(lines.map(({ key }) => key))];

/** A figure that no programme table gives is the sum of the schemes'. */
function withSchemes(figures: Figures, schemes: readonly AssessedScheme[]): Figures {
  const own = schemes.map((scheme) => scheme.figures);
  const summed = FIGURE_NAMES.map((name) => [name, figures[name] ?? sumFigure(own, name)]);
  return Object.fromEntries(summed) as Figures;
}

function quartersOf({ planByQuarter, planByMonth }: Line): readonly (number | null)[] | null {
  return planByQuarter ?? (planByMonth ? quarters(planByMonth) : null);
}

function* schemeQuarters(schemes: readonly AssessedScheme[]): Pieces<readonly (number | null)[] | null> {
  const phased = yield* flatMapInPieces(schemes, ({ record }) => {
    const own = quartersOf(record);
    return own ? [own] : [];
  });
  return phased.length === 0
    ? null
    : [0, 1, 2, 3].map((quarter) => sumKnown(phased.map((own) => own[quarter] ?? null)));
}

function earliestStart(schemes: readonly AssessedScheme[]): number | null {
  const starts = schemes.flatMap((scheme) => (scheme.savingsStart === null ? [] : [scheme.savingsStart]));
  return starts.length === 0 ? null : smallest(starts);
}

const isOpen = (scheme: AssessedScheme) => scheme.record.status !== 'closed';

function rated(scheme: AssessedScheme): Rated {
  return { rating: scheme.milestoneRating, value: savingsValue(scheme.figures) ?? 0 };
}

function ratedNotes(notes: readonly Line[], rating: (note: Line) => Rating | null): Rated[] {
  return notes.flatMap((note) => {
    const given = rating(note);
    return given ? [{ rating: given, value: 1 }] : [];
  });
}
