// The chart of an objective: its months as lines that dash and marker tell apart as well as colour.
import type { ReportedObjective } from '../domain/assessed';
import type { SeriesKind } from '../domain/objectiveSeries';
import { CHART_PREFIX } from './signatures';
import type { Draft } from './draft';
import type { ChartLine } from './edit';
import { COUNT_FORMAT } from './look';
import type { MonthsTable } from './objectiveMonths';

export const CHART_ROWS = 14;

const LOOKS: Record<SeriesKind, ChartLine> = {
  lastYear: { color: '#768692', dash: 'Dash', marker: 'None', weight: 1.5 },
  thisYear: { color: '#005EB8', dash: 'Solid', marker: 'Circle', weight: 2.25 },
  target: { color: '#AE2573', dash: 'Solid', marker: 'None', weight: 1.5 },
  estimate: { color: '#005EB8', dash: 'Dot', marker: 'HollowCircle', weight: 1.5 },
};

/** Covers the next free rows, as wide as the table. */
export function addObjectiveChart(
  draft: Draft,
  { record }: ReportedObjective,
  index: number,
  { source, lines }: MonthsTable,
): void {
  draft.charts.push({
    name: `${CHART_PREFIX}objective ${index + 1}`,
    title: `${record.measure} by month`,
    source,
    lines: lines.map((kind) => LOOKS[kind]),
    valueFormat: COUNT_FORMAT,
    place: { row: draft.cells.length, col: 0, rows: CHART_ROWS, cols: source.cols + 1 },
  });
}
