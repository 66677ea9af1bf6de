// A row of months or quarters as printed, with the total beside it. Refuses to add anything up: checks do.
import type { CellRef } from './finding';

export interface PrintedFigure {
  /** £k. */
  value: number;
  cell: CellRef;
}

export interface PhasingTotal extends PrintedFigure {
  /** Half its last written digit, £k. */
  halfUnit: number;
}

export interface Phasing {
  of: 'plan' | 'actual';
  by: 'month' | 'quarter';
  /** True of a plan that its sheet calls a target: the plan as last agreed, which may stand beside the first one. */
  ofTarget?: boolean;
  /** £k; twelve months from April, or four quarters. */
  values: readonly (number | null)[];
  /** The cells of `values`; null where the table has no such column. */
  cells: readonly (CellRef | null)[];
  /** What stands under "Total" in the same row. */
  total: PhasingTotal | null;
  /** Half the last written digit of its least exact month or quarter, £k. */
  halfUnit: number;
}
