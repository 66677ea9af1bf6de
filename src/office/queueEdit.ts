// What each kind of edit means in Excel's terms. Only queues: the round trip is the caller's.
// Refuses to read anything back; a plan was made for the workbook as it was read.
import { blockAddress } from '../workbook/address';
import { readCell } from '../workbook/cell';
import type {
  Block,
  CellContent,
  DeleteSheet,
  Edit,
  EnsureSheet,
  RestoreCells,
  SetColumnWidths,
  SetConditionalRules,
  SetRowHeights,
  SetPage,
  WriteBlock,
} from '../workbook/edit';
import { keepText } from '../workbook/keepText';
import type { CellValue } from '../workbook/snapshot';
import { MARK_PROPERTY } from '../workbook/workbook';
import { columnPoints } from './columnWidth';
import { queueCharts } from './queueCharts';
import { queueEntryRule } from './queueEntryRule';
import { queueFormat } from './queueFormat';
import { queueTable } from './queueTable';

export interface SheetOf {
  existing(name: string): Excel.Worksheet;
  added(name: string): Excel.Worksheet;
}

/** @param removed called when everything is queued that the edit takes away, and nothing yet that it adds in its place. */
export function queueEdit(
  edit: Exclude<Edit, SetConditionalRules>,
  sheetOf: SheetOf,
  removed: () => void = () => undefined,
): void {
  if (edit.kind === 'ensureSheet') return addSheet(sheetOf, edit);
  const sheet = sheetOf.existing(edit.sheet);
  switch (edit.kind) {
    case 'deleteSheet':
      return deleteSheet(sheet, edit);
    case 'markSheet':
      return markSheet(sheet, edit.mark);
    case 'writeBlock':
      return writeBlock(sheet, edit);
    case 'restoreCells':
      return restoreCells(sheet, edit);
    case 'formatBlock':
      return queueFormat(rangeOf(sheet, edit.block), edit.block, edit.format);
    case 'setColumnWidths':
      return setColumnWidths(sheet, edit);
    case 'setRowHeights':
      return setRowHeights(sheet, edit);
    case 'freezePanes':
      return freezePanes(sheet, edit.rows, edit.cols);
    case 'setCharts':
      return queueCharts(sheet, edit, removed);
    case 'setPage':
      return setPage(sheet, edit);
    case 'addTable':
      return queueTable(sheet, edit);
    case 'setEntryRule':
      return queueEntryRule(rangeOf(sheet, edit.block), edit);
  }
}

/** Ranges live for one batch only: untracked, the client sends less for each and has none to tidy up after. */
function rangeOf(sheet: Excel.Worksheet, { row, col, rows, cols }: Block): Excel.Range {
  return sheet.getRangeByIndexes(row, col, rows, cols).untrack();
}

/** A plan holds this edit only where the sheet was missing when the workbook was read; Excel adds after the last. */
function addSheet(sheetOf: SheetOf, edit: EnsureSheet): void {
  const sheet = sheetOf.added(edit.sheet);
  if (edit.visibility !== 'Visible') sheet.visibility = edit.visibility;
  if (edit.tabColor !== null) sheet.tabColor = edit.tabColor;
}

/** Excel refuses to delete a very hidden sheet. */
function deleteSheet(sheet: Excel.Worksheet, { built }: DeleteSheet): void {
  const isVeryHidden = built.some((edit) => edit.kind === 'ensureSheet' && edit.visibility === 'VeryHidden');
  if (isVeryHidden) sheet.visibility = 'Hidden';
  sheet.delete();
}

function markSheet({ customProperties }: Excel.Worksheet, mark: string | null): void {
  if (mark === null) customProperties.getItem(MARK_PROPERTY).delete();
  else customProperties.add(MARK_PROPERTY, mark);
}

function writeBlock(sheet: Excel.Worksheet, edit: WriteBlock): void {
  const rows = edit.values.length;
  const cols = edit.values[0]?.length ?? 0;
  if (rows === 0 || cols === 0) return;
  const range = rangeOf(sheet, { row: edit.row, col: edit.col, rows, cols });
  range.values = edit.values.map((cells) =>
    cells.map((value) => (typeof value === 'string' ? keepText(value) : value)),
  );
}

