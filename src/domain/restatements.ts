// Figures of closed months that are not any more what was reported: what it was, what it is, of which month.
// Tolerance: half a unit of each figure that the comparison is made of, of every row that is summed.
import type { AssessedLine, AssessedProgramme, AssessedScheme, Restatement } from './assessed';
import type { CellRef, Finding } from './finding';
import { isProgramme, isScheme } from './lineLevel';
import { type Period, previousPeriod, startYearOf } from './period';
import { yearToDate } from './phasing';
import { flatMapInPieces, forEachInPieces, gatherInPieces, mapInPieces, type Pieces } from './pieces';
import type { ClosedLine, ClosedMonth, FigureName, Line } from './records';
import { moneySides } from './sides';

const LABELS: Record<FigureName, string> = {
  plan: 'annual plan',
  target: 'annual target',
  forecast: 'FOT',
  ytdPlan: 'YTD plan',
  ytdActual: 'YTD actual',
  inMonthPlan: 'in month plan',
  inMonthActual: 'in month actual',
};

/** Forecasts are meant to move; plans and targets are change control's. */
const WATCHED = ['ytdPlan', 'ytdActual', 'inMonthPlan', 'inMonthActual'] as const;
type Watched = (typeof WATCHED)[number];
/** What a year to date grows by. */
const IN_MONTH = { ytdPlan: 'inMonthPlan', ytdActual: 'inMonthActual' } as const;
type YearToDate = keyof typeof IN_MONTH;

export interface ReportedLines {
  programmes: readonly AssessedProgramme[];
  schemes: readonly AssessedScheme[];
  total: AssessedLine;
}

export interface Restated {
  restatements: Restatement[];
  findings: Finding[];
}

export function* restatements(
  lines: ReportedLines,
  history: readonly ClosedMonth[],
  period: Period | null,
): Pieces<Restated> {
  if (!period || history.length === 0) return { restatements: [], findings: [] };
  const all = [...lines.programmes, ...lines.schemes, lines.total];
  const now = new Map(yield* mapInPieces(all, (line) => [line.record.key, line] as const));
  const months = history.filter(
    (month) => startYearOf(month.period) === startYearOf(period) && month.period.month <= period.month,
  );
  const last = yield* linesOf(months.find((month) => month.period.label === previousPeriod(period).label));
  const stale = (line: AssessedLine, name: YearToDate) =>
    rowsOf(line, name, lines).some((row) => holdsLastMonth(row, name, last));
  const found = yield* gatherInPieces(
    months.map((month) => () => {
      return flatMapInPieces(month.lines, (closed) => {
        const line = isFinance(closed) ? now.get(closed.key) : undefined;
        return line ? ofLine({ line, closed, month: month.period, period, lines, stale }) : [];
      });
    }),
  );
  const old = last.size === 0 ? [] : yield* notUpdated(all, stale, period);
  return { restatements: found, findings: [...restatementFindings(found), ...old] };
}

type ClosedLines = ReadonlyMap<string, ClosedLine>;

/** By their keys. */
function* linesOf(month: ClosedMonth | undefined): Pieces<ClosedLines> {
  const lines = new Map<string, ClosedLine>();
  yield* forEachInPieces(month?.lines ?? [], (line) => {
    if (isFinance(line) && !lines.has(line.key)) lines.set(line.key, line);
  });
  return lines;
}

function isFinance({ level }: ClosedLine): boolean {
  return level === 'programme' || level === 'scheme' || level === 'total';
}

/** The lines whose cells a figure is made of: the line itself, or those that it sums. */
function rowsOf(line: AssessedLine, name: FigureName, lines: ReportedLines): AssessedLine[] {
  if (isScheme(line)) return [line];
  if (!isProgramme(line))
    return lines.programmes.filter(({ group }) => group === null).flatMap((each) => rowsOf(each, name, lines));
  if (line.record.figures[name] !== null) return [line];
  const own = lines.schemes.filter(({ programme, figures }) => programme === line.name && figures[name] !== null);
  return own.length > 0 ? own : [line];
}

/** Right after the next month was begun the sheet still says what it said: then it says nothing of the month before. */
function holdsLastMonth({ record, figures }: AssessedLine, name: YearToDate, last: ClosedLines): boolean {
  const closed = last.get(record.key);
  if (!closed || record.planByMonth || record.actualByMonth || !figures[IN_MONTH[name]]) return false;
  return [name, IN_MONTH[name]].every((each) => figures[each] !== null && figures[each] === closed.figures[each]);
}

