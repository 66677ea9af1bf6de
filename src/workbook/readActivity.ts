// Activity tables to objectives: each measure's series by year joined to one record, with the cells that ask for what we compute.
// Decides which measure and year a row belongs to; refuses to compare them.
import type { Objective } from '../domain/activity';
import type { Finding } from '../domain/finding';
import { growthOf, ON_WORKING_DAYS, type PodGrowth } from '../domain/growthOf';
import { financialYear, type Period, startYearOf } from '../domain/period';
import { nameKey } from '../domain/programmeNames';
import { type ActivityBlock, acrossBlock, type CountRow, range } from './activityBlock';
import { readSeriesLabel } from './activityLabel';
import { type ActivityOutput, activityOutputs } from './activityOutputs';
import { readTitle, titleAbove } from './activityTitle';
import { ADJUSTED_WORDS } from './activityWords';
import { cellAddress } from './address';
import { cleanText } from './cell';
import { joinSeries, type Series } from './joinSeries';
import type { Memory } from './memory';
import { readMark } from './mark';
import { ownInsights } from './ownInsights';
import { podOf } from './readGrowth';
import { readPrintedActivity } from './readPrintedActivity';
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
  // A remark that mentions a year has no months; a year that is still to be filled has no other words.
  if (!label || (row.measure === '' && label.measure !== '' && !hasCounts(block, row))) return [];
  const year = row.startYear ?? { last: current - 1, this: current }[label.year as 'last' | 'this'] ?? label.year;
  const measure =
    row.measure || (block.heading === '' || label.role !== 'provider' ? label.measure : '') || block.heading;
  return [{ row, label: { ...label, year }, measure }];
}

function hasCounts({ sheet }: ActivityBlock, { months }: CountRow): boolean {
  return months.some((place) => place !== null && cleanText(cellAt(sheet, place.row, place.col)) !== '');
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
  const counts = joinSeries(block, series, current, findings);
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
    printed: outputs.flatMap((output) => readPrintedActivity(block, output, findings)),
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