function restoreCells(sheet: Excel.Worksheet, { row, col, cells }: RestoreCells): void {
  const [rows, cols] = [cells.length, cells[0]?.length ?? 0];
  if (rows === 0 || cols === 0) return;
  rangeOf(sheet, { row, col, rows, cols }).formulas = cells.map((line) => line.map(typedAgain));
}

/** An error that stood there without a formula was typed as an error. */
function typedAgain(content: CellContent | null): CellValue | null {
  if (content !== null && typeof content === 'object') return content.formula;
  return typeof content === 'string' && readCell(content).kind !== 'error' ? keepText(content) : content;
}

/** Neighbouring columns of one width are set together. */
function setColumnWidths(sheet: Excel.Worksheet, { col, widths }: SetColumnWidths): void {
  for (const { first, length, value } of runsOfEqual(widths)) {
    const { format } = rangeOf(sheet, { row: 0, col: col + first, rows: 1, cols: length });
    if (value === null) format.useStandardWidth = true;
    else format.columnWidth = columnPoints(value);
  }
}

function setRowHeights(sheet: Excel.Worksheet, { row, heights }: SetRowHeights): void {
  if (heights.length === 0) return;
  // The commonest height goes to all rows at once: heights that change from row to row then cost half as many actions.
  const common = commonest(heights);
  const others = runsOfEqual(heights).filter(({ value }) => value !== common);
  for (const { first, length, value } of [{ first: 0, length: heights.length, value: common }, ...others]) {
    const { format } = rangeOf(sheet, { row: row + first, col: 0, rows: length, cols: 1 });
    if (value === null) format.useStandardHeight = true;
    else format.rowHeight = value;
  }
}

function commonest(heights: readonly (number | null)[]): number | null {
  const counts = new Map<number | null, number>();
  for (const height of heights) counts.set(height, (counts.get(height) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return [...counts].find(([, count]) => count === most)?.[0] ?? null;
}

function runsOfEqual<T>(values: readonly T[]): { first: number; length: number; value: T }[] {
  const runs: { first: number; length: number; value: T }[] = [];
  values.forEach((value, index) => {
    const last = runs.at(-1);
    if (last && last.value === value) last.length++;
    else runs.push({ first: index, length: 1, value });
  });
  return runs;
}

function freezePanes(sheet: Excel.Worksheet, rows: number, cols: number): void {
  // Freezing on top of other frozen panes is told to go wrong: first thaw.
  sheet.freezePanes.unfreeze();
  if (rows > 0 && cols > 0) sheet.freezePanes.freezeAt(rangeOf(sheet, { row: 0, col: 0, rows, cols }));
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (cols > 0) sheet.freezePanes.freezeColumns(cols);
}

function setPage(sheet: Excel.Worksheet, edit: SetPage): void {
  const page = sheet.pageLayout;
  page.orientation = edit.orientation;
  page.paperSize = 'A4';
  page.zoom = { horizontalFitToPages: edit.pagesWide };
  page.setPrintArea(blockAddress(edit.area));
  // Once set, repeated rows stay: no documented call takes them away, and a heading too many does no harm.
  if (edit.repeatRows) page.setPrintTitleRows(`$${edit.repeatRows.first + 1}:$${edit.repeatRows.last + 1}`);
  sheet.horizontalPageBreaks.removePageBreaks();
  for (const row of edit.breaks) sheet.horizontalPageBreaks.add(`A${row + 1}`);
  const { margin } = edit;
  page.setPrintMargins('Points', { top: margin, bottom: margin, left: margin, right: margin });
  const words = page.headersFooters.defaultForAllPages;
  words.leftHeader = edit.headerLeft;
  words.rightHeader = edit.headerRight;
  words.leftFooter = edit.footerLeft;
  words.rightFooter = edit.footerRight;
}
