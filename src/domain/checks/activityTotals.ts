// The "Total" that is printed behind the months of a series of counts, against their sum. Months without a count add nothing.
// Tolerance: none for counts, which are whole; for a target half the last printed digit of total and months, within which an info.
import type { AssessedObjective, SeriesTotal } from '../activity';
import { areApart } from '../apart';
import type { Finding } from '../finding';
import { objectiveName } from '../objectiveName';
import { sumKnown } from '../phasing';
import { amount } from '../sides';

export function activityTotals(objectives: readonly AssessedObjective[]): Finding[] {
  return objectives.flatMap(({ record }) =>
    record.totals.flatMap((total) => compare(`${objectiveName(record)} (${record.measure})`, total)),
  );
}

function compare(name: string, { series, months, cells, value, cell, halfUnit, halfMonth }: SeriesTotal): Finding[] {
  const sum = sumKnown(months);
  // A target's months are shared out and rounded, so that they need not add up to the rounded year.
  const isCount = halfMonth === 0.5 && !/\b(target|plan|trajectory|estimate|forecast)\b/i.test(series);
  const rounding = isCount ? 0 : months.filter((count) => count !== null).length * halfMonth;
  if (sum === null || !areApart(value, sum, isCount ? 0 : halfUnit)) return [];
  return [
    {
      code: 'activity-total-differs',
      severity: areApart(value, sum, halfUnit + rounding) || isCount ? 'warning' : 'info',
      message: `${name}: the total of ${series} is printed as ${amount(value)}, its months sum to ${amount(sum)}.`,
      where: [cell, ...cells],
      sides: {
        one: `${amount(value)} as printed`,
        other: `${amount(sum)} as the sum of the months`,
        difference: amount(value - sum),
      },
      suggestion: 'See whether a month was changed after the total was typed.',
    },
  ];
}
