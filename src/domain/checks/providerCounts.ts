// One provider's counts of a month that exceed those of all providers: a part cannot be more than the whole.
// Tolerance: a twentieth, by which early counts are revised, since one provider may be the only one.
import type { AssessedObjective } from '../activity';
import { areApart } from '../apart';
import type { Finding } from '../finding';
import { cellsOr } from './cellsOr';
import { objectiveName } from '../objectiveName';
import { financialMonthName } from '../period';
import { amount } from '../sides';

const REVISED = 0.05;

export function providerCounts(objectives: readonly AssessedObjective[]): Finding[] {
  return objectives.flatMap(({ record }) => {
    const { provider, thisYear } = record;
    if (!provider || !thisYear) return [];
    return provider.months.flatMap((part, index) => {
      const whole = thisYear[index] ?? null;
      if (part === null || whole === null || part < whole || !areApart(part, whole, whole * REVISED)) return [];
      const month = financialMonthName(index + 1);
      return [
        {
          code: 'provider-exceeds-all',
          severity: 'warning' as const,
          message: `${objectiveName(record)} (${record.measure}): ${amount(part)} of ${provider.name} in ${month} is more than the ${amount(whole)} of all providers.`,
          where: cellsOr(record.where, [provider.cells?.[index], record.cells.thisYear[index]]),
          sides: {
            one: `${amount(part)} of ${provider.name}`,
            other: `${amount(whole)} of all providers`,
            difference: amount(part - whole),
          },
        },
      ];
    });
  });
}
