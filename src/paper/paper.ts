// The board paper as data: sections of paragraphs, bullets, tables and charts, in the order in which they are read.
// Refuses to know Word, Excel or HTML: whoever draws it decides what a heading or a rating looks like.
import type { CellRef } from '../domain/finding';
import type { FigureFrom } from '../domain/messages/said';
import type { SeriesKind } from '../domain/objectiveSeries';
import type { Rating } from '../domain/rating';

/** A stretch of text. A figure is a run of its own, with the cells that it was read or computed from. */
export interface Run {
  text: string;
  bold?: boolean;
  sources?: readonly CellRef[];
  /** How a drafted sentence's figure comes from them. */
  from?: FigureFrom;
}

export interface Paragraph {
  kind: 'paragraph';
  /** A note is smaller: where a figure comes from, what is estimated. */
  style: 'body' | 'note';
  runs: Run[];
}

export interface Bullet {
  level: 1 | 2;
  runs: Run[];
}

export interface Bullets {
  kind: 'bullets';
  items: Bullet[];
}

export interface TableColumn {
  heading: string;
  /** Share of the table's width; the columns' shares sum to 1. */
  width: number;
  align: 'left' | 'right' | 'center';
}

/** A heading above several columns: "Year to date QIPP" above plan, actual and variance. `''` where there is none. */
export interface Band {
  heading: string;
  columns: number;
}

export interface TableCell {
  runs: Run[];
  /** Filled in the rating's colour; the word stands in the runs. */
  rating: Rating | null;
}

export interface TableRow {
  /** One cell a column. */
  cells: TableCell[];
  isTotal: boolean;
}

export interface Table {
  kind: 'table';
  caption: string;
  /** Empty where one row of headings is enough. */
  bands: Band[];
  columns: TableColumn[];
  rows: TableRow[];
}

export interface Series {
  name: string;
  kind: SeriesKind;
  /** Counts, April to March; null where nothing is known. */
  values: (number | null)[];
  /** The cells of each. */
  sources?: readonly (readonly CellRef[])[];
}

export interface Chart {
  kind: 'chart';
  /** The name of the same chart in the workbook, which a picture of it is asked by. */
  name: string;
  caption: string;
  /** What the chart shows, in a sentence or two, for whoever cannot see it. */
  alt: string;
  /** Apr … Mar. */
  months: string[];
  series: Series[];
}

export type Block = Paragraph | Bullets | Table | Chart;

export interface Section {
  /** Stable name within the paper: `alliance-messages`, `programme:urgent care:escalations`. */
  id: string;
  heading: string;
  orientation: 'portrait' | 'landscape';
  blocks: Block[];
  sections: Section[];
}

export interface CoverField {
  label: string;
  /** `''` where the analyst has still to fill it in. */
  text: string;
}

export interface Paper {
  title: string;
  /** "Period of report: May 2017". */
  subtitle: string;
  /** The author as the cover has it, for the document's properties; `''` where there is none. */
  author: string;
  cover: CoverField[];
  /** Stands on every page: "Public copy: small numbers are withheld"; null on a working copy. */
  marking: string | null;
  sections: Section[];
}
