// Asks Excel what an edit is about to change, and so what takes it back. Only queues: the round trip is the caller's.
// Refuses to change anything, and to ask for more than the edit touches.
import { blockAddress } from '../workbook/address';
import type {
  CellContent,
  Edit,
  FreezePanes,
  RestoreCells,
  SetColumnWidths,
  SetRowHeights,
  WriteBlock,
} from '../workbook/edit';
import type { CellValue } from '../workbook/snapshot';
import { type HeldCells, undoOfCells } from '../workbook/undoEdits';
import { NO_UNDO, type Undo, undoneBy } from '../workbook/undoSteps';
import { MARK_PROPERTY } from '../workbook/workbook';
import { columnCharacters } from './columnWidth';
import { noteLooks } from './noteLooks';
import { notePage } from './notePage';
import { noteRules } from './noteRules';

/** To be asked once the round trip is over. @param added the ids of the rules that the edit added. */
export type Note = (added: readonly string[]) => Undo;

export function noteBefore(edit: Edit, sheet: Excel.Worksheet): Note {
  switch (edit.kind) {
    case 'ensureSheet':
    case 'deleteSheet':
    case 'setCharts':
    case 'addTable':
    case 'setEntryRule':
      throw new Error(`What takes back "${edit.kind}" is known without looking.`);
    case 'markSheet':
      return noteMark(sheet, edit.sheet);
    case 'writeBlock':
      return noteCells(sheet, edit, edit.values);
    case 'restoreCells':
      return noteCells(sheet, edit, edit.cells);
    case 'formatBlock':
      return noteLooks(sheet, edit);
    case 'setColumnWidths':
      return noteWidths(sheet, edit);
    case 'setRowHeights':
      return noteHeights(sheet, edit);
    case 'freezePanes':
      return noteFrozen(sheet, edit);
    case 'setConditionalRules':
      return noteRules(sheet, edit);
    case 'setPage':
      return notePage(sheet, edit);
  }
}

function noteMark(sheet: Excel.Worksheet, name: string): Note {
  const mark = sheet.customProperties.getItemOrNullObject(MARK_PROPERTY);
  mark.load('value');
  return () => undoneBy({ kind: 'markSheet', sheet: name, mark: textOf(mark) });
}

function textOf(property: Excel.WorksheetCustomProperty): string | null {
  return property.isNullObject ? null : property.value;
}

function noteCells(
  sheet: Excel.Worksheet,
  { sheet: name, row, col }: WriteBlock | RestoreCells,
  written: readonly (readonly unknown[])[],
): Note {
  const [rows, cols] = [written.length, written[0]?.length ?? 0];
  if (rows === 0 || cols === 0) return () => NO_UNDO;
  const range = sheet.getRangeByIndexes(row, col, rows, cols).untrack();
  range.load('values,formulas,numberFormat');
  return () => {
    const held = heldBy(range);
    const what = `what stood in ${blockAddress({ row, col, rows, cols })}`;
    if (!held) return { edits: [], lost: [{ sheet: name, what }] };
    return undoOfCells({ sheet: name, row, col }, held, (y, x) => written[y]?.[x] !== null);
  };
}

/** Null where Excel hands over null, as it may for a range that is too large. */
function heldBy(range: Excel.Range): HeldCells | null {
  const values = range.values as CellValue[][] | null;
  const formulas = range.formulas as CellValue[][] | null;
  const numberFormats = range.numberFormat as string[][] | null;
  if (!values || !formulas || !numberFormats) return null;
  const contents = values.map((line, row) => line.map((value, col) => contentOf(value, formulas[row]?.[col])));
  return { contents, numberFormats };
}

/** A text that begins with `=` stands as it is among the formulas too. */
function contentOf(value: CellValue, formula: CellValue | undefined): CellContent {
  const calculates = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
  return calculates ? { formula, result: value } : value;
}

function noteWidths(sheet: Excel.Worksheet, { kind, sheet: name, col, widths }: SetColumnWidths): Note {
  if (widths.length === 0) return () => NO_UNDO;
  const columns = sheet
    .getRangeByIndexes(0, col, 1, widths.length)
    .untrack()
    .getColumnProperties({ format: { columnWidth: true, useStandardWidth: true } });
  return () =>
    undoneBy({
      kind,
      sheet: name,
      col,
      widths: columns.value.map(({ format }) =>
        format?.useStandardWidth || format?.columnWidth === undefined ? null : columnCharacters(format.columnWidth),
      ),
    });
}

function noteHeights(sheet: Excel.Worksheet, { kind, sheet: name, row, heights }: SetRowHeights): Note {
  if (heights.length === 0) return () => NO_UNDO;
  const rows = sheet
    .getRangeByIndexes(row, 0, heights.length, 1)
    .untrack()
    .getRowProperties({ format: { rowHeight: true, useStandardHeight: true } });
  return () =>
    undoneBy({
      kind,
      sheet: name,
      row,
      heights: rows.value.map(({ format }) => (format?.useStandardHeight ? null : (format?.rowHeight ?? null))),
    });
}

/** Rows that are frozen without columns are told as whole rows, and columns as whole columns. */
function noteFrozen(sheet: Excel.Worksheet, { kind, sheet: name }: FreezePanes): Note {
  const frozen = sheet.freezePanes.getLocationOrNullObject().untrack();
  frozen.load('rowCount,columnCount');
  return () => {
    if (frozen.isNullObject) return undoneBy({ kind, sheet: name, rows: 0, cols: 0 });
    const { rowCount, columnCount } = frozen;
    return undoneBy({
      kind,
      sheet: name,
      rows: rowCount === SHEET_ROWS ? 0 : rowCount,
      cols: columnCount === SHEET_COLUMNS ? 0 : columnCount,
    });
  };
}

const SHEET_ROWS = 1_048_576;
const SHEET_COLUMNS = 16_384;
