// Activity tables to objectives: each measure's series by year joined to one record, with the cells that ask for what we compute.
// Decides which measure and year a row belongs to; refuses to compare them.
import type { Objective } from '../domain/activity';
import type { Finding } from '../domain/finding';
import { growthOf, ON_WORKING_DAYS, type PodGrowth } from '../domain/growthOf';
import { financialYear, type Period, startYearOf } from '../domain/period';
import { nameKey } from '../domain/programmeNames';
import { type ActivityBlock, acrossBlock, type CountRow } from './activityBlock';
import { readSeriesLabel } from './activityLabel';
import { activityOfOtherYear } from './activityOfOtherYear';
import { type ActivityOutput, activityOutputs } from './activityOutputs';
import { isObjectiveTitle, nameAbove, readTitle, type ReadTitle, titleAbove } from './activityTitle';
import { ADJUSTED_WORDS } from './activityTableWords';
import { FEWEST_MONTHS } from './activityWords';
import { cellAddress } from './address';
import { cleanText } from './cell';
import { joinSeries } from './joinSeries';
import { type Measure, measuresOf } from './measuresOf';
import type { Memory } from './memory';
import { readMark } from './mark';
import { ownInsights } from './ownInsights';
import { range } from './range';
import { podOf } from './podOf';
import { isPlaced, type PlacedObjective } from './placedObjective';
import { readPrintedActivity } from './readPrintedActivity';
import { readSeriesTotal } from './readSeriesTotal';
import { lastRow, type Table } from './table';

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
  /** Where the Settings sheet says which programme an objective belongs to. */
  placed: readonly PlacedObjective[];
  findings: Finding[];
}

/** @param tables all of the workbook's, since another one ends what belongs to an activity table. */
export function acrossBlocks(tables: readonly Table[]): ActivityBlock[] {
  return tables.filter(({ kind }) => kind === 'activity').map((table) => acrossBlock(table, endOf(table, tables)));
}

/** Up to the next table or row of months, or the title of the next objective. */
function endOf(table: Table, tables: readonly Table[]): number {
  const { sheet } = table;
  const from = table.headingRows[0]! + 1;
  const next = tables.filter((other) => other.sheet === sheet && other.top > table.top && ends(other));
  const last = Math.min(lastRow(sheet), ...next.map(({ top }) => top - 1));
  const isTitle = (row: number) =>
    (sheet.values[row - sheet.top] ?? []).some((value) => isObjectiveTitle(cleanText(value)));
  return (range(from, last).find(isTitle) ?? last + 1) - 1;
}

/** Headings over year to date cells are a table of nothing, and belong to the block above them. */
function ends({ kind, columns }: Table): boolean {
  return kind !== 'other' || columns.filter(({ month }) => month !== null).length >= FEWEST_MONTHS;
}

export function readActivity(blocks: readonly ActivityBlock[], context: ActivityContext): ReadObjective[] {
  const current = context.period ? startYearOf(context.period) : latestYear(blocks);
  const measures = blocks.flatMap((block) => measuresOf(block, current, context.findings));
  context.findings.push(...activityOfOtherYear(measures, current));
  const named = measures.map((measure) => ({ measure, title: titleOf(measure) }));
  const titled = named.filter(({ measure, title }) => measure.name !== '' || title.title !== '');
  context.findings.push(...named.filter((one) => !titled.includes(one)).map(({ measure }) => namelessFinding(measure)));
  const keys = keysOf(titled);
  const shared = { ...context, current, measures, keys: new Set(keys) };
  return titled.map((one, index) => readMeasure(one, keys[index]!, shared));
}

function latestYear(blocks: readonly ActivityBlock[]): number {
  const years = blocks.flatMap(({ rows }) =>
    rows.flatMap(({ label, startYear }) => startYear ?? readSeriesLabel(label)?.year ?? []),
  );
  return Math.max(...years.filter((year): year is number => typeof year === 'number'));
}

interface Titled {
  measure: Measure;
  title: ReadTitle;
}

