// An objective's year to date in one line, with its rating, and what the whole year comes to with its estimates.
import type { ReportedObjective } from '../domain/assessed';
import { changeFrom } from '../domain/activity';
import { financialYear } from '../domain/period';
import type { Policy } from '../domain/policy';
import type { Draft } from './draft';
import { addTable, type DraftColumn } from './draftTable';
import { change, count, objectiveSource } from './summaryObjectives';

export function addYearToDate(draft: Draft, objective: ReportedObjective, policy: Policy): void {
  const { record, estimatedMonths, ytdActual } = objective;
  if (ytdActual === null) return;
  const ytd = 'Year to date';
  const columns: DraftColumn<ReportedObjective>[] = [
    { band: '', heading: 'Months', kind: 'name', value: monthsCovered },
    count('Activity', (item) => item.ytdActual, ytd),
    count(record.lastYearLabel, (item) => item.ytdLastYear, ytd),
    change(`v ${record.lastYearLabel}`, (item) => item.versusLastYear, ytd),
    count('Target', (item) => item.ytdTarget, ytd),
    count('v Target', (item) => item.versusTarget, ytd),
    change('% v Target', (item) => item.percentVersusTarget, ytd),
    { band: ytd, heading: 'Rating', kind: 'rating', value: ({ rating }) => rating },
    ...(estimatedMonths.length > 0 ? wholeYear(record.lastYearLabel) : []),
  ];
  const rest = { total: null, whenEmpty: '', amberFrom: policy.amberFrom, source: objectiveSource };
  addTable(draft, { title: '', columns, items: [objective], ...rest });
}

function wholeYear(lastYear: string): DraftColumn<ReportedObjective>[] {
  const band = 'Whole year, estimates included';
  return [
    count('Activity', ({ yearProjected }) => yearProjected && Math.round(yearProjected), band),
    count(lastYear, ({ yearLastYear }) => yearLastYear, band),
    change(`v ${lastYear}`, ({ yearProjected, yearLastYear }) => changeFrom(yearLastYear, yearProjected), band),
    count('Target', ({ yearTarget }) => yearTarget && Math.round(yearTarget), band),
    change('% v Target', ({ yearProjected, yearTarget }) => changeFrom(yearTarget, yearProjected), band),
  ];
}

/** "M1-2 (17/18)"; months that are missing between are left out by name: "M1, 3 (17/18)". */
function monthsCovered({ ytdMonths, record }: ReportedObjective): string {
  const [first, last] = [ytdMonths[0]!, ytdMonths.at(-1)!];
  const whole = ytdMonths.length === last - first + 1;
  const months = first === last ? `${first}` : whole ? `${first}-${last}` : ytdMonths.join(', ');
  return `M${months} (${financialYear(record.startYear).slice(2)})`;
}
