// Milestones that were expected in a month before the one reported and are not completed: the forecast is stale, or the completion
// is missing. A hint. Tolerance: dates count by their month. What is overdue by its due date and Green is told of elsewhere.
import type { AssessedScheme } from '../assessed';
import type { Finding } from '../finding';
import { monthLabel, monthsBetween, type Period, reportingMonth } from '../period';
import { wordSides } from '../sides';

export function forecastDatesPassed(schemes: readonly AssessedScheme[], period: Period | null): Finding[] {
  if (!period) return [];
  const open = schemes.filter(({ record }) => record.status === 'open');
  return open.flatMap(({ name, milestones }) =>
    milestones.flatMap(({ milestone: { name: called, forecast, completed, statedRating, where, cells } }) => {
      if (forecast.kind !== 'month' || completed.kind === 'month' || statedRating === 'Blue') return [];
      if (monthsBetween(reportingMonth(period), forecast.month) >= 0) return [];
      const expected = `expected ${monthLabel(forecast.month)}`;
      return [
        {
          code: 'milestone-forecast-passed',
          severity: 'info' as const,
          message: `${name}, "${called}": ${expected} and not completed in ${period.label}.`,
          where: [cells.forecast ?? where, ...(cells.completed ? [cells.completed] : [])],
          sides: wordSides(expected, 'not completed'),
        },
      ];
    }),
  );
}
