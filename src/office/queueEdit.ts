// What each kind of edit means in Excel's terms. Only queues: the round trip is the caller's.
// Refuses to read anything back; a plan was made for the workbook as it was read.
import { blockAddress } from '../workbook/address';
import type {
  Block,
  Edit,
  EnsureSheet,
  SetColumnWidths,
  SetRowHeights,
  SetConditionalRules,
  SetPage,
  WriteBlock,
} from '../workbook/edit';
import { keepText } from '../workbook/keepText';
import { MARK_PROPERTY } from '../workbook/workbook';
import { columnPoints } from './columnWidth';
import { queueCharts } from './queueCharts';
import { queueFormat } from './queueFormat';

export interface SheetOf {
  existing(name: string): Excel.Worksheet;
  added(name: string): Excel.Worksheet;
}

export function queueEdit(edit: Edit, sheetOf: SheetOf): void {
  if (edit.kind === 'ensureSheet') return addSheet(sheetOf, edit);
  const sheet = sheetOf.existing(edit.sheet);
  switch (edit.kind) {
    case 'markSheet':
      sheet.customProperties.add(MARK_PROPERTY, edit.mark);
      return;
    case 'writeBlock':
      return writeBlock(sheet, edit);
    case 'formatBlock':
      return queueFormat(rangeOf(sheet, edit.block), edit.block, edit.format);
    case 'setColumnWidths':
      return setColumnWidths(sheet, edit);
    case 'setRowHeights':
      return setRowHeights(sheet, edit);
    case 'freezePanes':
      return freezePanes(sheet, edit.rows, edit.cols);
    case 'setConditionalRules':
      return setConditionalRules(sheet, edit);
    case 'setCharts':
      return queueCharts(sheet, edit);
    case 'setPage':
      return setPage(sheet, edit);
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

function writeBlock(sheet: Excel.Worksheet, edit: WriteBlock): void {
  const rows = edit.values.length;
  const cols = edit.values[0]?.length ?? 0;
  if (rows === 0 || cols === 0) return;
  const range = rangeOf(sheet, { row: edit.row, col: edit.col, rows, cols });
  range.values = edit.values.map((cells) =>
    cells.map((value) => (typeof value === 'string' ? keepText(value) : value)),
  );
}

/** Neighbouring columns of one width are set together. */
function setColumnWidths(sheet: Excel.Worksheet, { col, widths }: SetColumnWidths): void {
  for (const { first, length, value } of runsOfEqual(widths)) {
    const columns = { row: 0, col: col + first, rows: 1, cols: length };
    rangeOf(sheet, columns).format.columnWidth = columnPoints(value);
  }
}

function setRowHeights(sheet: Excel.Worksheet, { row, heights }: SetRowHeights): void {
  for (const { first, length, value } of runsOfEqual(heights)) {
    rangeOf(sheet, { row: row + first, col: 0, rows: length, cols: 1 }).format.rowHeight = value;
  }
}

function runsOfEqual(values: readonly number[]): { first: number; length: number; value: number }[] {
  const runs: { first: number; length: number; value: number }[] = [];
  values.forEach((value, index) => {
    const last = runs.at(-1);
    if (last?.value === value) last.length++;
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

function setConditionalRules(sheet: Excel.Worksheet, edit: SetConditionalRules): void {
  for (const id of edit.remove) sheet.getRange().untrack().conditionalFormats.getItem(id).delete();
  // Excel puts each new rule on top of the others: the last to be added is the first to count.
  for (const rule of [...edit.add].reverse()) {
    const { custom } = rangeOf(sheet, rule.block).conditionalFormats.add('Custom');
    custom.rule.formula = rule.formula;
    if (rule.fill !== null) custom.format.fill.color = rule.fill;
    if (rule.color !== null) custom.format.font.color = rule.color;
    if (rule.bold) custom.format.font.bold = true;
  }
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
