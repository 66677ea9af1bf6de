// CIP beside QIPP: a total of each and that of both, with what both of them claim. Nothing where there is only one kind.
import type { AssessedLine, Assessment } from '../domain/assessed';
import { kindsText } from '../domain/kindsText';
import type { FigureName } from '../domain/records';
import { LineColumns } from './lineColumns';
import type { Block } from './paper';
import { note } from './runs';
import { tableOf, textColumn } from './tableOf';

export function kindsTable(assessment: Assessment): Block[] {
  const { kinds, total, policy } = assessment;
  if (kinds.totals.length === 0) return [];
  const known = (name: FigureName) => kinds.totals.some(({ figures }) => figures[name] !== null);
  const columns = new LineColumns(assessment);
  const year = [
    ...(known('plan') ? [columns.money('Plan', 'plan', YEAR)] : []),
    ...(known('target') ? [columns.money('Target', 'target', YEAR)] : []),
    ...(known('forecast') ? [columns.money('FOT', 'forecast', YEAR)] : []),
  ];
  const shown = [
    textColumn<AssessedLine>('Savings', 5, ({ name }) => name),
    ...year,
    columns.money('Plan', 'ytdPlan', TO_DATE),
    columns.money('Actual', 'ytdActual', TO_DATE),
    columns.variance('Variance', 'ytdVariance', TO_DATE),
    columns.yearToDateShare('% of plan', TO_DATE),
    columns.rating('YTD finance', 'ytdRating', 'RAGs'),
  ];
  const both = { ...total, name: 'Total of both' };
  return [tableOf('CIP and QIPP (£k)', shown, kinds.totals, both), note(kindsText(kinds, policy, total))];
}

const YEAR = 'Year';
const TO_DATE = 'Year to date';
