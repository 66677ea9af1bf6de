// How exactly the figures of a table's columns are written. A cell that holds the number 12 shows no decimals even where it stands
// for 12.0: among figures most of which have a decimal, it does. Refuses to know what rounding explains.
import { FIGURE_NAMES } from '../domain/records';
import { readCell } from './cell';
import { type Column, perTable, type Table, valueOf } from './table';

/** Fewer figures say nothing of how the others are written. */
const FEWEST = 6;
/** Beyond these decimals lies the dust of formulas, which makes no neighbour exact. */
const MOST_DECIMALS = 2;

/** Decimals that more than half of the figures have, in all columns that hold the same kind of figure; 0 where none do. */
export function writtenDecimals(table: Table, column: Column): number {
  const known = decimalsOfColumns(table);
  let decimals = known.get(column);
  if (decimals === undefined) known.set(column, (decimals = decimalsOfKind(table, column)));
  return decimals;
}

const decimalsOfColumns = perTable(() => new Map<Column, number>());
const decimalsOfKinds = perTable(() => new Map<string, number>());

function decimalsOfKind(table: Table, column: Column): number {
  const known = decimalsOfKinds(table);
  const kind = `${column.field}|${column.unit}`;
  const decimals = known.get(kind) ?? commonDecimals(table, column);
  known.set(kind, decimals);
  return decimals;
}

/** Of a small table all figures in the same unit are asked, if one of its own kind has a decimal as well. */
function commonDecimals(table: Table, { field, unit }: Column): number {
  const own = decimalsIn(table, (column) => column.field === field);
  if (own.length >= FEWEST) return common(own);
  const all = decimalsIn(table, (column) => column.unit === unit && FIGURE_NAMES.some((name) => name === column.field));
  return Math.min(common(all), Math.max(0, ...own));
}

function common(written: readonly number[]): number {
  if (written.length < FEWEST) return 0;
  for (let decimals = MOST_DECIMALS; decimals > 0; decimals--)
    if (written.filter((each) => each >= decimals).length * 2 > written.length) return decimals;
  return 0;
}

function decimalsIn(table: Table, isAsked: (column: Column) => boolean): number[] {
  const columns = table.columns.filter(isAsked);
  const written: number[] = [];
  for (const { kind, row } of table.rows) {
    if (kind !== 'line') continue;
    for (const column of columns) {
      const cell = readCell(valueOf(table, row, column));
      // A zero is written as 0 whatever stands around it.
      if (cell.kind === 'number' && cell.value !== 0) written.push(cell.decimals);
    }
  }
  return written;
}
