// Carries out edits on a book in memory, one small function a kind, and says what takes them back.
import type {
  ConditionalRule,
  Edit,
  FormatBlock,
  RestoreCells,
  SetCharts,
  SetConditionalRules,
  SetEntryRule,
  SetPage,
  WriteBlock,
} from '../workbook/edit';
import { blockAddress } from '../workbook/address';
import { rulesByPlace } from '../workbook/rulesByPlace';
import { type Undo, undoInReverse, undoSteps } from '../workbook/undoSteps';
import { MARK_PROPERTY } from '../workbook/workbook';
import type { Book, BookRule, BookSheet } from './book';
import { noteBefore } from './noteBefore';

/** @throws Error where an edit names a sheet that is not there: plans are made for the book they were read from. */
export function applyToBook(book: Book, edits: readonly Edit[]): Undo {
  const steps = undoSteps(edits, (sheet) => book.sheet(sheet) !== undefined);
  return undoInReverse(
    steps.map(({ edit, undo }) => {
      const note = undo ? () => undo : noteBefore(sheetNamed(book, edit.sheet), edit);
      applyOne(book, edit);
      return note();
    }),
  );
}

function applyOne(book: Book, edit: Edit): void {
  if (edit.kind !== 'ensureSheet') {
    applyToSheet(book, sheetNamed(book, edit.sheet), edit);
    return;
  }
  if (book.sheet(edit.sheet)) return;
  const added = book.addSheet(edit.sheet);
  added.visibility = edit.visibility;
  added.tabColor = edit.tabColor;
  added.changed.add('sheet');
}

function sheetNamed(book: Book, name: string): BookSheet {
  const sheet = book.sheet(name);
  if (!sheet) throw new Error(`There is no sheet called "${name}".`);
  return sheet;
}

function applyToSheet(book: Book, sheet: BookSheet, edit: Exclude<Edit, { kind: 'ensureSheet' }>): void {
  switch (edit.kind) {
    case 'deleteSheet':
      book.sheets.splice(book.sheets.indexOf(sheet), 1);
      return;
    case 'markSheet':
      return markSheet(sheet, edit.mark);
    case 'writeBlock':
      return writeBlock(sheet, edit);
    case 'restoreCells':
      return restoreCells(sheet, edit);
    case 'formatBlock':
      return formatBlock(sheet, edit);
    case 'setColumnWidths':
      edit.widths.forEach((width, index) => setWidth(sheet, edit.col + index, width));
      return;
    case 'setRowHeights':
      edit.heights.forEach((height, index) => sheet.setRowHeight(edit.row + index, height));
      return;
    case 'freezePanes':
      sheet.frozen = { rows: edit.rows, cols: edit.cols };
      sheet.changed.add('frozen');
      return;
    case 'setConditionalRules':
      return setRules(book, sheet, edit);
    case 'setCharts':
      return setCharts(book, sheet, edit);
    case 'setPage':
      return setPage(sheet, edit);
    case 'addTable':
      sheet.tables.push({ name: edit.name, block: edit.block });
      return;
    case 'setEntryRule':
      return addEntryRule(sheet, edit);
  }
}

function markSheet(sheet: BookSheet, mark: string | null): void {
  if (mark === null) sheet.properties.delete(MARK_PROPERTY);
  else sheet.properties.set(MARK_PROPERTY, mark);
  sheet.changed.add('properties');
}

function formatBlock(sheet: BookSheet, { block, format }: FormatBlock): void {
  for (let row = 0; row < block.rows; row++) sheet.changeFormat(block.row + row, block.col, format, block.cols);
}

function setPage(sheet: BookSheet, { kind: _kind, sheet: _sheet, ...page }: SetPage): void {
  sheet.page = page;
  sheet.changed.add('page');
}

function addEntryRule(sheet: BookSheet, { kind: _kind, sheet: _sheet, ...rule }: SetEntryRule): void {
  sheet.entryRules.push(rule);
}

function setWidth(sheet: BookSheet, col: number, width: number | null): void {
  if (width === null) sheet.columnWidths.delete(col);
  else sheet.columnWidths.set(col, width);
  sheet.changed.add('widths');
}

function writeBlock(sheet: BookSheet, edit: WriteBlock): void {
  edit.values.forEach((cells, row) =>
    cells.forEach((value, col) => {
      if (value !== null) sheet.setValue(edit.row + row, edit.col + col, value);
    }),
  );
}

function restoreCells(sheet: BookSheet, edit: RestoreCells): void {
  edit.cells.forEach((cells, row) =>
    cells.forEach((content, col) => {
      const [y, x] = [edit.row + row, edit.col + col];
      if (content === null) return;
      if (typeof content === 'object') sheet.setFormula(y, x, content.formula.replace(/^=/, ''), content.result);
      else sheet.setValue(y, x, content);
    }),
  );
}

function setRules(book: Book, sheet: BookSheet, edit: SetConditionalRules): void {
  const kept = sheet.rules.filter((rule) => !edit.remove.includes(rule.id));
  // Excel puts a new rule above the others; so do we, to end in the same book.
  const { onTop, placed } = rulesByPlace(edit.add);
  sheet.rules = [...onTop.map((rule) => newRule(book, rule)), ...kept];
  for (const { place, ...rule } of placed) sheet.rules.splice(place, 0, newRule(book, rule));
  sheet.changed.add('rules');
}

function newRule(book: Book, rule: ConditionalRule): BookRule {
  return { id: book.freshId(), range: blockAddress(rule.block), rule, xml: null };
}

/** Two charts may have one name, as when somebody copied one: each time it is named, the first of them goes. */
function setCharts(book: Book, sheet: BookSheet, edit: SetCharts): void {
  const kept = [...sheet.charts];
  for (const name of edit.remove) {
    const place = kept.findIndex((chart) => chart.name === name);
    if (place < 0) throw new Error(`There is no chart called "${name}" on "${sheet.name}".`);
    kept.splice(place, 1);
  }
  sheet.charts = [...kept, ...edit.add.map((chart) => ({ id: book.freshId(), name: chart.name, chart }))];
  sheet.changed.add('charts');
}
