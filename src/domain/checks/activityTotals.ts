// The "Total" that is printed behind the months of a series of counts, against their sum. Months without a count add nothing.
// Tolerance: half the last printed digit of the total; months are counts and whole, unless they are written with decimals.
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
  const isShared = /\b(target|plan|trajectory|estimate|forecast)\b/i.test(series);
  const rounding = halfUnit + months.filter((count) => count !== null).length * halfMonth;
  if (sum === null || !areApart(value, sum, halfUnit < 0.5 ? rounding : isShared ? rounding : 0)) return [];
  return [
    {
      code: 'activity-total-differs',
      severity: 'warning',
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
