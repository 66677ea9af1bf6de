// The objectives on the PMO Summary sheet: a line each, year to date against last year and against target.
import type { Assessment, ReportedObjective } from '../domain/assessed';
import type { Draft } from './draft';
import { addTable, type DraftColumn } from './draftTable';

export function addObjectives(draft: Draft, { objectives: items, policy }: Assessment): void {
  if (items.length === 0) return;
  type Column = DraftColumn<ReportedObjective>;
  const count = (heading: string, value: (item: ReportedObjective) => number | null): Column => {
    return { band: '', heading, kind: 'money', value: (item) => value(item) ?? '' };
  };
  const change = (heading: string, value: (item: ReportedObjective) => number | null): Column => {
    return { band: '', heading, kind: 'change', value: (item) => value(item) ?? '' };
  };
  const columns: Column[] = [
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
  const title = 'Activity against system objectives';
  addTable(draft, { title, columns, items, total: null, whenEmpty: '', amberFrom: policy.amberFrom });
}

/** Without the superseded objective that titles carry in brackets. */
function objectiveName({ number, title }: ReportedObjective['record']): string {
  const current = title.replace(/\s*\([^)]*\)/g, '');
  return number === null ? current : `${number}. ${current}`;
}
