// Something the analyst should know about a figure or a cell, as a value. Bad data makes findings, never exceptions.

export interface CellRef {
  sheet: string;
  /** A1 notation: `K5`. */
  cell: string;
}

export type Severity = 'error' | 'warning' | 'info';

export interface Finding {
  /** Stable name of the rule that found it: `blank-actual`. */
  code: string;
  severity: Severity;
  /** One sentence that names the line and both figures. */
  message: string;
  where: CellRef[];
}
