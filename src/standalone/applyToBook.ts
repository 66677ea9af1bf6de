// Carries out edits on a book in memory, one small function a kind.
import type { Edit, SetCharts, SetConditionalRules, WriteBlock } from '../workbook/edit';
import { blockAddress } from '../workbook/address';
import { MARK_PROPERTY } from '../workbook/workbook';
import type { Book, BookSheet } from './book';

/** @throws Error where an edit names a sheet that is not there: plans are made for the book they were read from. */
export function applyToBook(book: Book, edits: readonly Edit[]): void {
  for (const edit of edits) applyOne(book, edit);
}

function applyOne(book: Book, edit: Edit): void {
  if (edit.kind === 'ensureSheet') {
    if (book.sheet(edit.sheet)) return;
    const added = book.addSheet(edit.sheet);
    added.visibility = edit.visibility;
    added.tabColor = edit.tabColor;
    added.changed.add('sheet');
    return;
  }
  const sheet = book.sheet(edit.sheet);
  if (!sheet) throw new Error(`There is no sheet called "${edit.sheet}".`);
  applyToSheet(book, sheet, edit);
}

function applyToSheet(book: Book, sheet: BookSheet, edit: Exclude<Edit, { kind: 'ensureSheet' }>): void {
  switch (edit.kind) {
    case 'markSheet':
      sheet.properties.set(MARK_PROPERTY, edit.mark);
      sheet.changed.add('properties');
      return;
    case 'writeBlock':
      writeBlock(sheet, edit);
      return;
    case 'formatBlock':
      for (let row = 0; row < edit.block.rows; row++)
        for (let col = 0; col < edit.block.cols; col++)
          sheet.changeFormat(edit.block.row + row, edit.block.col + col, edit.format);
      return;
    case 'setColumnWidths':
      edit.widths.forEach((width, index) => sheet.columnWidths.set(edit.col + index, width));
      sheet.changed.add('widths');
      return;
    case 'setRowHeights':
      edit.heights.forEach((height, index) => sheet.setRowHeight(edit.row + index, height));
      return;
    case 'freezePanes':
      sheet.frozen = { rows: edit.rows, cols: edit.cols };
      sheet.changed.add('frozen');
      return;
    case 'setConditionalRules':
      setRules(book, sheet, edit);
      return;
    case 'setCharts':
      setCharts(book, sheet, edit);
      return;
    case 'setPage': {
      const { kind: _kind, sheet: _sheet, ...page } = edit;
      sheet.page = page;
      sheet.changed.add('page');
      return;
    }
  }
}

function writeBlock(sheet: BookSheet, edit: WriteBlock): void {
  edit.values.forEach((cells, row) =>
    cells.forEach((value, col) => {
      if (value !== null) sheet.setValue(edit.row + row, edit.col + col, value);
    }),
  );
}

function setRules(book: Book, sheet: BookSheet, edit: SetConditionalRules): void {
  const kept = sheet.rules.filter((rule) => !edit.remove.includes(rule.id));
  const added = edit.add.map((rule) => ({ id: book.freshId(), range: blockAddress(rule.block), rule, xml: null }));
  // Excel puts a new rule above the others; so do we, to end in the same book.
  sheet.rules = [...added, ...kept];
  sheet.changed.add('rules');
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
