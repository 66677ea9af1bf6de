// Figures of closed months that are not any more what was reported: what it was, what it is, of which month.
// Tolerance: half a unit of each figure that the comparison is made of.
import type { AssessedLine, Restatement } from './assessed';
import type { Finding } from './finding';
import { type Period, startYearOf } from './period';
import { yearToDate } from './phasing';
import type { ClosedLine, ClosedMonth, FigureName, Line } from './records';

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
const WATCHED: readonly FigureName[] = ['ytdPlan', 'ytdActual', 'inMonthPlan', 'inMonthActual'];

export function restatements(
  lines: readonly AssessedLine[],
  history: readonly ClosedMonth[],
  period: Period | null,
): Restatement[] {
  if (!period) return [];
  const now = new Map(lines.map((line) => [line.record.key, line]));
  return history
    .filter((month) => startYearOf(month.period) === startYearOf(period) && month.period.month <= period.month)
    .flatMap((month) =>
      month.lines.flatMap((closed) => {
        const line = isFinance(closed) ? now.get(closed.key) : undefined;
        return line ? ofLine(line, closed, month.period, period) : [];
      }),
    );
}

function isFinance({ level }: ClosedLine): boolean {
  return level === 'programme' || level === 'scheme' || level === 'total';
}

function ofLine(line: AssessedLine, closed: ClosedLine, month: Period, period: Period): Restatement[] {
  const present = presentFigures(line, month.month, period.month);
  return WATCHED.flatMap((name) => {
    const [was, is] = [closed.figures[name], present.figures[name]];
    if (was === null || is === null || is === undefined || Math.abs(is - was) <= present.tolerance + DUST) return [];
    const where = line.record.cells[name] ?? line.record.where;
    return [{ name: line.name, month: month.label, figure: LABELS[name], was, is, where: [where] }];
  });
}

const DUST = 1e-6;

interface PresentFigures {
  figures: Partial<Record<FigureName, number | null>>;
  tolerance: number;
}

/** What the workbook now says of an earlier month: by its months, or one month back from the year to date. */
function presentFigures({ record, figures }: AssessedLine, month: number, reported: number): PresentFigures {
  if (month === reported) return { figures, tolerance: 0 };
  if (record.planByMonth || record.actualByMonth) return { figures: byMonths(record, month), tolerance: 0 };
  if (month !== reported - 1) return { figures: {}, tolerance: 0 };
  const before = (ytd: number | null, inMonth: number | null) =>
    ytd === null || inMonth === null ? null : ytd - inMonth;
  return {
    figures: {
      ytdPlan: before(figures.ytdPlan, figures.inMonthPlan),
      ytdActual: before(figures.ytdActual, figures.inMonthActual),
    },
    // Three rounded figures: the year to date, the month, and the one on record.
    tolerance: 3 * record.halfUnit,
  };
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

export function restatementFindings(restated: readonly Restatement[]): Finding[] {
  return restated.map(({ name, month, figure, was, is, where }) => ({
    code: 'restated',
    severity: 'warning',
    message: `${name}: the ${figure} of ${month} was reported as ${shown(was)} when the month was closed and is ${shown(is)} now (£k).`,
    where,
  }));
}

function shown(value: number): string {
  return String(Math.round(value * 1e4) / 1e4);
}
