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
  /** The two figures or words that contradict one another, in words; absent where there is only one side. */
  sides?: Sides;
  /** What to look at first, in a sentence. */
  suggestion?: string;
}

export interface Sides {
  one: string;
  other: string;
  /** `''` where a difference says nothing. */
  difference: string;
}
