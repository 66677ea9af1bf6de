// Every row of people's sheets that stands for something assessed: lines, and totals. Of a table on its side there is none.
import type { Assessment } from '../domain/assessed';
import { linesByKey } from '../domain/linesByKey';
import { flatMapInPieces, type Pieces } from '../domain/pieces';
import type { AssessedRow } from './assessedRow';
import type { Reading } from './readWorkbook';

export function* assessedRows(reading: Reading, assessment: Assessment): Pieces<AssessedRow[]> {
  const lineOf = linesByKey(assessment.programmes, assessment.schemes);
  yield;
  const lines = yield* flatMapInPieces(reading.lines, ({ line, table, row, outputs }): AssessedRow[] => {
    const assessed = lineOf.get(line.key);
    return assessed && !table.turned
      ? [{ table, row: row.row, key: line.key, line: assessed, outputs, isTotal: false }]
      : [];
  });
  const totals = reading.totals.flatMap(({ key, table, row, outputs }, index): AssessedRow[] => {
    if (table.turned) return [];
    return [{ table, row: row.row, key, line: assessment.totals[index]!, outputs, isTotal: true }];
  });
  return [...lines, ...totals];
}
