// The rows of one measure joined by what they hold: last year, this year, target, estimates, a provider's early figures.
// Of a series that is given twice the first is read, and the second is a finding.
import type { Finding } from '../domain/finding';
import type { MonthStatus } from '../domain/months';
import type { ActivityBlock, CountRow } from './activityBlock';
import { readSeriesLabel, type SeriesLabel } from './activityLabel';
import { cellAddress } from './address';
import { type Counts, readCounts, readStatuses } from './readCounts';

export interface Series {
  row: CountRow;
  label: SeriesLabel;
  measure: string;
}

/** @param current the calendar year in which this financial year starts. */
export function joinSeries(block: ActivityBlock, series: readonly Series[], current: number, findings: Finding[]) {
  const rowOf = (role: SeriesLabel['role'], year: number) => {
    const found = series.filter(({ label }) => label.role === role && label.year === year);
    if (found.length > 1) findings.push(twice(block, found));
    return found[0]?.row ?? null;
  };
  const countsOf = (role: SeriesLabel['role'], year: number): Counts | null => {
    const row = rowOf(role, year);
    const counts = row && readCounts(block.sheet, row.months, findings);
    return counts?.values.some((value) => value !== null) ? counts : null;
  };
  const counted = countsOf('count', current);
  const estimated = countsOf('estimate', current);
  const statusRow = rowOf('status', current);
  const said = statusRow ? readStatuses(block.sheet, statusRow.months) : [];
  const provider = rowOf('provider', current);
  const providerCounts = countsOf('provider', current);
  const earlier = [2, 3].map((back) => countsOf('count', current - back)?.values ?? null);
  return {
    lastYear: countsOf('count', current - 1)?.values ?? null,
    thisYear: joined(counted, estimated),
    target: countsOf('target', current)?.values ?? null,
    statuses: statusesOf(counted, estimated, said),
    earlierYears: earlier.flatMap((values) => (values ? [values] : [])),
    provider: provider && providerCounts ? { name: providerName(provider), months: providerCounts.values } : null,
  };
}

/** Estimates in a row of their own stand in for months that have no count. */
function joined(counted: Counts | null, estimated: Counts | null): (number | null)[] | null {
  if (!counted) return estimated?.values ?? null;
  return counted.values.map((value, month) => value ?? estimated?.values[month] ?? null);
}

function statusesOf(
  counted: Counts | null,
  estimated: Counts | null,
  said: readonly (MonthStatus | null)[],
): MonthStatus[] {
  return Array.from({ length: 12 }, (_, month) => {
    const isEstimate = (counted?.values[month] ?? null) === null && (estimated?.values[month] ?? null) !== null;
    return isEstimate ? 'estimate' : (counted?.statuses[month] ?? said[month] ?? 'actual');
  });
}

function providerName({ label }: CountRow): string {
  return readSeriesLabel(label)?.measure || 'provider';
}

function twice({ sheet }: ActivityBlock, series: readonly Series[]): Finding {
  const where = series.map(({ row }) => ({ sheet: sheet.name, cell: cellAddress(row.at.row, row.at.col) }));
  const { row, measure } = series[0]!;
  return {
    code: 'activity-series-twice',
    severity: 'warning',
    message: `${measure}: "${row.label}" is given ${series.length} times; the first row is read.`,
    where,
  };
}
