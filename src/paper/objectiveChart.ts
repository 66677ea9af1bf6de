// An objective's chart: the same series as its table, and a sentence for whoever cannot see it.
import type { ReportedObjective } from '../domain/assessed';
import { listed } from '../domain/listed';
import { objectiveSeries } from '../domain/objectiveSeries';
import { roundHalfUp } from '../domain/percent';
import { WITHHELD_NOTE } from '../domain/publicCopy';
import { countText } from './figureText';
import { MONTHS } from './objectiveMonths';
import { monthOrigins } from './monthOrigins';
import type { Chart } from './paper';

/** As the workbook's own charts are named, by the objective's place. */
const CHART_NAME = 'QIPP Reporter objective';

export function objectiveChart(objective: ReportedObjective, index: number): Chart[] {
  const series = objectiveSeries(objective).filter(({ months }) => months.some((value) => value !== null));
  if (series.length === 0) return [];
  const { measure } = objective.record;
  return [
    {
      kind: 'chart',
      name: `${CHART_NAME} ${index + 1}`,
      caption: `${measure} by month`,
      alt: `Line chart of ${measure} by month, April to March: ${listed(series.map(({ name }) => name))}. ${latest(objective)}`.trim(),
      months: MONTHS,
      series: series.map((one) => ({
        name: one.name,
        kind: one.kind,
        values: one.months.map(whole),
        sources: one.months.map((_, month) => monthOrigins(objective, one, month)),
      })),
    },
  ];
}

const whole = (value: number | null) => (value === null ? null : roundHalfUp(value, 0));

function latest({ ytdActual, ytdTarget, ytdLastYear, record, withheld }: ReportedObjective): string {
  if (withheld) return WITHHELD_NOTE;
  if (ytdActual === null) return 'No activity has been reported yet.';
  const against = [
    ...(ytdTarget === null ? [] : [`a target of ${countText(ytdTarget)}`]),
    ...(ytdLastYear === null ? [] : [`${countText(ytdLastYear)} in the same period of ${record.lastYearLabel}`]),
  ];
  const beside = against.length > 0 ? ` against ${listed(against)}` : '';
  return `Year to date ${countText(ytdActual)}${beside}. The table below gives every month.`;
}
