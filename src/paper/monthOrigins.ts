// The cells behind a month's count: its own, or those that it was worked out of.
// Refuses to work it out again.
import type { ReportedObjective } from '../domain/assessed';
import type { CellRef } from '../domain/finding';
import type { MonthSeries } from '../domain/objectiveSeries';

/** @param month from 0, April. */
export function monthOrigins(objective: ReportedObjective, series: MonthSeries, month: number): CellRef[] {
  const own = series.cells[month];
  if (own) return [own];
  if ((series.months[month] ?? null) === null) return [];
  if (series.kind === 'estimate') return projectedFrom(objective, month);
  const { lastYear } = objective.record.cells;
  return series.kind === 'target' && objective.targetIsRebuilt ? lastYear.flatMap((cell) => cell ?? []) : [];
}

/** The last count, moved as last year moved. */
function projectedFrom({ record }: ReportedObjective, month: number): CellRef[] {
  const { statuses, cells } = record;
  const counts = record.thisYear ?? [];
  const firm = counts.findLastIndex((count, index) => count !== null && statuses[index] !== 'estimate');
  const from = firm >= 0 ? firm : counts.findLastIndex((count) => count !== null);
  return [cells.thisYear[from], cells.lastYear[from], cells.lastYear[month]].flatMap((cell) => cell ?? []);
}
