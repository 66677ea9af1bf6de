// An objective's months as a table, a row a series: what the chart above it draws.
import type { ReportedObjective } from '../domain/assessed';
import { type MonthSeries, objectiveSeries } from '../domain/objectiveSeries';
import { financialMonthName } from '../domain/period';
import { countText } from './figureText';
import { monthOrigins } from './monthOrigins';
import type { Block } from './paper';
import { words, workedFigure } from './runs';
import { figureColumn, type PaperColumn, tableOf, textColumn } from './tableOf';

export const MONTHS = Array.from({ length: 12 }, (_, index) => financialMonthName(index + 1).slice(0, 3));

export function monthsTable(objective: ReportedObjective): Block[] {
  const series = objectiveSeries(objective);
  if (series.length === 0) return [];
  const columns: PaperColumn<MonthSeries>[] = [
    textColumn(objective.record.measure, 3.6, ({ name }) => name),
    ...MONTHS.map((month, index) =>
      figureColumn<MonthSeries>(month, (one) => {
        // As in published statistics.
        if (one.withheld.includes(index + 1)) return words('*');
        const cells = monthOrigins(objective, one, index);
        return workedFigure(countText(one.months[index] ?? null), cells.length > 1 ? 'rule' : 'sum', cells);
      }),
    ),
  ];
  return [tableOf(`${objective.record.measure}: activity by month`, columns, series, null)];
}
