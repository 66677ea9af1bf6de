// A workbook in memory: cells, looks, rules, charts, page setup. The live state behind a file, and behind the test host.
// Knows neither the .xlsx format (openBook, saveBook) nor what the figures mean.
import type {
  AddTable,
  Block,
  BlockFormat,
  ConditionalRule,
  SetEntryRule,
  SetPage,
  SheetChart,
} from '../workbook/edit';
import type { CellValue, Visibility } from '../workbook/snapshot';
import type { BookSource } from './xlsx/bookSource';
import { type CellFormat, StyleTable } from './cellFormat';

/** What many cells share: one formula that reads from each of them as it would when copied there. */
export interface SharedFormula {
  /** Zero-based place of the cell. @returns without the leading `=`. */
  textAt(row: number, col: number): string;
}

export interface BookRow {
  /** Sparse: a hole is an empty cell. */
  values: CellValue[];
  /** Sparse, without the leading `=`. A cell with a formula also has its last calculated value in `values`. */
  formulas?: (string | SharedFormula)[];
  /** Sparse indices into the book's styles: a hole looks as its row or column does. Rows that look alike may share one list. */
  styles?: readonly number[];
  /** The look of the row's cells that have none of their own. */
  style?: number;
  /** Set once anything in the row was written after opening; `saveBook` rewrites only such rows. */
  changed: boolean;
}

/** A conditional format. One of a kind that we cannot express has `rule` null and is only carried along. */
export interface BookRule {
  id: string;
  /** As the file has it: `"K5:K20 M5:M20"`. */
  range: string;
  rule: ConditionalRule | null;
  /** With its leading `=`, of a rule by formula whose `rule` is null all the same; for telling whose rule it is. */
  formula?: string;
  /** The rule's own XML in the opened file, null for a rule added since. */
  xml: string | null;
}

export interface BookChart {
  id: string;
  name: string;
  /** Null for a chart of the opened file, which is only carried along. */
  chart: SheetChart | null;
}

/** `last` included. */
export interface ColumnBand {
  first: number;
  last: number;
}

/** A filter on the sheet's own cells or on a table of it; it only hides rows where somebody has chosen what to see. */
export interface SheetFilter {
  table: string | null;
  isFiltering: boolean;
}

/** The look of a column's cells where neither they nor their row have one; `last` included. */
export interface ColumnStyle extends ColumnBand {
  style: number;
}

export type BookTable = Omit<AddTable, 'kind' | 'sheet'>;
export type BookEntryRule = Omit<SetEntryRule, 'kind' | 'sheet'>;

export type BookPage = Omit<SetPage, 'kind' | 'sheet'>;

export class BookSheet {
  readonly rows: (BookRow | undefined)[] = [];
  visibility: Visibility = 'Visible';
  protected = false;
  tabColor: string | null = null;
  /** Characters of the standard font by column; only columns whose width was set. */
  readonly columnWidths = new Map<number, number>();
  readonly columnStyles: ColumnStyle[] = [];
  /** Points by row; only rows whose height was set. */
  readonly rowHeights = new Map<number, number>();
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns: ColumnBand[] = [];
  filters: SheetFilter[] = [];
  merges: string[] = [];
  rules: BookRule[] = [];
  charts: BookChart[] = [];
  frozen = { rows: 0, cols: 0 };
  page: BookPage | null = null;
  /** Tables and rules of entry that were added since; those of the opened file are only carried along. */
  readonly tables: BookTable[] = [];
  readonly entryRules: BookEntryRule[] = [];
  /** The sheet's custom properties. */
  readonly properties = new Map<string, string>();
  /** What of the sheet beside its rows was written after opening. */
  readonly changed = new Set<'widths' | 'rules' | 'charts' | 'frozen' | 'page' | 'properties' | 'sheet'>();

  constructor(
    readonly id: string,
    public name: string,
    private readonly styles: StyleTable,
  ) {}

  value(row: number, col: number): CellValue {
    return this.rows[row]?.values[col] ?? '';
  }

