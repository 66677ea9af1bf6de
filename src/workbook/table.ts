// A recognised table: which columns mean what and which rows are what. Holds no figures; readers take them from the sheet.
import type { Rating } from '../domain/rating';
import type { Asked } from './columnAnswers';
import type { Field } from './headings';
import type { RegisterKind } from './registerWords';
import type { CellValue, SheetSnapshot } from './snapshot';

export interface Column {
  /** Zero-based on the sheet. */
  col: number;
  field: Field;
  /** As the sheet words it, bands above joined by " | ". */
  heading: string;
  /** Sheet row of its lowest heading cell in the first segment. */
  headingRow: number;
  /** Month of the financial year, 1 is April. */
  month: number | null;
  quarter: number | null;
  /** £k per unit where the heading says so. */
  unit: number | null;
  /** Appended by us in an earlier refresh. */
  ours: boolean;
  /** Of a table whose lines have several rows each: which of them it stands in. */
  part?: number;
}

/** A column of money that is not read: what it holds is not plain, or plainly something else. */
export interface UnsureColumn {
  column: Column;
  /** 0–1, below the confidence that reading asks for. */
  score: number;
  reason: string;
  asked: Asked;
  /** False where nobody need be asked: it plainly is something else, or another column holds the figure. */
  ask: boolean;
  /** Its first values as they stand. */
  samples: string[];
}

/** A mark in a rating column that nothing says the meaning of, where it stands first. */
export interface AskedMark {
  text: string;
  column: Column;
  row: number;
}

export interface RatingMarks {
  /** By mark; null where a person said that it is no rating. */
  known: ReadonlyMap<string, Rating | null>;
  asked: readonly AskedMark[];
}

/** `unread`: it has a name and figures, and stands after the table's total; only a finding tells of it. */
export type RowKind = 'line' | 'total' | 'section' | 'note' | 'unread';

export interface Row {
  row: number;
  kind: RowKind;
  /** The entity's name; for a total its label. */
  name: string;
  /** The section title it stands under, null where there is none. */
  section: string | null;
  /** As its own column says, or the cell above where that one is left empty; null without such a column. */
  programme: string | null;
}

/** Of a table that was drawn anew from one that lies on its side: its own rows and columns are not the sheet's. */
export interface Turned {
  /** On which it truly stands. */
  sheet: SheetSnapshot;
  placeOf: (row: number, col: number) => { row: number; col: number };
}

/** `lines` have figures or ratings a row each; `top` is an extract of schemes listed elsewhere;
 * `activity` has a measure's months by year. */
export type TableKind =
  'lines' | 'top' | 'milestones' | 'exceptions' | 'overrides' | 'activity' | 'settings' | 'other' | RegisterKind;

export interface Table {
  kind: TableKind;
  /** What a line of it is. */
  level: 'scheme' | 'programme';
  sheet: SheetSnapshot;
  /** Null where it is read as it stands. What is turned is never written into. */
  turned: Turned | null;
  /** Short texts that stand above it, nearest first, then the sheet's name. */
  titles: string[];
  /** Sheet row of the lowest heading row of every segment: stacked sections repeat their headings. */
  headingRows: number[];
  /** Sheet row of the highest heading row. */
  top: number;
  columns: Column[];
  rows: Row[];
  /** £k per unit, where neither heading nor cell says otherwise. */
  unit: number;
  /** True where no text said what the unit is. */
  unitAssumed: boolean;
  /** -1 where a person said that savings are written as negative figures. */
  sign: number;
  /** True where a person said which sign savings have. */
  signSaid: boolean;
  /** Columns of money that are not read. */
  unsure: UnsureColumn[];
  /** Columns of the sheet that a person has said the meaning of. */
  answered: number[];
  /** What stands for a rating without being one. */
  marks: RatingMarks;
  /** Sheet rows of lines that are read as totals because their figures are. */
  sumRows: number[];
  /** Where lines have several rows each: those of a line's parts, by its first row; null where it lacks one. */
  parts: ReadonlyMap<number, readonly (number | null)[]>;
  /** Of such a table: rows of variances, shares and ratings. They are compared, never filled. */
  printed: readonly Column[];
}

/** What is asked for every row is worked out of the table once. */
export function perTable<T>(work: (table: Table) => T): (table: Table) => T {
  const known = new WeakMap<Table, { found: T }>();
  return (table) => {
    let entry = known.get(table);
    if (!entry) known.set(table, (entry = { found: work(table) }));
    return entry.found;
  };
}

const columnsByField = perTable(({ columns }) => {
  const byField = new Map<Field, Column>();
  for (const column of columns) if (!column.ours && !byField.has(column.field)) byField.set(column.field, column);
  return byField;
});

export function columnOf(table: Table, field: Field): Column | null {
  return columnsByField(table).get(field) ?? null;
}

/** The sheet row in which a column of a line stands; null where the line has no such row. */
export function rowOf({ parts }: Table, row: number, { part }: Column): number | null {
  return part === undefined ? row : (parts.get(row)?.[part] ?? null);
}

const partRows = perTable(({ parts }) => new Set([...parts.values()].flat()));

/** True for a sheet row that is one of several of a line. */
export function isPart(table: Table, row: number): boolean {
  return partRows(table).has(row);
}

/** What stands in a column of a line. */
export function valueOf(table: Table, row: number, column: Column): CellValue {
  const own = rowOf(table, row, column);
  return own === null ? '' : cellAt(table.sheet, own, column.col);
}

export function cellAt(sheet: SheetSnapshot, row: number, col: number): CellValue {
  return sheet.values[row - sheet.top]?.[col - sheet.left] ?? '';
}

export function lastRow(sheet: SheetSnapshot): number {
  return sheet.top + sheet.values.length - 1;
}

export function lastColumn(sheet: SheetSnapshot): number {
  return sheet.left + (sheet.values[0]?.length ?? 0) - 1;
}
