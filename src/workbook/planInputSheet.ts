// Ratings and variances into people's own sheets: into the empty columns that ask for them, else appended at the right.
// Never into a cell that a person has typed in.
import { groupedInPieces } from '../domain/grouped';
import { gatherInPieces, mapInPieces, type Pieces } from '../domain/pieces';
import type { Policy } from '../domain/policy';
import { addedColumns } from './addedColumns';
import type { AssessedRow } from './assessedRow';
import { CellChanges } from './cellChanges';
import { type OutputField, ratedRows } from './computedColumns';
import type { Block, ConditionalRule, Edit, FormatBlock } from './edit';
import { ADDED_HEADING, MILLIONS_FORMAT, MONEY_FORMAT, RATING, SHARE_FORMAT } from './look';
import { fingerprint, markText, readMark } from './mark';
import { type OutputColumn, outputColumns } from './outputCells';
import { hasTotals, isRatingField, isShareField, outputValue } from './outputValue';
import { type ObjectiveCells, planActivityCells } from './planActivityCells';
import { rememberedLayout, rulesEdit, rulesInPlace } from './planRules';
import { adverseRule, belowThresholdRule, ratingRules } from './ratingRules';
import type { CellValue, SheetSnapshot } from './snapshot';
import type { TableIds } from './identifyTable';
import type { Memory } from './memory';
import { perTable, type Table } from './table';

export interface PlanContext {
  policy: Policy;
  memory: Memory;
  tableIds: TableIds;
}

/** What of a sheet stands for something assessed. */
export interface InputContent {
  rows: readonly AssessedRow[];
  objectives: readonly ObjectiveCells[];
}

/** Characters; the longest heading we add, in bold. */
const ADDED_WIDTH = 28;

export interface InputPlan {
  edits: Edit[];
  /** What we have written, or found written by us, by line key and column. */
  written: Map<string, Map<string, CellValue>>;
}

interface PlannedColumn extends OutputColumn {
  table: Table;
  /** Not there yet. */
  added: boolean;
}

export function* planInputSheet(
  sheet: SheetSnapshot,
  { rows, objectives }: InputContent,
  markId: string,
  { policy, memory, tableIds }: PlanContext,
): Pieces<InputPlan> {
  const changes = new CellChanges(sheet);
  const written: InputPlan['written'] = new Map();
  const rowsOf = yield* groupedInPieces(rows, ({ table }) => table);
  const columns = yield* gatherInPieces(
    [...rowsOf].map(
      ([table, own]) =>
        () =>
          plannedColumns(table, tableIds.get(table)!, own, policy, memory),
    ),
  );
  for (const column of columns) yield* fillColumn(column, rows, changes, written);
  for (const { table, column, added } of columns) {
    if (added) for (const row of table.headingRows) changes.set(row, column.col, column.heading);
  }
  const activity = planActivityCells(sheet.name, objectives, changes, written);
  const formats = [...columns.flatMap((column) => columnLooks(sheet.name, column)), ...activity.formats];
  const rules = [...columns.flatMap((column) => columnRules(column, policy)), ...activity.rules];
  const layout = formats.length === 0 ? [] : layoutEdits(sheet, formats, rules, markId);
  yield;
  return { edits: [...layout, ...(yield* changes.blocks(sheet.name))], written };
}

function* plannedColumns(
  table: Table,
  tableId: string,
  own: readonly AssessedRow[],
  policy: Policy,
  memory: Memory,
): Pieces<PlannedColumn[]> {
  const existing = outputColumns(table, tableId, policy, memory).filter(({ ours }) => ours);
  yield;
  const added = yield* addedColumns(
    table,
    tableId,
    own,
    existing.map(({ field }) => field),
  );
  return [
    ...existing.map((column) => ({ ...column, table, added: false })),
    ...added.map((column) => ({ ...column, table, added: true })),
  ];
}