interface Comparison {
  line: AssessedLine;
  closed: ClosedLine;
  month: Period;
  period: Period;
  lines: ReportedLines;
  stale: (line: AssessedLine, name: YearToDate) => boolean;
}

function ofLine(comparison: Comparison): Restatement[] {
  const { line, closed, month, lines } = comparison;
  const present = presentFigures(comparison);
  return WATCHED.flatMap((name) => {
    const [was, is] = [closed.figures[name], present.figures[name]];
    const tolerance = present.rounded ? roundingOf(line, name, lines) : 0;
    if (was === null || is === null || is === undefined || Math.abs(is - was) <= tolerance + DUST) return [];
    const where = cellsOf(line, name, lines);
    return [{ key: line.record.key, name: line.name, month: month.label, figure: LABELS[name], was, is, where }];
  });
}

const DUST = 1e-6;

/** Three rounded figures of every row: the year to date, the month, and the one on record. */
function roundingOf(line: AssessedLine, name: Watched, lines: ReportedLines): number {
  return rowsOf(line, name, lines).reduce((sum, { record }) => sum + 3 * record.halfUnit, 0);
}

function cellsOf(line: AssessedLine, name: Watched, lines: ReportedLines): CellRef[] {
  const own = line.record.cells[name];
  if (own) return [own];
  return rowsOf(line, name, lines)
    .map(({ record }) => record.cells[name] ?? record.where)
    .filter(({ sheet }) => sheet !== '');
}

interface PresentFigures {
  figures: Partial<Record<FigureName, number | null>>;
  /** True where they are worked out of rounded figures. */
  rounded: boolean;
}

/** What the workbook now says of an earlier month: by its months, or one month back from the year to date. */
function presentFigures({ line, month, period, stale }: Comparison): PresentFigures {
  const { record, figures } = line;
  if (month.month === period.month) return { figures, rounded: false };
  if (record.planByMonth || record.actualByMonth) return { figures: byMonths(record, month.month), rounded: false };
  if (month.month !== period.month - 1) return { figures: {}, rounded: false };
  const before = (name: YearToDate) => {
    const [ytd, inMonth] = [figures[name], figures[IN_MONTH[name]]];
    return ytd === null || inMonth === null || stale(line, name) ? null : ytd - inMonth;
  };
  return { figures: { ytdPlan: before('ytdPlan'), ytdActual: before('ytdActual') }, rounded: true };
}

function byMonths({ planByMonth, actualByMonth }: Line, month: number): PresentFigures['figures'] {
  return {
    ...(planByMonth && { ytdPlan: yearToDate(planByMonth, month), inMonthPlan: planByMonth[month - 1] ?? null }),
    ...(actualByMonth && {
      ytdActual: yearToDate(actualByMonth, month),
      inMonthActual: actualByMonth[month - 1] ?? null,
    }),
  };
}

function restatementFindings(restated: readonly Restatement[]): Finding[] {
  return restated.map(({ was, is, where, ...restatement }) => ({
    code: 'restated',
    severity: 'warning',
    message: `${restatement.name}: ${restatedText({ was, is, ...restatement })}`,
    where,
    sides: moneySides({ value: was, place: 'when closed' }, { value: is, place: 'now' }),
  }));
}

/** Without the line's name. */
export function restatedText({ figure, month, was, is }: Omit<Restatement, 'where'>): string {
  return `the ${figure} of ${month} was reported as ${shown(was)} when the month was closed and is ${shown(is)} now (£k).`;
}

/** Said once, of all lines together. */
function* notUpdated(all: readonly AssessedLine[], stale: Comparison['stale'], { label }: Period): Pieces<Finding[]> {
  const names: YearToDate[] = ['ytdPlan', 'ytdActual'];
  const isOld = (line: AssessedLine) => line.record.where.sheet !== '' && names.some((name) => stale(line, name));
  const lines = yield* flatMapInPieces(all, (line) => (isOld(line) ? line : []));
  if (lines.length === 0) return [];
  const message = `Not updated yet for ${label}: ${lines.map(({ name }) => name).join(', ')} still ${lines.length === 1 ? 'has' : 'have'} the figures of the month before.`;
  return [{ code: 'not-updated', severity: 'info', message, where: lines.map(({ record }) => record.where) }];
}

function shown(value: number): string {
  return String(Math.round(value * 1e4) / 1e4);
}
