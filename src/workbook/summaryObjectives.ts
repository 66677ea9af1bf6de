// The objectives as one table, a line each: year to date against last year and against target. On PMO Summary and PMO Objectives.
import type { ReportedObjective } from '../domain/assessed';
import { objectiveName } from '../domain/objectiveName';
import { objectivesSentence } from '../domain/objectiveCounts';
import { objectiveSources } from '../domain/lineSources';
import type { Policy } from '../domain/policy';
import { addRow, type Draft, format } from './draft';
import { addTable, type DraftColumn } from './draftTable';
import { SUBTITLE } from './look';
import { sourcesText } from './sourceColumn';

type Column = DraftColumn<ReportedObjective>;

const COLUMNS: Column[] = [
  { band: '', heading: 'Objective', kind: 'name', value: ({ record }) => objectiveName(record) },
  { band: '', heading: 'Measure', kind: 'text', value: ({ record }) => record.measure },
  count('YTD activity', ({ ytdActual }) => ytdActual),
  count('Same period last year', ({ ytdLastYear }) => ytdLastYear),
  change('v last year', ({ versusLastYear }) => versusLastYear),
  count('YTD target', ({ ytdTarget }) => ytdTarget),
  count('v target', ({ versusTarget }) => versusTarget),
  change('% v target', ({ percentVersusTarget }) => percentVersusTarget),
  { band: '', heading: 'Rating', kind: 'rating', value: ({ rating }) => rating },
];

export function addObjectives(draft: Draft, title: string, items: readonly ReportedObjective[], policy: Policy): void {
  const rest = { total: null, whenEmpty: NONE, amberFrom: policy.amberFrom, source: objectiveSource };
  addTable(draft, { title, columns: COLUMNS, items, ...rest });
  if (items.length === 0) return;
  // The gap that closes the table comes after the sentence about it.
  draft.cells.pop();
  const sentence = { row: addRow(draft, [objectivesSentence(items)]), col: 0, rows: 1, cols: 1 };
  format(draft, sentence, SUBTITLE);
  addRow(draft, []);
}

export function objectiveSource(objective: ReportedObjective): string {
  return sourcesText(objectiveSources(objective));
}

const NONE = 'The workbook has no activity by month.';

export function count(heading: string, value: (item: ReportedObjective) => number | null, band = ''): Column {
  return { band, heading, kind: 'money', value: (item) => value(item) ?? '' };
}

export function change(heading: string, value: (item: ReportedObjective) => number | null, band = ''): Column {
  return { band, heading, kind: 'change', value: (item) => value(item) ?? '' };
}