function* fillColumn(
  planned: PlannedColumn,
  rows: readonly AssessedRow[],
  changes: CellChanges,
  written: InputPlan['written'],
): Pieces<void> {
  const { table, column, field, id } = planned;
  yield* mapInPieces(rows, (row) => {
    if (row.table !== table || (row.isTotal && !hasTotals(field))) return;
    if (row.outputs.some((cell) => cell.typed && cell.column.col === column.col)) return;
    const value = outputValue(row.line, field, column.unit ?? table.unit);
    changes.set(row.row, column.col, value);
    const values = written.get(row.key);
    if (values) values.set(id, value);
    else written.set(row.key, new Map([[id, value]]));
  });
}

/** Formats, rules and mark; nothing where the sheet's mark says that all of it is in place. */
function layoutEdits(sheet: SheetSnapshot, formats: Edit[], rules: ConditionalRule[], markId: string): Edit[] {
  const layout = fingerprint(JSON.stringify([formats, rules]));
  const mark = readMark(sheet.mark);
  if (mark?.layout === layout && mark.id === markId && rulesInPlace(sheet.ownRules, rules)) return [];
  return [
    markEdit(sheet, markId, rememberedLayout(layout, sheet.ownRules)),
    ...formats,
    ...rulesEdit(sheet.name, sheet.ownRules, rules),
  ];
}

function columnLooks(sheet: string, column: PlannedColumn): Edit[] {
  return [...columnFormats(sheet, column), ...columnWidths(sheet, column)];
}

/** A column of ours is as wide as its heading; people's columns keep their width. */
function columnWidths(sheet: string, { column }: PlannedColumn): Edit[] {
  return column.ours ? [{ kind: 'setColumnWidths', sheet, col: column.col, widths: [ADDED_WIDTH] }] : [];
}

function markEdit({ name, mark }: SheetSnapshot, id: string, layout: string): Edit {
  const names = [...new Set([...(readMark(mark)?.names ?? []), name])];
  return { kind: 'markSheet', sheet: name, mark: markText({ kind: 'input', id, layout, rows: 0, cols: 0, names }) };
}

function columnFormats(sheet: string, { table, column, field }: PlannedColumn): FormatBlock[] {
  const format = isRatingField(field)
    ? RATING
    : isShareField(field)
      ? { numberFormat: SHARE_FORMAT }
      : moneyFormat(field, column.unit ?? table.unit);
  const body = rowRuns(table).map((run) => formatEdit(sheet, { ...run, col: column.col, cols: 1 }, format));
  if (!column.ours) return body;
  const headings = table.headingRows.map((row) =>
    formatEdit(sheet, { row, col: column.col, rows: 1, cols: 1 }, ADDED_HEADING),
  );
  return [...headings, ...body];
}

function moneyFormat(field: OutputField, unit: number) {
  if (field === 'exceptionsFlag') return { horizontal: 'Center' as const };
  return { numberFormat: unit >= 1000 ? MILLIONS_FORMAT : MONEY_FORMAT };
}

function formatEdit(sheet: string, block: Block, format: FormatBlock['format']): FormatBlock {
  return { kind: 'formatBlock', sheet, block, format };
}

function columnRules({ table, column, field }: PlannedColumn, policy: Policy): ConditionalRule[] {
  const rows = ratedRows(table);
  if (rows.length === 0 || field === 'exceptionsFlag') return [];
  const block = { row: rows[0]!, col: column.col, rows: rows.at(-1)! - rows[0]! + 1, cols: 1 };
  if (isRatingField(field)) return ratingRules(block);
  return [isShareField(field) ? belowThresholdRule(block, policy.amberFrom) : adverseRule(block)];
}

/** Neighbouring lines and totals as blocks, so that no format falls on a heading between two sections. */
const rowRuns = perTable((table): readonly { row: number; rows: number }[] => {
  const runs: { row: number; rows: number }[] = [];
  for (const row of ratedRows(table)) {
    const last = runs.at(-1);
    if (last && last.row + last.rows === row) last.rows++;
    else runs.push({ row, rows: 1 });
  }
  return runs;
});
