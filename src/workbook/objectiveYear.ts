// An objective's year to date in one line, with its rating, and what the whole year comes to with its estimates.
import type { ReportedObjective } from '../domain/assessed';
import { changeFrom } from '../domain/activity';
import { financialYear } from '../domain/period';
import type { Policy } from '../domain/policy';
import { activityRating, change, count, difference, yearChange, yearCount } from './activityColumns';
import type { Draft } from './draft';
import { addTable, type DraftColumn } from './draftTable';

export function addYearToDate(draft: Draft, objective: ReportedObjective, policy: Policy): void {
  const { record, estimatedMonths, ytdActual } = objective;
  if (ytdActual === null) return;
  const ytd = 'Year to date';
  const columns: DraftColumn<ReportedObjective>[] = [
    { band: '', heading: 'Months', kind: 'name', value: monthsCovered },
    count('Activity', 'ytdActual', ytd),
    count(record.lastYearLabel, 'ytdLastYear', ytd),
    change(`v ${record.lastYearLabel}`, 'versusLastYear', ytd),
    count('Target', 'ytdTarget', ytd),
    difference('v Target', ytd),
    change('% v Target', 'percentVersusTarget', ytd),
    activityRating(ytd),
    ...(estimatedMonths.length > 0 ? wholeYear(record.lastYearLabel) : []),
  ];
  const rest = { total: null, whenEmpty: '', amberFrom: policy.amberFrom };
  addTable(draft, { title: '', columns, items: [objective], ...rest });
}

function wholeYear(lastYear: string): DraftColumn<ReportedObjective>[] {
  const band = 'Whole year, estimates included';
  const overLastYear = ({ yearProjected, yearLastYear }: ReportedObjective) => changeFrom(yearLastYear, yearProjected);
  const overTarget = ({ yearProjected, yearTarget }: ReportedObjective) => changeFrom(yearTarget, yearProjected);
  return [
    yearCount('Activity', 'yearProjected', band),
    yearCount(lastYear, 'yearLastYear', band),
    yearChange(`v ${lastYear}`, 'yearLastYear', overLastYear, band),
    yearCount('Target', 'yearTarget', band),
    yearChange('% v Target', 'yearTarget', overTarget, band),
  ];
}

/** "M1-2 (17/18)"; months that are missing between are left out by name: "M1, 3 (17/18)". */
function monthsCovered({ ytdMonths, record }: ReportedObjective): string {
  const [first, last] = [ytdMonths[0]!, ytdMonths.at(-1)!];
  const whole = ytdMonths.length === last - first + 1;
  const months = first === last ? `${first}` : whole ? `${first}-${last}` : ytdMonths.join(', ');
  return `M${months} (${financialYear(record.startYear).slice(2)})`;
}
