// What a table's figures say of themselves: whether savings are written as negative figures, in pounds or millions, or in two scales at once.
// Refuses to change a figure: what it finds is asked.
import { largest } from '../domain/extremes';
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

export function numbersOf(table: Table, columns: readonly Column[]): NumberedColumn[] {
  const rows = table.rows.filter(({ kind }) => kind === 'line').map(({ row }) => row);
  return columns.map((column) => ({ column, values: rows.map((row) => numberAt(table, row, column)) }));
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
  const values = filled(plans.length > 0 ? plans : columns).filter((value) => value !== 0);
  const below = values.filter((value) => value < 0).length;
  return below >= 2 && below > values.length * 0.6;
}

/** The unit that the figures suggest where nothing is written; null where £k fits. */
export function suggestedUnit(table: Table, columns: readonly NumberedColumn[]): '£' | '£m' | null {
  const silent = filled(columns.filter(({ column }) => column.unit === null))
    .map(Math.abs)
    .filter((value) => value > 0);
  if (!table.unitAssumed || silent.length < 2) return null;
  const most = largest(silent);
  if (most >= LARGEST[table.level]) return '£';
  const decimals = silent.filter((value) => !Number.isInteger(value)).length;
  return most < SMALLEST && decimals > silent.length / 2 ? '£m' : null;
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
      const ratios = other.values.flatMap((value, line) => {
        const plan = base.values[line];
        return value && plan ? [Math.abs((value * unitOf(other)) / (plan * unitOf(base)))] : [];
      });
      return ratios.length >= 2 && ratios.every((ratio) => ratio >= SCALES_APART);
    })
    .map(({ column }) => column);
}

function filled(columns: readonly NumberedColumn[]): number[] {
  const found: number[] = [];
  for (const { values } of columns) for (const value of values) if (value !== null) found.push(value);
  return found;
}
