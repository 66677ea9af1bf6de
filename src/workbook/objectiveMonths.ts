// An objective's months as a table: last year, this year, target and estimates, which the chart draws, then what explains them.
import type { ReportedObjective } from '../domain/assessed';
import type { Months, MonthStatus } from '../domain/months';
import { financialMonthName, financialYear } from '../domain/period';
import { rangesText } from '../domain/rangesText';
import { sumKnown } from '../domain/phasing';
import type { Policy } from '../domain/policy';
import { type Draft, format } from './draft';
import { addTable, type DraftColumn } from './draftTable';
import type { Block } from './edit';
import { SHARE_FORMAT } from './look';
import type { CellValue } from './snapshot';

export type LineKind = 'lastYear' | 'thisYear' | 'target' | 'estimate';

interface MonthsRow {
  kind: LineKind | 'status' | 'phasing';
  name: string;
  values: readonly CellValue[];
  year: CellValue;
}

export interface MonthsTable {
  /** Headings and the rows that are drawn. */
  source: Block;
  lines: LineKind[];
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
    source: ({ kind }) => rangesText(seriesCells(objective, kind)),
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
    return { band: '', heading, kind: 'money', value: ({ values }) => values[index] ?? '' };
  });
  return [
    { band: '', heading: measure, kind: 'name', value: ({ name }) => name },
    ...months,
    { band: '', heading: 'Year', kind: 'money', value: ({ year }) => year },
  ];
}

function drawnRows({
  record,
  target,
  targetIsRebuilt,
  estimates,
}: ReportedObjective): (MonthsRow & { kind: LineKind })[] {
  const year = financialYear(record.startYear).slice(2);
  const counted = record.thisYear?.map((value, month) => (estimates[month] === null ? value : null)) ?? null;
  const rows: { kind: LineKind; name: string; months: Months | null }[] = [
    { kind: 'lastYear', name: record.lastYearLabel, months: record.lastYear },
    { kind: 'thisYear', name: year, months: counted },
    { kind: 'target', name: `${year} Target${targetIsRebuilt ? ' (rebuilt)' : ''}`, months: target },
    {
      kind: 'estimate',
      name: `${year} Estimate`,
      months: estimates.some((value) => value !== null) ? estimates : null,
    },
  ];
  return rows.flatMap(({ kind, name, months }) =>
    months === null ? [] : [{ kind, name, values: rounded(months), year: wholeYear(months) }],
  );
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
  return [{ kind: 'status', name: 'Data status', values, year: '' }];
}

function phasingRow({ targetCheck }: ReportedObjective): MonthsRow[] {
  const phasing = targetCheck?.impliedPhasing;
  if (!phasing) return [];
  return [{ kind: 'phasing', name: 'Phasing of the reduction', values: phasing.map((share) => share ?? ''), year: '' }];
}

/** Projected and rebuilt months stand in no cell. */
function seriesCells({ record, target, targetIsRebuilt, estimates }: ReportedObjective, kind: MonthsRow['kind']) {
  const shown: Partial<Record<MonthsRow['kind'], Months | null>> = {
    lastYear: record.lastYear,
    thisYear: record.thisYear?.map((value, month) => (estimates[month] === null ? value : null)) ?? null,
    target: targetIsRebuilt ? null : target,
    estimate: record.thisYear?.map((value, month) => (estimates[month] === null ? null : value)) ?? null,
  };
  const cells = record.cells[kind === 'lastYear' || kind === 'target' ? kind : 'thisYear'];
  return (shown[kind] ?? []).flatMap((value, month) => (value === null ? [] : (cells[month] ?? [])));
}
