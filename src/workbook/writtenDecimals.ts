// How exactly the figures of a table's columns are written. A cell that holds the number 12 shows no decimals even where it stands
// for 12.0: among figures most of which have a decimal, it does. Refuses to know what rounding explains.
import { FIGURE_NAMES } from '../domain/records';
import { mapOneByOne, type Pieces } from '../domain/pieces';
import { readCell } from './cell';
import { MONEY_FIELDS } from './headings';
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

/** How many figures have no decimals, one, and `MOST_DECIMALS` or more. */
type Counts = readonly number[];

/** Of a small table all figures in the same unit are asked, if one of its own kind has a decimal as well. */
function commonDecimals(table: Table, { field, unit }: Column): number {
  const own = countsIn(table, (column) => column.field === field);
  if (figuresIn(own) >= FEWEST) return common(own);
  const all = countsIn(table, (column) => column.unit === unit && FIGURE_NAMES.some((name) => name === column.field));
  const most = own.findLastIndex((count) => count > 0);
  return Math.min(common(all), Math.max(0, most));
}

function common(counts: Counts): number {
  const all = figuresIn(counts);
  if (all < FEWEST) return 0;
  for (let decimals = MOST_DECIMALS; decimals > 0; decimals--)
    if (figuresIn(counts.slice(decimals)) * 2 > all) return decimals;
  return 0;
}

const figuresIn = (counts: Counts) => counts.reduce((sum, count) => sum + count, 0);

function countsIn(table: Table, isAsked: (column: Column) => boolean): Counts {
  const columns = table.columns.filter(isAsked).map((column) => countsOf(table, column));
  return NO_COUNTS.map((_, decimals) => columns.reduce((sum, counts) => sum + counts[decimals]!, 0));
}

const NO_COUNTS: Counts = Array.from({ length: MOST_DECIMALS + 1 }, () => 0);
const countsOfColumns = perTable(() => new Map<Column, Counts>());

/** Ahead of the first line that asks: of a long table it takes a while. */
export function* countDecimals(table: Table): Pieces<void> {
  const figures = table.columns.filter(({ field }) => MONEY_FIELDS.has(field));
  yield* mapOneByOne(figures, (column) => countsOf(table, column));
}

function countsOf(table: Table, column: Column): Counts {
  const known = countsOfColumns(table);
  let counts = known.get(column);
  if (!counts) known.set(column, (counts = count(table, column)));
  return counts;
}

function count(table: Table, column: Column): Counts {
  const counts = [...NO_COUNTS];
  for (const { kind, row } of table.rows) {
    const cell = kind === 'line' ? readCell(valueOf(table, row, column)) : null;
    // A zero is written as 0 whatever stands around it.
    if (cell?.kind === 'number' && cell.value !== 0) counts[Math.min(cell.decimals, MOST_DECIMALS)]!++;
  }
  return counts;
}
