// An objective's months as a table: last year, this year, target and estimates, which the chart draws, then what explains them.
import type { ReportedObjective } from '../domain/assessed';
import type { CellRef } from '../domain/finding';
import type { Months, MonthStatus } from '../domain/months';
import { objectiveSeries, type SeriesKind } from '../domain/objectiveSeries';
import { financialMonthName } from '../domain/period';
import { sumKnown } from '../domain/phasing';
import type { Policy } from '../domain/policy';
import { type Draft, format } from './draft';
import { addTable, type DraftColumn } from './draftTable';
import type { Block } from './edit';
import { SHARE_FORMAT } from './look';
import type { CellValue } from './snapshot';

interface MonthsRow {
  kind: SeriesKind | 'status' | 'phasing';
  name: string;
  values: readonly CellValue[];
  year: CellValue;
  /** Of each month; none where it was projected, or is words. */
  cells: readonly (readonly CellRef[])[];
}

export interface MonthsTable {
  /** Headings and the rows that are drawn. */
  source: Block;
  lines: SeriesKind[];
}

export function addMonths(draft: Draft, objective: ReportedObjective, policy: Policy): MonthsTable {
  const drawn = drawnRows(objective);
  const items = [...drawn, ...statusRow(objective), ...phasingRow(objective)];
  const headings = addTable(draft, {
    title: '',
    columns: columns(objective.record.measure),
    items,
    total: null,
    whenEmpty: '',
    amberFrom: policy.amberFrom,
  });
  items.forEach(({ kind }, index) => {
    const row = { row: headings + 1 + index, col: 1, rows: 1, cols: 12 };
    if (kind === 'phasing') format(draft, row, { numberFormat: SHARE_FORMAT });
    if (kind === 'estimate') format(draft, { ...row, col: 0, cols: 14 }, { italic: true });
  });
  const source = { row: headings, col: 0, rows: drawn.length + 1, cols: 13 };
  return { source, lines: drawn.map(({ kind }) => kind) };
}

function columns(measure: string): DraftColumn<MonthsRow>[] {
  const months = Array.from({ length: 12 }, (_, index): DraftColumn<MonthsRow> => {
    const heading = financialMonthName(index + 1).slice(0, 3);
    const cells = (row: MonthsRow) => row.cells[index] ?? [];
    return { band: '', heading, kind: 'money', value: ({ values }) => values[index] ?? '', cells };
  });
  return [
    { band: '', heading: measure, kind: 'name', value: ({ name }) => name },
    ...months,
    {
      band: '',
      heading: 'Year',
      kind: 'money',
      value: ({ year }) => year,
      cells: ({ cells }) => cells.flat(),
      named: '',
    },
  ];
}

function drawnRows(objective: ReportedObjective): (MonthsRow & { kind: SeriesKind })[] {
  return objectiveSeries(objective).map(({ kind, name, months, cells }) => {
    return {
      kind,
      name,
      values: rounded(months),
      year: wholeYear(months),
      cells: cells.map((cell) => (cell ? [cell] : [])),
    };
  });
}

/** Counts are whole; what is computed is shown so, and compared unrounded. */
function rounded(months: Months): CellValue[] {
  return months.map((value) => (value === null ? '' : Math.round(value)));
}

/** Of a part of a year no total is shown: it would be taken for the year's. */
function wholeYear(months: Months): CellValue {
  return months.includes(null) ? '' : Math.round(sumKnown(months) ?? 0);
}

const STATUS_NAMES: Record<MonthStatus, string> = { actual: 'Actual', flex: 'Flex', estimate: 'Estimate' };

/** Only where some month is not final. */
function statusRow({ record, estimatedMonths }: ReportedObjective): MonthsRow[] {
  const isCounted = (month: number) => (record.thisYear?.[month - 1] ?? null) !== null;
  if (estimatedMonths.length === 0 && record.statuses.every((status) => status === 'actual')) return [];
  const values = record.statuses.map((status, index) => {
    if (estimatedMonths.includes(index + 1)) return isCounted(index + 1) ? STATUS_NAMES.estimate : 'Projected';
    return isCounted(index + 1) ? STATUS_NAMES[status] : '';
  });
  return [{ kind: 'status', name: 'Data status', values, year: '', cells: [] }];
}

/** A month's share of the reduction comes from its target and from the same month of the year before. */
function phasingRow({ targetCheck, record }: ReportedObjective): MonthsRow[] {
  const phasing = targetCheck?.impliedPhasing;
  if (!phasing) return [];
  const values = phasing.map((share) => share ?? '');
  const { target, lastYear } = record.cells;
  const cells = values.map((_, month) => [target[month], lastYear[month]].flatMap((cell) => cell ?? []));
  return [{ kind: 'phasing', name: 'Phasing of the reduction', values, year: '', cells }];
}
