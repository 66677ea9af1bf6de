// Activity tables to objectives: each measure's series by year joined to one record, with the cells that ask for what we compute.
// Decides what is last year, this year and target; refuses to compare them.
import type { Objective, PrintedActivity } from '../domain/activity';
import type { Finding } from '../domain/finding';
import { growthOf, ON_WORKING_DAYS, type PodGrowth } from '../domain/growthOf';
import type { MonthStatus } from '../domain/months';
import { financialYear, type Period, startYearOf } from '../domain/period';
import { nameKey } from '../domain/programmeNames';
import { type ActivityBlock, acrossBlock, type CountRow, range } from './activityBlock';
import { readSeriesLabel, type SeriesLabel } from './activityLabel';
import { type ActivityOutput, activityOutputs } from './activityOutputs';
import { readTitle, titleAbove } from './activityTitle';
import { ADJUSTED_WORDS } from './activityWords';
import { cellAddress } from './address';
import { cleanText, readCell } from './cell';
import type { Memory } from './memory';
import { readMark } from './mark';
import { ownInsights } from './ownInsights';
import { type Counts, readCounts, readStatuses } from './readCounts';
import { podOf } from './readGrowth';
import { readRating } from './readRating';
import { cellAt, lastRow, type Table } from './table';

/** Where an objective's computed cells stand on people's own sheet. */
export interface ReadObjective {
  objective: Objective;
  sheet: string;
  outputs: ActivityOutput[];
}

export interface ActivityContext {
  period: Period | null;
  growth: readonly PodGrowth[];
  memory: Memory;
  findings: Finding[];
}

/** @param tables all of the workbook's, since another one ends what belongs to an activity table. */
export function acrossBlocks(tables: readonly Table[]): ActivityBlock[] {
  return tables.filter(({ kind }) => kind === 'activity').map((table) => acrossBlock(table, endOf(table, tables)));
}

/** Up to the next table, or the title of the next objective. */
function endOf(table: Table, tables: readonly Table[]): number {
  const { sheet } = table;
  const from = table.headingRows[0]! + 1;
  const next = tables.filter((other) => other.sheet === sheet && other.kind !== 'other' && other.top > table.top);
  const last = Math.min(lastRow(sheet), ...next.map(({ top }) => top - 1));
  const isTitle = (row: number) =>
    (sheet.values[row - sheet.top] ?? []).some((value) => /^objective \d+\b/i.test(cleanText(value)));
  return (range(from, last).find(isTitle) ?? last + 1) - 1;
}

interface Series {
  row: CountRow;
  label: SeriesLabel;
  measure: string;
}

export function readActivity(blocks: readonly ActivityBlock[], context: ActivityContext): ReadObjective[] {
  const current = context.period ? startYearOf(context.period) : latestYear(blocks);
  const used = new Map<string, number>();
  return blocks.flatMap((block) => {
    const series = block.rows.flatMap((row) => seriesOf(block, row, current));
    const measures = groupedByMeasure(series);
    // Sentences below a table of several measures are of none of them in particular.
    const insights = measures.size === 1 ? ownInsights(block) : [];
    return [...measures].map(([measure, own]) =>
      readMeasure(block, measure, own, { ...context, current, used, insights }),
    );
  });
}

function groupedByMeasure(series: readonly Series[]): Map<string, Series[]> {
  const groups = new Map<string, Series[]>();
  for (const one of series) {
    const group = groups.get(one.measure);
    if (group) group.push(one);
    else groups.set(one.measure, [one]);
  }
  return groups;
}

function latestYear(blocks: readonly ActivityBlock[]): number {
  const years = blocks.flatMap(({ rows }) =>
    rows.flatMap(({ label, startYear }) => startYear ?? readSeriesLabel(label)?.year ?? []),
  );
  return Math.max(...years.filter((year): year is number => typeof year === 'number'));
}

