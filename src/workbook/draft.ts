// A sheet of ours as it should be: cells, formats, rules, charts, page. Built from the top down; planned against what is there.
import { largest } from '../domain/extremes';
import type { CellRef } from '../domain/finding';
import type { Block, BlockFormat, ConditionalRule, SetPage, SheetChart } from './edit';
import { NHS_BLUE } from './look';
import type { CellValue, Visibility } from './snapshot';

export interface Draft {
  /** `summary`: which sheet of ours it is, whatever it is called. */
  id: string;
  /** The name it gets where that is free. */
  name: string;
  visibility: Visibility;
  tabColor: string | null;
  cells: CellValue[][];
  formats: { block: Block; format: BlockFormat }[];
  rules: ConditionalRule[];
  /** Of the draft's own cells, and within its rows and columns: what stands outside them is not printed. */
  charts: SheetChart[];
  widths: number[];
  frozen: { rows: number; cols: number };
  /** True where columns that people put beside our tables become part of them: the draft has taken them in. */
  takesColumns: boolean;
  /** What knows the cells that the rows of a table were read from; they are named in a column of their own by `addSourceColumn`. */
  sources: TableSources[];
  /** What knows the cells behind each figure of a table, from the top down. */
  figures: TableFigures[];
  /** Columns from the left that are printed; null for all. */
  printedCols: number | null;
  page: Omit<SetPage, 'kind' | 'sheet' | 'area'> | null;
}

export interface TableFigures {
  /** Of the first row below the headings. */
  row: number;
  rows: number;
  /** What the row and the column are called: "Urgent Care", "YTD actual". */
  name: (index: number) => string;
  heading: (col: number) => string;
  /** What the figure was read or added up from; none for words. */
  cells: (index: number, col: number) => readonly CellRef[];
}

export interface TableSources {
  /** The row of the headings. */
  headings: number;
  /** The first below them. */
  row: number;
  rows: number;
  /** One after another: a total's are many thousands. */
  cells: (index: number) => Iterable<NamedCells>;
}

export interface NamedCells {
  /** "YTD plan"; `''` where the cells need no name. */
  label: string;
  cells: readonly CellRef[];
}

/** Points; leaves room between the printed header and the title. */
export const MARGIN = 48;

/** A4 landscape, one page wide, named in header and footer. */
export const PAGE: Omit<SetPage, 'kind' | 'sheet' | 'area'> = {
  orientation: 'Landscape',
  pagesWide: 1,
  repeatRows: null,
  breaks: [],
  headerLeft: '&F',
  headerRight: '&A',
  footerLeft: 'QIPP Reporter',
  footerRight: 'Page &P of &N',
  margin: MARGIN,
};

/** An empty sheet of ours that people read and print. */
export function newDraft(id: string, name: string, widths: number[]): Draft {
  return {
    id,
    name,
    visibility: 'Visible',
    tabColor: NHS_BLUE,
    cells: [],
    formats: [],
    rules: [],
    charts: [],
    widths,
    frozen: { rows: 0, cols: 0 },
    takesColumns: false,
    sources: [],
    figures: [],
    printedCols: null,
    page: { ...PAGE, breaks: [] },
  };
}

/** Puts a row of values at the next free row and says which it is. */
export function addRow(draft: Draft, values: CellValue[]): number {
  draft.cells.push(values);
  return draft.cells.length - 1;
}

export function addGap(draft: Draft): void {
  draft.cells.push([]);
}

export function format(draft: Draft, block: Block, look: BlockFormat): void {
  if (block.rows > 0 && block.cols > 0) draft.formats.push({ block, format: look });
}

export function draftSize(draft: Draft): { rows: number; cols: number } {
  return { rows: draft.cells.length, cols: Math.max(0, largest(draft.cells.map(({ length }) => length))) };
}
