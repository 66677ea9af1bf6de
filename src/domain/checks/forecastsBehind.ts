// A forecast outturn below what has been saved already, though nothing is planned to be lost in the months to come; and in March,
// when the year is over, one that is not the year to date. The former is a hint, since savings can be taken back.
// Tolerance: half the last written digit of both.
import type { AssessedLine } from '../assessed';
import { areApart } from '../apart';
import type { Finding } from '../finding';
import type { Period } from '../period';
import { amount, moneySides } from '../sides';

export function forecastsBehind(lines: readonly AssessedLine[], period: Period | null): Finding[] {
  return period ? lines.flatMap((line) => forecastBehind(line, period.month)) : [];
}

function forecastBehind({ name, record, figures }: AssessedLine, month: number): Finding[] {
  const { forecast, ytdActual } = figures;
  // A forecast without a cell of its own was summed from others, which are told of themselves.
  if (!record.cells.forecast || forecast === null || ytdActual === null) return [];
  if (!areApart(forecast, ytdActual, 2 * record.halfUnit)) return [];
  const losesLater = (record.planByMonth ?? []).slice(month).some((plan) => plan !== null && plan < 0);
  if (month < 12 && (forecast > ytdActual || losesLater)) return [];
  const why = month === 12 ? 'though the year is over' : 'though nothing is planned to be lost';
  return [
    {
      code: 'forecast-differs-from-actual',
      severity: month === 12 ? 'warning' : 'info',
      message: `${name}: the forecast outturn is ${amount(forecast)} £k and ${amount(ytdActual)} £k has been saved to date, ${why}.`,
      where: [record.cells.forecast, record.cells.ytdActual ?? record.where],
      sides: moneySides({ value: forecast, place: 'forecast' }, { value: ytdActual, place: 'saved to date' }),
      suggestion: 'See whether the forecast is still last month’s.',
    },
  ];
}
