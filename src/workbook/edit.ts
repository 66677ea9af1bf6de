// The few kinds of change that can be asked of a workbook, as plain values.
// Knows nothing of who carries them out: Excel (office) and a file (standalone) end in the same book.
import type { EntryRule } from './entryRule';
import type { CellValue, Visibility } from './snapshot';

/** A rectangle of cells on one sheet, zero-based. */
export interface Block {
  row: number;
  col: number;
  rows: number;
  cols: number;
}

/** Adds a sheet after the last one, unless a sheet of that name is there already. */
export interface EnsureSheet {
  kind: 'ensureSheet';
  sheet: string;
  visibility: Visibility;
  /** `#RRGGBB`. */
  tabColor: string | null;
}

/** Takes a sheet away with all that is on it. Only ever one that our own edits have added. */
export interface DeleteSheet {
  kind: 'deleteSheet';
  sheet: string;
  /** The edits that had built it, which bring it back. */
  built: Edit[];
}

/** Leaves a note of ours on the sheet, which no reader sees and which travels with the sheet when it is renamed. */
export interface MarkSheet {
  kind: 'markSheet';
  sheet: string;
  /** Null takes the note away. */
  mark: string | null;
}

/**
 * Writes values: null leaves the cell as it is, `''` empties it.
 * A string stays that very string: never a formula, a date or a number, whatever it looks like.
 */
export interface WriteBlock {
  kind: 'writeBlock';
  sheet: string;
  row: number;
  col: number;
  values: (CellValue | null)[][];
}

export interface CellFormula {
  /** With its leading `=`. */
  formula: string;
  /** What it gave, for whoever does not calculate. */
  result: CellValue;
}

/** What stands in a cell: `''` is nothing. */
export type CellContent = CellValue | CellFormula;

/** Puts back what cells held, formulas as formulas: null leaves the cell as it is. */
export interface RestoreCells {
  kind: 'restoreCells';
  sheet: string;
  row: number;
  col: number;
  cells: (CellContent | null)[][];
}

export type HorizontalAlignment = 'General' | 'Left' | 'Center' | 'Right';
export type VerticalAlignment = 'Top' | 'Center' | 'Bottom';

/** What a format edit changes; what is left out stays as it is. Colours are `#RRGGBB`. */
export interface BlockFormat {
  numberFormat?: string;
  bold?: boolean;
  italic?: boolean;
  /** Points. */
  fontSize?: number;
  fontName?: string;
  color?: string;
  /** `''` removes the fill. */
  fill?: string;
  horizontal?: HorizontalAlignment;
  vertical?: VerticalAlignment;
  wrap?: boolean;
  /** In Excel's steps of about three spaces. */
  indent?: number;
  /** A thin line of this colour under every row of the block; `''` removes it. */
  lineBelow?: string;
}

export interface FormatBlock {
  kind: 'formatBlock';
  sheet: string;
  block: Block;
  format: BlockFormat;
}

/** Widths in Excel's own unit, characters of the standard font, from column `col` on; null is the sheet's standard. */
export interface SetColumnWidths {
  kind: 'setColumnWidths';
  sheet: string;
  col: number;
  widths: (number | null)[];
}

/** Heights in points, from row `row` on; null is the sheet's standard. Only for sheets of ours: people's rows keep theirs. */
export interface SetRowHeights {
  kind: 'setRowHeights';
  sheet: string;
  row: number;
  heights: (number | null)[];
}

/** Keeps the first `rows` rows and `cols` columns in sight. */
export interface FreezePanes {
  kind: 'freezePanes';
  sheet: string;
  rows: number;
  cols: number;
}

/** A conditional format by formula. Its formula looks at the block's first cell, relatively, and begins with `=`. */
export interface ConditionalRule {
  block: Block;
  formula: string;
  fill: string | null;
  color: string | null;
  bold: boolean;
  /** Counted from the top of the sheet's rules; without one, a rule goes on top of all others. */
  place?: number;
}

/** Takes away rules of ours by id, then adds rules; people's own rules are never touched. */
export interface SetConditionalRules {
  kind: 'setConditionalRules';
  sheet: string;
  remove: string[];
  add: ConditionalRule[];
}

/** How one line of a chart is drawn: told from the others by dash and marker as well as by colour. */
export interface ChartLine {
  /** `#RRGGBB`. */
  color: string;
  dash: 'Solid' | 'Dash' | 'Dot';
  marker: 'None' | 'Circle' | 'HollowCircle';
  /** Points. */
  weight: number;
}

/** A line chart of cells on its own sheet; an empty cell is a gap in its line. */
export interface SheetChart {
  /** Unique on its sheet. Ours begin with `CHART_PREFIX`. */
  name: string;
  title: string;
  /**
   * A row of headings, and below it a row a line; the first column names the lines. The headings are texts: a number
   * there would be taken for a line's value.
   */
  source: Block;
  /** One a row of `source` below its first. */
  lines: ChartLine[];
  /** Number format of the value axis. */
  valueFormat: string;
  /** The cells that the chart covers. */
  place: Block;
}

/** Takes charts of ours away by name, then adds charts; people's own charts and pictures are never touched. */
export interface SetCharts {
  kind: 'setCharts';
  sheet: string;
  remove: string[];
  add: SheetChart[];
  /** How those taken away were drawn, where that is remembered: no workbook tells all of it. */
  drawn?: SheetChart[];
}

/** How a sheet prints: A4, as wide as `pagesWide`, as long as it needs. Margins are in points. */
export interface SetPage {
  kind: 'setPage';
  sheet: string;
  orientation: 'Portrait' | 'Landscape';
  pagesWide: number;
  area: Block;
  /** Zero-based first and last row repeated on every page, or null. */
  repeatRows: { first: number; last: number } | null;
  /** Zero-based rows that begin a page of their own. */
  breaks: number[];
  /** Excel's header and footer codes: `&P` page, `&N` pages, `&A` sheet, `&F` file. */
  headerLeft: string;
  headerRight: string;
  footerLeft: string;
  footerRight: string;
  margin: number;
}

/** Light grey bands; headings look as their cells do. */
export const TABLE_STYLE = 'TableStyleLight1';

/** An Excel table over cells that are written before it. Only ever on a sheet that the same edits add. */
export interface AddTable {
  kind: 'addTable';
  sheet: string;
  /** Unique in the workbook; letters, digits and underscores. */
  name: string;
  /** With its one row of headings, which are texts and differ. */
  block: Block;
}

/** Says what cells are for when one is selected, and asks once more about an entry that does not fit; it forbids none. */
export interface SetEntryRule {
  kind: 'setEntryRule';
  sheet: string;
  block: Block;
  /** Null where anything may be entered. Only ever on a sheet that the same edits add. */
  rule: EntryRule | null;
  /** Up to 32 characters, as Excel allows. */
  title: string;
  /** Up to 255 characters. */
  prompt: string;
  /** Up to 225 characters; none where anything may be entered. */
  warning: string;
}

export type Edit =
  | EnsureSheet
  | DeleteSheet
  | MarkSheet
  | WriteBlock
  | RestoreCells
  | FormatBlock
  | SetColumnWidths
  | SetRowHeights
  | FreezePanes
  | SetConditionalRules
  | SetCharts
  | SetPage
  | AddTable
  | SetEntryRule;
