// What a table's figures say of themselves: whether savings are written as negative figures, in pounds or millions, or in two scales at once.
// Refuses to change a figure: what it finds is asked.
import { mapOneByOne, type Pieces } from '../domain/pieces';
import { readCell } from './cell';
import { type Column, type Table, valueOf } from './table';

/** No scheme saves twenty million pounds; a programme may. In £k. */
const LARGEST = { scheme: 20_000, programme: 60_000 };
/** In millions figures are small and have decimals. */
const SMALLEST = 10;
/** Two columns of one table that are so far apart are not of one scale. */
const SCALES_APART = 100;

export interface NumberedColumn {
  column: Column;
  /** By line; null where no number stands. */
  values: (number | null)[];
}

export function* numbersOf(table: Table, columns: readonly Column[]): Pieces<NumberedColumn[]> {
  const rows = table.rows.filter(({ kind }) => kind === 'line').map(({ row }) => row);
  return yield* mapOneByOne(columns, (column) => ({ column, values: rows.map((row) => numberAt(table, row, column)) }));
}

function numberAt(table: Table, row: number, column: Column): number | null {
  const value = valueOf(table, row, column);
  if (typeof value === 'number') return value;
  const cell = readCell(value);
  return cell.kind === 'number' && !cell.percent && cell.unit === null ? cell.value : null;
}

/** Most plans below zero, and two at least: a single cost among savings is a cost. */
export function looksNegative(columns: readonly NumberedColumn[]): boolean {
  const plans = columns.filter(({ column }) => column.field !== 'ytdActual' && column.field !== 'inMonthActual');
  let [below, all] = [0, 0];
  forEachFigure(plans.length > 0 ? plans : columns, (value) => {
    all++;
    if (value < 0) below++;
  });
  return below >= 2 && below > all * 0.6;
}

/** The unit that the figures suggest where nothing is written; null where £k fits. */
export function suggestedUnit(table: Table, columns: readonly NumberedColumn[]): '£' | '£m' | null {
  if (!table.unitAssumed) return null;
  let [most, decimals, all] = [0, 0, 0];
  forEachFigure(
    columns.filter(({ column }) => column.unit === null),
    (value) => {
      all++;
      most = Math.max(most, Math.abs(value));
      if (!Number.isInteger(value)) decimals++;
    },
  );
  if (all < 2) return null;
  if (most >= LARGEST[table.level]) return '£';
  return most < SMALLEST && decimals > all / 2 ? '£m' : null;
}

/** Columns whose figures are a hundred times those of the year's plan beside them, line by line. A month may well be. */
export function scaledApart(table: Table, columns: readonly NumberedColumn[]): Column[] {
  const unitOf = ({ column }: NumberedColumn) => column.unit ?? table.unit;
  const ofField = (pattern: RegExp) => columns.filter(({ column }) => pattern.test(column.field));
  const [base] = ofField(/^(plan|target)$/);
  if (!base) return [];
  return ofField(/^(ytd|forecast|target)/)
    .filter((other) => other !== base)
    .filter((other) => {
      let compared = 0;
      const areApart = other.values.every((value, line) => {
        const plan = base.values[line];
        if (!value || !plan) return true;
        compared++;
        return Math.abs((value * unitOf(other)) / (plan * unitOf(base))) >= SCALES_APART;
      });
      return areApart && compared >= 2;
    })
    .map(({ column }) => column);
}

/** Zeros say nothing. */
function forEachFigure(columns: readonly NumberedColumn[], look: (value: number) => void): void {
  for (const { values } of columns) for (const value of values) if (value) look(value);
}
