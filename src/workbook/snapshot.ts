// What was read from a workbook in one go: every sheet's used cells, as plain values.
// Refuses to know where they came from (Excel or a file) and what they mean.

/** One cell as Excel hands it over: `''` is an empty cell, an error is its text (`"#REF!"`), a date is a serial number. */
export type CellValue = string | number | boolean;

/** Stands in the place of a formula's result that no program has calculated yet. Only files have such cells. */
export const NEVER_CALCULATED = '#NOT-CALCULATED';

/**
 * Stands for a formula that gives `""`: read as an empty cell, yet a cell that somebody has filled. A zero-width space, so that
 * every reader of text takes it for nothing.
 */
export const EMPTY_FORMULA = '\u200b';

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

/** A conditional format that carries our signature (see `ratingRules`). */
export interface OwnRule {
  /** The workbook's own id of the rule; only good for removing it. */
  id: string;
  /** With its leading `=`, relative to the range's first cell. */
  formula: string;
}

/** Rows and columns that nobody sees; zero-based on the sheet, in order, and only where the sheet holds values. */
export interface HiddenLines {
  rows: number[];
  cols: number[];
  /** True where a filter is at work on the sheet, which then is what hides rows of it. */
  isFiltered: boolean;
}

export const NOTHING_HIDDEN: HiddenLines = { rows: [], cols: [], isFiltered: false };

export interface SheetSnapshot {
  name: string;
  visibility: Visibility;
  protected: boolean;
  /** What we left on the sheet when we last wrote to it, or null where we never did. */
  mark: string | null;
  /** Zero-based row and column of `values[0][0]`. */
  top: number;
  left: number;
  /** The used cells as a rectangle; no rows at all where the sheet is empty. */
  values: CellValue[][];
  /** Null where the workbook could not tell; no rule is then added or removed. */
  ownRules: OwnRule[] | null;
  /** Names of the charts of ours (see `planCharts`). Null where the workbook could not tell; none is then added or removed. */
  ownCharts: string[] | null;
  /** Null where the workbook could not tell. */
  hidden: HiddenLines | null;
}

export interface WorkbookSnapshot {
  /** In tab order, hidden ones included. */
  sheets: SheetSnapshot[];
  /** True where sheets may be neither added nor removed. */
  structureProtected: boolean;
}
