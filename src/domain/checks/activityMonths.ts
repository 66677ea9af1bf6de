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
    const cellsOf = (months: readonly number[]) =>
      cellsOr(
        where,
        months.map((each) => cells.thisYear[each - 1]),
      );
    if (!thisYear) return [];
    const last = lastMonthWith(thisYear);
    const reported = Math.min(last, month ?? 12);
    const gaps = monthsFrom(1, reported).filter((each) => (thisYear[each - 1] ?? null) === null);
    const isCounted = (each: number) => (thisYear[each - 1] ?? null) !== null && statuses[each - 1] !== 'estimate';
    const beyond = monthsFrom(reported + 1, last).filter(isCounted);
    const name = `${objectiveName(objective.record)} (${objective.record.measure})`;
    return [
      ...(gaps.length === 0
        ? []
        : [
            {
              ...GAP,
              message: `${name}: no count for ${names(gaps)}; the year to date leaves it out.`,
              where: cellsOf(gaps),
            },
          ]),
      ...(beyond.length === 0
        ? []
        : [
            {
              ...BEYOND,
              message: `${name}: ${names(beyond)} ${beyond.length === 1 ? 'has' : 'have'} a count, after the reporting month; the year to date does not go so far.`,
              where: cellsOf(beyond),
            },
          ]),
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
