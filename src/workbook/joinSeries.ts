// The rows of one measure joined by what they hold: last year, this year, target, estimates, a provider's early figures.
// Of a series that is given twice the first is read, and the second is a finding.
import type { CellRef, Finding } from '../domain/finding';
import type { MonthStatus } from '../domain/months';
import { financialMonthName } from '../domain/period';
import { zeroMonths } from '../domain/zeroMonths';
import type { ActivityBlock, CountRow } from './activityBlock';
import { readSeriesLabel, type SeriesLabel } from './activityLabel';
import { cellAddress } from './address';
import { type Counts, readCounts, readStatuses } from './readCounts';

export interface Series {
  row: CountRow;
  label: SeriesLabel;
  measure: string;
}

export interface CurrentYear {
  /** The calendar year in which this financial year starts. */
  startYear: number;
  /** The reporting month, 1 is April; null where none is known. */
  month: number | null;
}

export function joinSeries(
  block: ActivityBlock,
  series: readonly Series[],
  { startYear: current, month }: CurrentYear,
  findings: Finding[],
) {
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
  const counted = countsSoFar(block, rowOf('count', current), month, findings);
  const estimated = countsOf('estimate', current);
  const statusRow = rowOf('status', current);
  const said = statusRow ? readStatuses(block.sheet, statusRow.months) : bandStatuses(block);
  const provider = rowOf('provider', current);
  const providerCounts = countsOf('provider', current);
  const [lastYear, target] = [countsOf('count', current - 1), countsOf('target', current)];
  const earlier = [2, 3].map((back) => countsOf('count', current - back)?.values ?? null);
  return {
    lastYear: lastYear?.values ?? null,
    thisYear: joined(counted, estimated),
    target: target?.values ?? null,
    statuses: statusesOf(counted, estimated, said),
    earlierYears: earlier.flatMap((values) => (values ? [values] : [])),
    provider:
      provider && providerCounts
        ? { name: providerName(provider), months: providerCounts.values, cells: providerCounts.cells }
        : null,
    cells: {
      lastYear: lastYear?.cells ?? [],
      thisYear: joinedCells(counted, estimated),
      target: target?.cells ?? [],
    },
  };
}

/** This year's counts without the zeros that only say that there is no count yet. */
function countsSoFar(
  { sheet }: ActivityBlock,
  row: CountRow | null,
  reported: number | null,
  findings: Finding[],
): Counts | null {
  const counts = row && readCounts(sheet, row.months, findings);
  if (!row || !counts?.values.some((value) => value !== null)) return null;
  const zeros = zeroMonths(counts.values, reported);
  if (zeros.length === 0) return counts;
  const { row: at, col } = row.months[zeros[0]! - 1]!;
  findings.push({
    code: 'activity-zero-months',
    severity: 'info',
    message: `${row.label || row.measure}: the zeros from ${financialMonthName(zeros[0]!)} on are read as no count yet.`,
    where: [{ sheet: sheet.name, cell: cellAddress(at, col) }],
  });
  return { ...counts, values: counts.values.map((value, index) => (zeros.includes(index + 1) ? null : value)) };
}

/** Estimates in a row of their own stand in for months that have no count. */
function joined(counted: Counts | null, estimated: Counts | null): (number | null)[] | null {
  if (!counted) return estimated?.values ?? null;
  return counted.values.map((value, month) => value ?? estimated?.values[month] ?? null);
}

function joinedCells(counted: Counts | null, estimated: Counts | null): (CellRef | null)[] {
  if (!counted) return estimated?.cells ?? [];
  const stoodIn = (month: number) => (counted.values[month] === null ? (estimated?.values[month] ?? null) : null);
  return counted.cells.map((cell, month) => (stoodIn(month) === null ? cell : estimated!.cells[month]!));
}

function bandStatuses({ forecastMonths }: ActivityBlock): (MonthStatus | null)[] {
  return Array.from({ length: 12 }, (_, index) => (forecastMonths.includes(index + 1) ? 'estimate' : null));
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
