// One table of the demo workbook: title, notes, a blue heading row that stays in sight, rows below it.
// Knows how columns look; what stands in them is for the sheet's own builder.
import type { Book } from '../../src/standalone/book';
import type { BlockFormat } from '../../src/workbook/edit';
import { addSheet, COMPUTED_HEADING, NHS_LOOK, type SampleCell, type SheetWriter } from './sheetWriter';

const FORMATS = {
  text: {},
  whole: { numberFormat: '#,##0', horizontal: 'Right' },
  tenth: { numberFormat: '#,##0.0', horizontal: 'Right' },
  count: { numberFormat: '0', horizontal: 'Center' },
  month: { numberFormat: 'mmm-yy', horizontal: 'Center' },
  date: { numberFormat: 'dd mmm yyyy', horizontal: 'Center' },
  rating: { horizontal: 'Center' },
  share: { numberFormat: '0.0%', horizontal: 'Right' },
  /** Thresholds of both kinds stand under one another: 95% of plan, a score of 15. */
  setting: { numberFormat: '[<=2]0%;0', horizontal: 'Left' },
} satisfies Record<string, BlockFormat>;

export interface DemoColumn {
  /** Text, or a month's first day. */
  heading: string | number;
  width: number;
  format?: keyof typeof FORMATS;
  wrap?: boolean;
  /** The add-in fills it; its heading is darker. */
  computed?: boolean;
}

/** A row's cells, or what makes them where a formula needs the row's number as Excel shows it. */
type DemoRow = SampleCell[] | ((excelRow: number) => SampleCell[]);

export interface DemoTable {
  sheet: string;
  tabColor: string;
  title: string;
  notes: string[];
  columns: DemoColumn[];
  rows: DemoRow[];
  total?: (excelRow: number) => SampleCell[];
  frozenColumns: number;
}

/** Zero-based row of the headings in every table of the demo. */
export const HEADING_ROW = 4;

export function writeTable(book: Book, table: DemoTable): void {
  const writer = addSheet(book, table.sheet, NHS_LOOK, table.tabColor);
  const first = HEADING_ROW + 1;
  writer.row(0, [table.title], 'title');
  table.notes.forEach((note, index) => writer.row(1 + index, [note], 'note'));
  writeHeadings(writer, table.columns);
  table.rows.forEach((row, index) => {
    const cells = typeof row === 'function' ? row(first + index + 1) : row;
    writer.row(first + index, cells, 'body');
  });
  const end = first + table.rows.length;
  if (table.total) writer.row(end, table.total(end + 1), 'total');
  formatColumns(writer, table.columns, first, table.rows.length + (table.total ? 1 : 0));
  writer.widths(table.columns.map(({ width }) => width));
  writer.freeze(first, table.frozenColumns);
  writer.landscape({ first: HEADING_ROW, last: HEADING_ROW });
}

function writeHeadings(writer: SheetWriter, columns: DemoColumn[]): void {
  writer.row(
    HEADING_ROW,
    columns.map(({ heading }) => heading),
    'heading',
  );
  columns.forEach(({ heading, format, computed }, col) => {
    const { horizontal = 'Left' }: BlockFormat = FORMATS[format ?? 'text'];
    const month = typeof heading === 'number' ? { numberFormat: 'mmm-yy' } : {};
    writer.format(HEADING_ROW, col, 1, 1, { horizontal, ...month, ...(computed ? COMPUTED_HEADING : {}) });
  });
}

function formatColumns(writer: SheetWriter, columns: DemoColumn[], first: number, rows: number): void {
  columns.forEach(({ format = 'text', wrap = false }, col) => {
    writer.format(first, col, rows, 1, { ...FORMATS[format], ...(wrap ? { wrap } : {}) });
  });
}