interface MeasureContext extends ActivityContext {
  current: number;
  measures: readonly Measure[];
  keys: ReadonlySet<string>;
}

function readMeasure({ measure, title }: Titled, key: string, context: MeasureContext): ReadObjective {
  const { block, series } = measure;
  const { current, memory, keys, findings } = context;
  const name = measure.name || title.title;
  const first = series[0]!.row;
  const thisRow = series.find(({ label }) => label.role === 'count' && label.year === current)?.row ?? first;
  const outputs = activityOutputs(block, thisRow.at.row, { key, keys, lines: memory.get(markId(block) ?? '') });
  const pod = podOf(name) ?? podOf(title.title);
  const adjusted = ADJUSTED_WORDS.test(title.title);
  const objective: Objective = {
    key,
    ...title,
    programme: statedProgramme(measure, title, context),
    measure: name,
    startYear: current,
    lastYearLabel: financialYear(current - 1).slice(2),
    ...joinSeries(block, series, { startYear: current, month: context.period?.month ?? null }, findings),
    workingDays: adjusted ? 'adjusted' : pod && ON_WORKING_DAYS.includes(pod) ? 'adjustable' : 'none',
    growth: growthOf(pod, context.growth),
    ownInsights: [
      ...series.map(({ row }) => row.insight).filter((text) => text !== ''),
      ...insightsBelow(measure, context),
    ],
    printed: outputs.flatMap((output) => readPrintedActivity(block, output, findings)),
    totals: series.flatMap(({ row }) => readSeriesTotal(block, row)),
    where: { sheet: block.sheet.name, cell: cellAddress(first.at.row, first.at.col) },
  };
  return { objective, sheet: block.sheet.name, outputs };
}

/** In its own rows, else on the Settings sheet. */
function statedProgramme({ series, name }: Measure, title: ReadTitle, { placed }: ActivityContext): string | null {
  const own = series.map(({ row }) => row.programme).find((text) => text !== '');
  return own ?? placed.find((one) => isPlaced(one, { ...title, measure: name }))?.programme ?? null;
}

/** Sentences below a table of several measures are of none of them in particular. */
function insightsBelow({ block }: Measure, { measures }: MeasureContext): string[] {
  return measures.filter((other) => other.block === block).length === 1 ? ownInsights(block) : [];
}

function titleOf({ block, name, series }: Measure): ReadTitle {
  const { sheet, headingRow: top } = block;
  const above = () => titleAbove(sheet, top) ?? (name || nameAbove(sheet, top));
  return readTitle(listedTitle(series[0]!.row) ?? above() ?? name);
}

/** "1 14% reduction", "Objective 1"; the 14 of "14% reduction" is no number of an objective. */
const NUMBER_AND_TITLE = /^(?:objective )?(\d+)(?![\d.]* ?%)\b[.: ]*(.*)$/i;

function listedTitle({ objective, measure }: CountRow): string | null {
  if (objective === '') return null;
  const [, number, rest = ''] = NUMBER_AND_TITLE.exec(objective) ?? [];
  return number === undefined ? objective : `Objective ${number}: ${rest || measure}`;
}

function namelessFinding({ block, series }: Measure): Finding {
  const { row, col } = series[0]!.row.at;
  const message =
    'Nothing says what is counted by month here: it was not read. Write the measure into the first heading cell.';
  const where = [{ sheet: block.sheet.name, cell: cellAddress(row, col) }];
  return { code: 'activity-not-read', severity: 'warning', message, where };
}

/** By objective and measure, so that rows may be sorted; what is alike in both is counted. */
function keysOf(titled: readonly Titled[]): string[] {
  const used = new Map<string, number>();
  return titled.map(({ measure, title: { number, title } }) => {
    const name = nameKey(measure.name);
    const key = number === null ? `measure:${name || nameKey(title)}` : `objective:${number}:${name}`;
    const times = (used.get(key) ?? 0) + 1;
    used.set(key, times);
    return times === 1 ? key : `${key}#${times}`;
  });
}

function markId({ sheet }: ActivityBlock): string | null {
  return readMark(sheet.mark)?.id ?? null;
}
