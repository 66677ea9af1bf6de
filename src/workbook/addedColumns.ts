// Columns to append at the right of a table that has none for a rating or variance, or whose own people have filled in.
import { COMPUTED_SUFFIX, type Field } from './headings';
import { isRatingField, outputValue } from './outputValue';
import type { OutputField } from './computedColumns';
import { columnId, type OutputColumn } from './outputCells';
import type { AssessedRow } from './assessedRow';
import { flatMapInPieces, type Pieces } from '../domain/pieces';
import type { SheetSnapshot } from './snapshot';
import { type Column, lastColumn, type Table } from './table';
import { cleanText } from './cell';

const ADDED: readonly { field: OutputField; heading: string }[] = [
  { field: 'ytdVariance', heading: 'YTD variance' },
  { field: 'achievement', heading: 'YTD % of plan' },
  { field: 'milestoneRating', heading: 'Milestone RAG' },
  { field: 'ytdRating', heading: 'YTD finance RAG' },
  { field: 'overallRating', heading: 'PMO overall RAG' },
];

/** A table without any of these only comments on lines that have their figures elsewhere. */
const RATEABLE: readonly Field[] = [
  'plan',
  'target',
  'ytdPlan',
  'ytdActual',
  'monthPlan',
  'quarterPlan',
  'quarterActual',
];

/** @param rows of this table; @param present fields that have a column of ours already. */
export function* addedColumns(
  table: Table,
  tableId: string,
  rows: readonly AssessedRow[],
  present: readonly OutputField[],
): Pieces<OutputColumn[]> {
  if (!table.columns.some(({ field }) => RATEABLE.includes(field))) return [];
  const home = yield* flatMapInPieces(rows, (row) =>
    !row.isTotal && isHome(row.line.record.where, table, row.row) ? row : [],
  );
  const absent = ADDED.filter(({ field }) => !present.includes(field) && home.some((row) => saysSomething(row, field)));
  // A share of plan explains a rating of ours; a table that has its rating has chosen what to show beside it.
  const rates = absent.some(({ field }) => field === 'ytdRating');
  const missing = absent.filter(({ field }) => rates || field !== 'achievement');
  const first = firstFreeColumn(table);
  return missing.map(({ field, heading }, index) => ({
    column: addedColumn(table, first + index, field, heading),
    field,
    id: columnId(tableId, field, true),
    ours: true,
  }));
}

/** The table that holds the line's plan is the one that shows its ratings; others only contribute to it. */
function isHome(where: { sheet: string; cell: string }, table: Table, row: number): boolean {
  return where.sheet === table.sheet.name && where.cell.replace(/^[A-Z]+/, '') === String(row + 1);
}

function saysSomething({ line }: AssessedRow, field: OutputField): boolean {
  const value = outputValue(line, field, 1);
  return isRatingField(field) ? value !== 'Grey' && value !== '' : value !== '';
}

function addedColumn(table: Table, col: number, field: OutputField, heading: string): Column {
  return {
    col,
    field: field,
    heading: `${heading}${COMPUTED_SUFFIX}`,
    headingRow: table.headingRows[0]!,
    month: null,
    quarter: null,
    unit: null,
    ours: true,
  };
}

/** Right of everything that stands beside the table's rows, so that nothing is overwritten. */
function firstFreeColumn(table: Table): number {
  const { sheet } = table;
  const last = table.rows.at(-1)?.row ?? table.headingRows[0]!;
  let col = lastColumn(sheet);
  while (col >= sheet.left && isFree(sheet, col, table.top, last)) col--;
  return col + 1;
}

function isFree(sheet: SheetSnapshot, col: number, top: number, bottom: number): boolean {
  return sheet.values
    .slice(top - sheet.top, bottom - sheet.top + 1)
    .every((cells) => cleanText(cells[col - sheet.left] ?? '') === '');
}
