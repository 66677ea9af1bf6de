// Plans without an actual: an analyst must know which lines were left out of the ratings for want of a figure.
import type { AssessedLine } from '../assessed';
import type { Finding } from '../finding';
import { missingActualMonths } from '../lineFigures';
import { calendarMonth, MONTH_NAMES, type Period } from '../period';
import { amount, wordSides } from '../sides';

export function blankActuals(lines: readonly AssessedLine[], period: Period | null): Finding[] {
  return lines
    .filter((line) => !isClosed(line) && isMissing(line))
    .map((line) => ({
      code: 'blank-actual',
      severity: 'warning',
      message: `${line.name}: ${missing(line, period)}; rated Grey, not zero.`,
      where: [line.record.cells.ytdActual ?? line.record.where],
      sides: wordSides(planned(line), 'no actual'),
    }));
}

function isMissing({ figures: { ytdPlan, ytdActual, inMonthPlan, inMonthActual } }: AssessedLine): boolean {
  return (Boolean(ytdPlan) && ytdActual === null) || (Boolean(inMonthPlan) && inMonthActual === null);
}

function planned({ figures: { ytdPlan, ytdActual, inMonthPlan } }: AssessedLine): string {
  return ytdPlan && ytdActual === null
    ? `${amount(ytdPlan)} £k planned to date`
    : `${amount(inMonthPlan!)} £k planned in month`;
}

function missing(line: AssessedLine, period: Period | null): string {
  const months = period && line.record.actualByMonth ? missingActualMonths(line.record, period) : [];
  if (months.length > 0) {
    const names = months.map((month) => MONTH_NAMES[calendarMonth(period!, month).month - 1]).join(', ');
    return `savings were planned but no actual is given for ${names}`;
  }
  const { ytdPlan, ytdActual } = line.figures;
  return ytdPlan && ytdActual === null
    ? `a year to date plan of ${ytdPlan} £k but no actual`
    : `an in month plan of ${line.figures.inMonthPlan} £k but no actual`;
}

/** Of a closed scheme no actual is expected. */
function isClosed({ record }: AssessedLine): boolean {
  return 'status' in record && record.status !== 'open';
}
