// The objectives as one table, a line each: year to date against last year and against target. On PMO Summary and PMO Objectives.
import type { ReportedObjective } from '../domain/assessed';
import { objectiveName } from '../domain/objectiveName';
import { objectivesSentence } from '../domain/objectiveCounts';
import type { Policy } from '../domain/policy';
import { activityRating, change, count, difference } from './activityColumns';
import { addRow, type Draft, format } from './draft';
import { addTable, type DraftColumn } from './draftTable';
import { SUBTITLE } from './look';

const COLUMNS: DraftColumn<ReportedObjective>[] = [
  { band: '', heading: 'Objective', kind: 'name', value: ({ record }) => objectiveName(record) },
  { band: '', heading: 'Measure', kind: 'text', value: ({ record }) => record.measure },
  count('YTD activity', 'ytdActual'),
  count('Same period last year', 'ytdLastYear'),
  change('v last year', 'versusLastYear'),
  count('YTD target', 'ytdTarget'),
  difference('v target'),
  change('% v target', 'percentVersusTarget'),
  activityRating(),
];

export function addObjectives(draft: Draft, title: string, items: readonly ReportedObjective[], policy: Policy): void {
  addTable(draft, { title, columns: COLUMNS, items, total: null, whenEmpty: NONE, amberFrom: policy.amberFrom });
  if (items.length === 0) return;
  // The gap that closes the table comes after the sentence about it.
  draft.cells.pop();
  const sentence = { row: addRow(draft, [objectivesSentence(items)]), col: 0, rows: 1, cols: 1 };
  format(draft, sentence, SUBTITLE);
  addRow(draft, []);
}

const NONE = 'The workbook has no activity by month.';