  formula(row: number, col: number): string | null {
    const formula = this.rows[row]?.formulas?.[col];
    return typeof formula === 'object' ? formula.textAt(row, col) : (formula ?? null);
  }

  format(row: number, col: number): CellFormat {
    return this.styles.at(this.styleAt(row, col)).format;
  }

  /** The index of the cell's look in the book's styles. */
  styleAt(row: number, col: number): number {
    return this.rows[row]?.styles?.[col] ?? this.inheritedStyle(row, col);
  }

  /** The look that a cell without one of its own has. */
  inheritedStyle(row: number, col: number): number {
    const own = this.rows[row]?.style;
    if (own !== undefined) return own;
    if (this.columnStyles.length === 0) return 0;
    return this.columnStyles.find(({ first, last }) => first <= col && col <= last)?.style ?? 0;
  }

  /** Writes a plain value in place of whatever the cell held, a formula included; `''` empties it. */
  setValue(row: number, col: number, value: CellValue): void {
    const target = this.row(row);
    if (value === '') delete target.values[col];
    else target.values[col] = value;
    if (target.formulas) delete target.formulas[col];
    target.changed = true;
  }

  /** @param formula without the leading `=`; @param result its value, which a file keeps beside it. */
  setFormula(row: number, col: number, formula: string, result: CellValue): void {
    this.setValue(row, col, result);
    const target = this.row(row);
    (target.formulas ??= [])[col] = formula;
  }

  /** Of as many cells side by side. */
  changeFormat(row: number, first: number, change: BlockFormat, cols = 1): void {
    const target = this.row(row);
    const styles = target.styles?.slice() ?? [];
    for (let col = first; col < first + cols; col++)
      styles[col] = this.styles.change(styles[col] ?? this.inheritedStyle(row, col), change);
    target.styles = styles;
    target.changed = true;
  }

  /** @param height points; null where the row is to have none of its own. */
  setRowHeight(row: number, height: number | null): void {
    if (height === null) this.rowHeights.delete(row);
    else this.rowHeights.set(row, height);
    this.row(row).changed = true;
  }

  /** The rectangle that holds every value, or null where there is none. Cells that are only formatted do not count. */
  usedBlock(): Block | null {
    let top = -1;
    let bottom = -1;
    let left = Infinity;
    let right = -1;
    this.rows.forEach((row, index) => {
      if (!row) return;
      const [first, last] = usedColumns(row.values);
      if (last < 0) return;
      if (top < 0) top = index;
      bottom = index;
      left = Math.min(left, first);
      right = Math.max(right, last);
    });
    return top < 0 ? null : { row: top, col: left, rows: bottom - top + 1, cols: right - left + 1 };
  }

  private row(index: number): BookRow {
    return (this.rows[index] ??= { values: [], changed: true });
  }
}

/** First and last column that hold a value; [Infinity, -1] where none does. */
function usedColumns(values: CellValue[]): [number, number] {
  let first = Infinity;
  let last = -1;
  values.forEach((value, col) => {
    if (value === '') return;
    first = Math.min(first, col);
    last = col;
  });
  return [first, last];
}

export class Book {
  readonly styles = new StyleTable();
  readonly sheets: BookSheet[] = [];
  structureProtected = false;
  /** True where the workbook counts its days from 1904, as old Macs did; cells hold such days as the file has them. */
  date1904 = false;
  /** The opened file, which saving starts from; null for a book made from nothing. */
  source: BookSource | null = null;
  private nextId = 1;

  /** Sheets are found as Excel finds them: letter case does not count. */
  sheet(name: string): BookSheet | undefined {
    const wanted = name.toLowerCase();
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === wanted);
  }

  addSheet(name: string): BookSheet {
    const sheet = new BookSheet(this.freshId(), name, this.styles);
    this.sheets.push(sheet);
    return sheet;
  }

  freshId(): string {
    return `{${String(this.nextId++).padStart(8, '0')}-0000-0000-0000-000000000000}`;
  }
}
