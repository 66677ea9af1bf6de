// The objectives as one table, a line each: year to date against last year and against target. On PMO Summary and PMO Objectives.
import type { ReportedObjective } from '../domain/assessed';
import { objectiveName } from '../domain/objectiveName';
import { objectivesSentence } from '../domain/objectiveCounts';
import type { Policy } from '../domain/policy';
import { activityRating, change, count, difference } from './activityColumns';
import type { Draft } from './draft';
import { addTable, type DraftColumn } from './draftTable';

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
  const note = items.length === 0 ? '' : objectivesSentence(items);
  addTable(draft, { title, columns: COLUMNS, items, total: null, whenEmpty: NONE, note, amberFrom: policy.amberFrom });
}

const NONE = 'The workbook has no activity by month.';
