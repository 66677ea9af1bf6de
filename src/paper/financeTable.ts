// Financial performance by programme: the year, the year to date, the month, and the ratings that follow.
import type { AssessedLine, Assessment } from '../domain/assessed';
import type { FigureName } from '../domain/records';
import { LineColumns } from './lineColumns';
import type { Table } from './paper';
import { knownColumns, type PaperColumn, tableOf, textColumn } from './tableOf';

type Columns = PaperColumn<AssessedLine>[];

export function financeTable(assessment: Assessment): Table {
  const items = assessment.programmes.filter(({ group }) => group === null);
  const has = (name: FigureName) => items.some(({ figures }) => figures[name] !== null);
  const columns = new LineColumns(assessment);
  const shown: Columns = [
    textColumn('Programme', 5, ({ name }) => name),
    ...(items.some(({ record }) => record.sro)
      ? [textColumn<AssessedLine>('SRO', 3, ({ record }) => record.sro ?? '')]
      : []),
    ...annual(columns, has),
    columns.money('Plan', 'ytdPlan', YTD),
    columns.money('Actual', 'ytdActual', YTD),
    columns.variance('Variance', 'ytdVariance', YTD),
    columns.yearToDateShare('% of plan', YTD),
    ...(has('inMonthPlan') || has('inMonthActual') ? inMonth(columns) : []),
    ...ratings(columns, items, has),
  ];
  const total = { ...assessment.total, name: 'Total' };
  return tableOf('Financial performance by programme (£k)', knownColumns(shown, [...items, total]), items, total);
}

const YTD = 'Year to date QIPP';

function annual(columns: LineColumns, has: (name: FigureName) => boolean): Columns {
  const band = 'Annual QIPP';
  return [
    ...(has('plan') ? [columns.money('Plan', 'plan', band)] : []),
    ...(has('target') ? [columns.money('Target', 'target', band)] : []),
    ...(has('target') && has('plan') ? [columns.variance('Target variance', 'targetVariance', band)] : []),
    ...(has('forecast') ? [columns.money('FOT', 'forecast', band)] : []),
    ...(has('forecast') && has('plan') ? [columns.variance('FOT variance', 'forecastVariance', band)] : []),
  ];
}

function inMonth(columns: LineColumns): Columns {
  const band = 'In month QIPP delivery';
  return [
    columns.money('Plan', 'inMonthPlan', band),
    columns.money('Actual', 'inMonthActual', band),
    columns.variance('Variance', 'inMonthVariance', band),
  ];
}

function ratings(columns: LineColumns, items: readonly AssessedLine[], has: (name: FigureName) => boolean): Columns {
  const band = 'RAGs';
  return [
    ...(items.some(({ previousMilestoneRating }) => previousMilestoneRating !== null)
      ? [columns.rating('Previous month milestones', 'previousMilestoneRating', band)]
      : []),
    columns.rating('Milestones', 'milestoneRating', band),
    ...(has('inMonthPlan') ? [columns.rating('In month finance', 'inMonthRating', band)] : []),
    columns.rating('YTD finance', 'ytdRating', band),
    columns.rating('PMO overall', 'overallRating', band),
  ];
}
