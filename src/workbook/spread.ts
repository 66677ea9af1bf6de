// What is known of a table whose lines have several rows each, as the reading of tables is told it.
// Holds no code: `spreadColumns` finds it, and is loaded for workbooks that seem to have such tables.
import type { Period } from '../domain/period';
import type { HeadingBlock } from './headingBlock';
import type { SheetSnapshot } from './snapshot';
import type { Column, Row, Table } from './table';

/** The rows of a table whose lines have several each, joined to lines. */
export interface JoinedRows {
  rows: Row[];
  parts: Table['parts'];
}

export interface Spread {
  columns: Column[];
  /** What people worked out: their rows of variances, shares and ratings. */
  printed: Column[];
  join: (rows: readonly Row[]) => JoinedRows;
}

/** Null for a table whose lines have one row each. */
export type FindSpread = (
  sheet: SheetSnapshot,
  block: HeadingBlock,
  end: number,
  columns: readonly Column[],
  period: Period | null,
) => Spread | null;
