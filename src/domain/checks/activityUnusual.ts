// A month's count that is three times, or a third of, what the other months of its series are: a digit too many, or one lost.
// A hint, and only where counts are large: small ones stray that far by chance. Seasons stay well within it.
import type { AssessedObjective } from '../activity';
import type { Finding } from '../finding';
import { cellsOr } from './cellsOr';
import { objectiveName } from '../objectiveName';
import { financialMonthName } from '../period';
import { amount } from '../sides';

/** Under it chance alone makes a third of it now and then. */
const SMALLEST = 30;
const TIMES = 3;
/** Of fewer others none is usual. */
const FEWEST = 3;

export function activityUnusual(objectives: readonly AssessedObjective[]): Finding[] {
  return objectives.flatMap(({ record }) => {
    const series = [
      ['this year', 'thisYear'],
      [record.lastYearLabel, 'lastYear'],
      ['the target', 'target'],
    ] as const;
    return series.flatMap(([name, which]) =>
      unusual(record[which] ?? []).map(({ index, count, usual }) => ({
        code: 'activity-unusual',
        severity: 'info' as const,
        message: `${objectiveName(record)} (${record.measure}): ${amount(count)} in ${financialMonthName(index + 1)} of ${name}, where ${amount(usual)} is usual.`,
        where: cellsOr(record.where, [record.cells[which][index]]),
        sides: {
          one: `${amount(count)} in ${financialMonthName(index + 1)}`,
          other: `${amount(usual)} in the middle of the other months`,
          difference: amount(count - usual),
        },
        suggestion: 'See whether a digit is missing or too many.',
      })),
    );
  });
}

function unusual(months: readonly (number | null)[]) {
  return months.flatMap((count, index) => {
    const others = months.filter((other, at): other is number => other !== null && at !== index).sort((a, b) => a - b);
    if (count === null || others.length < FEWEST) return [];
    const usual = others[Math.floor(others.length / 2)]!;
    if (usual < SMALLEST) return [];
    return count >= usual * TIMES || count * TIMES <= usual ? [{ index, count, usual }] : [];
  });
}
