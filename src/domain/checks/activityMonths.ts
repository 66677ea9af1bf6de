// Months of activity that are not where they should be: a gap before the last count, counts beyond the reporting month.
// Looks at which months are filled, not at how much stands in them.
import type { AssessedObjective } from '../activity';
import type { Finding } from '../finding';
import { cellsOr } from './cellsOr';
import { objectiveName } from '../objectiveName';
import { financialMonthName } from '../period';
import { lastMonthWith } from '../projection';

/** @param month the reporting month, 1 is April; null where none is known. */
export function activityMonths(objectives: readonly AssessedObjective[], month: number | null): Finding[] {
  return objectives.flatMap((objective) => {
    const { thisYear, statuses, where, cells } = objective.record;
    if (!thisYear) return [];
    const last = lastMonthWith(thisYear);
    const reported = Math.min(last, month ?? 12);
    const isBlank = (each: number) => (thisYear[each - 1] ?? null) === null;
    const gaps = monthsFrom(1, reported).filter(isBlank);
    const beyond = monthsFrom(reported + 1, last).filter((each) => !isBlank(each) && statuses[each - 1] !== 'estimate');
    const name = `${objectiveName(objective.record)} (${objective.record.measure})`;
    const found = (what: typeof GAP | typeof BEYOND, months: readonly number[], message: string): Finding[] => {
      if (months.length === 0) return [];
      const own = months.map((each) => cells.thisYear[each - 1]);
      return [{ ...what, message: `${name}: ${message}`, where: cellsOr(where, own) }];
    };
    const have = beyond.length === 1 ? 'has' : 'have';
    return [
      ...found(GAP, gaps, `no count for ${names(gaps)}; the year to date leaves it out.`),
      ...found(
        BEYOND,
        beyond,
        `${names(beyond)} ${have} a count, after the reporting month; the year to date does not go so far.`,
      ),
    ];
  });
}

const GAP = { code: 'activity-gap', severity: 'warning' } as const;
const BEYOND = { code: 'activity-after-period', severity: 'info' } as const;

function monthsFrom(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}

function names(months: readonly number[]): string {
  return months.map(financialMonthName).join(', ');
}
