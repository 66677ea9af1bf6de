// How the cells of ours on people's sheets stand to what the rules make of the figures now. Looks at no sheet of our own.
import type { Assessment } from '../domain/assessed';
import { mapInPieces, type Pieces } from '../domain/pieces';
import { assessedRows } from './assessedRows';
import { sameValue } from './outputCells';
import { hasTotals, outputValue } from './outputValue';
import type { Reading } from './readWorkbook';

/** `never`: nothing was ever written. */
export type WrittenStanding = 'never' | 'matches' | 'differs';

export function* writtenStanding(reading: Reading, assessment: Assessment): Pieces<WrittenStanding> {
  if (reading.memory.size === 0) return 'never';
  const rows = yield* assessedRows(reading, assessment);
  const differing = yield* mapInPieces(rows, ({ line, table, outputs, isTotal }) =>
    outputs.some(({ column, field, value, ours, typed }) => {
      if (!ours || typed || (isTotal && !hasTotals(field))) return false;
      return !sameValue(value, outputValue(line, field, column.unit ?? table.unit));
    }),
  );
  return differing.includes(true) ? 'differs' : 'matches';
}
