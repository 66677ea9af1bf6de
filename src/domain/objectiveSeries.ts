// An objective's months as sheet, chart and paper show them: last year, this year's counts, the target, and what is estimated.
import type { ReportedObjective } from './assessed';
import type { CellRef } from './finding';
import type { Months } from './months';
import { financialYear } from './period';

export type SeriesKind = 'lastYear' | 'thisYear' | 'target' | 'estimate';

export interface MonthSeries {
  kind: SeriesKind;
  name: string;
  /** Counts, unrounded; twelve from April. */
  months: Months;
  /** Of each month; null where it was worked out, or is not known. */
  cells: readonly (CellRef | null)[];
  /** Months that a public copy withholds, 1 is April. */
  withheld: readonly number[];
}

/** Those that have a month to show, be it one that is withheld. */
export function objectiveSeries(objective: ReportedObjective): MonthSeries[] {
  const { record, target, targetIsRebuilt, estimates, withheld } = objective;
  const year = financialYear(record.startYear).slice(2);
  const { cells } = record;
  const counted = record.thisYear?.map((value, month) => (estimates[month] === null ? value : null)) ?? null;
  // A month that we project is in no cell.
  const given = cells.thisYear.map((cell, month) => ((record.thisYear?.[month] ?? null) === null ? null : cell));
  const series: { kind: SeriesKind; name: string; months: Months | null; at: MonthSeries['cells'] }[] = [
    { kind: 'lastYear', name: record.lastYearLabel, months: record.lastYear, at: cells.lastYear },
    { kind: 'thisYear', name: year, months: counted, at: cells.thisYear },
    {
      kind: 'target',
      name: `${year} Target${targetIsRebuilt ? ' (rebuilt)' : ''}`,
      months: target,
      at: targetIsRebuilt ? [] : cells.target,
    },
    { kind: 'estimate', name: `${year} Estimate`, months: estimates, at: given },
  ];
  const hidden = (kind: SeriesKind) => (kind === 'estimate' ? [] : (withheld?.[kind] ?? []));
  return series.flatMap(({ kind, name, months, at }) =>
    months && (hidden(kind).length > 0 || months.some((value) => value !== null))
      ? [{ kind, name, months, cells: cellsOf(months, at), withheld: hidden(kind) }]
      : [],
  );
}

function cellsOf(months: Months, at: MonthSeries['cells']): MonthSeries['cells'] {
  return months.map((value, month) => (value === null ? null : (at[month] ?? null)));
}
