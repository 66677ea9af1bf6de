// An objective's months as they are shown: last year, this year's counts, the target, and the months that are estimated.
import type { ReportedObjective } from '../domain/assessed';
import type { CellRef } from '../domain/finding';
import { roundHalfUp } from '../domain/percent';
import { financialYear } from '../domain/period';
import type { SeriesKind } from './paper';

export interface MonthSeries {
  kind: SeriesKind;
  name: string;
  /** Whole counts; twelve from April. */
  values: (number | null)[];
  /** Of each month; none where it was worked out. */
  cells: readonly (CellRef | null)[];
  /** Months that a public copy withholds, 1 is April. */
  withheld: readonly number[];
}

export function objectiveSeries(objective: ReportedObjective): MonthSeries[] {
  const { record, target, targetIsRebuilt, estimates, withheld } = objective;
  const year = financialYear(record.startYear).slice(2);
  const { cells } = record;
  const counted = record.thisYear?.map((value, month) => (estimates[month] === null ? value : null)) ?? null;
  // A month that we project is in no cell.
  const given = cells.thisYear.map((cell, month) => ((record.thisYear?.[month] ?? null) === null ? null : cell));
  const estimated = estimates.some((value) => value !== null) ? estimates : null;
  const series: {
    kind: SeriesKind;
    name: string;
    months: readonly (number | null)[] | null;
    at: MonthSeries['cells'];
  }[] = [
    { kind: 'lastYear', name: record.lastYearLabel, months: record.lastYear, at: cells.lastYear },
    { kind: 'thisYear', name: year, months: counted, at: cells.thisYear },
    {
      kind: 'target',
      name: `${year} Target${targetIsRebuilt ? ' (rebuilt)' : ''}`,
      months: target,
      at: targetIsRebuilt ? [] : cells.target,
    },
    { kind: 'estimate', name: `${year} Estimate`, months: estimated, at: given },
  ];
  const hidden = (kind: SeriesKind) => (kind === 'estimate' ? [] : (withheld?.[kind] ?? []));
  return series.flatMap(({ kind, name, months, at }) =>
    months && (hidden(kind).length > 0 || months.some((value) => value !== null))
      ? [{ kind, name, values: months.map(whole), cells: at, withheld: hidden(kind) }]
      : [],
  );
}

const whole = (value: number | null) => (value === null ? null : roundHalfUp(value, 0));