function seriesOf(block: ActivityBlock, row: CountRow, current: number): Series[] {
  if (/^(ytd|year to date|m(onths?)? ?\d|objective \d)/i.test(row.label)) return [];
  const read = readSeriesLabel(row.label);
  const label = read ?? (row.startYear === null ? null : { measure: '', year: row.startYear, role: 'count' as const });
  if (!label) return [];
  const year = row.startYear ?? { last: current - 1, this: current }[label.year as 'last' | 'this'] ?? label.year;
  const measure =
    row.measure || (block.heading === '' || label.role !== 'provider' ? label.measure : '') || block.heading;
  return [{ row, label: { ...label, year }, measure }];
}

interface MeasureContext extends ActivityContext {
  current: number;
  used: Map<string, number>;
  insights: string[];
}

function readMeasure(
  block: ActivityBlock,
  measure: string,
  series: readonly Series[],
  context: MeasureContext,
): ReadObjective {
  const { current, memory, findings } = context;
  const first = series[0]!.row;
  const title = readTitle(titleOf(first) ?? titleAbove(block.sheet, block.top) ?? measure);
  const key = uniqueKey(
    title.number === null ? `measure:${nameKey(measure)}` : `objective:${title.number}`,
    context.used,
  );
  const thisRow = series.find(({ label }) => label.role === 'count' && label.year === current)?.row ?? first;
  const outputs = activityOutputs(block, thisRow.at.row, memory.get(markId(block) ?? '')?.get(key));
  const pod = podOf(measure) ?? podOf(title.title);
  const counts = readSeries(block, series, context);
  const adjusted = ADJUSTED_WORDS.test(title.title);
  const objective: Objective = {
    key,
    ...title,
    measure: measure || title.title,
    startYear: current,
    lastYearLabel: financialYear(current - 1).slice(2),
    ...counts,
    workingDays: adjusted ? 'adjusted' : pod && ON_WORKING_DAYS.includes(pod) ? 'adjustable' : 'none',
    growth: growthOf(pod, context.growth),
    ownInsights: [...series.map(({ row }) => row.insight).filter((text) => text !== ''), ...context.insights],
    printed: outputs.flatMap((output) => printedOf(block, output, findings)),
    where: { sheet: block.sheet.name, cell: cellAddress(first.at.row, first.at.col) },
  };
  return { objective, sheet: block.sheet.name, outputs };
}

/** "1 14% reduction", "Objective 1"; the 14 of "14% reduction" is no number of an objective. */
const NUMBER_AND_TITLE = /^(?:objective )?(\d+)(?![\d.]* ?%)\b[.: ]*(.*)$/i;

function titleOf({ objective, measure }: CountRow): string | null {
  if (objective === '') return null;
  const [, number, rest = ''] = NUMBER_AND_TITLE.exec(objective) ?? [];
  return number === undefined ? objective : `Objective ${number}: ${rest || measure}`;
}

function uniqueKey(key: string, used: Map<string, number>): string {
  const times = used.get(key) ?? 0;
  used.set(key, times + 1);
  return times === 0 ? key : `${key}#${times + 1}`;
}

function markId({ sheet }: ActivityBlock): string | null {
  return readMark(sheet.mark)?.id ?? null;
}

function readSeries(block: ActivityBlock, series: readonly Series[], { current, findings }: MeasureContext) {
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

function printedOf({ sheet }: ActivityBlock, output: ActivityOutput, findings: Finding[]): PrintedActivity[] {
  if (!output.typed) return [];
  const place = { sheet: sheet.name, cell: cellAddress(output.row, output.col) };
  if (output.field === 'rating') {
    const rating = readRating(output.value);
    return rating ? [{ field: output.field, value: rating, cell: place, tolerance: 0 }] : [];
  }
  const cell = readCell(cellAt(sheet, output.row, output.col));
  if (cell.kind !== 'number') {
    if (cell.kind === 'text') findings.push(unreadable(cell.text, place));
    return [];
  }
  const half = (0.5 * 10 ** -cell.decimals) / (cell.percent ? 100 : 1);
  return [{ field: output.field, value: cell.value, cell: place, tolerance: half }];
}

function unreadable(text: string, cell: Finding['where'][number]): Finding {
  const message = `"${text}" in a year to date cell is neither a figure nor a rating.`;
  return { code: 'unreadable-printed', severity: 'info', message, where: [cell] };
}
