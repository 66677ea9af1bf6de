// What of a book an edit is about to change, and so what takes it back: one small function a kind.
// Refuses to change anything.
import { blockAddress } from '../workbook/address';
import type {
  BlockFormat,
  CellContent,
  ConditionalRule,
  Edit,
  FormatBlock,
  RestoreCells,
  SetConditionalRules,
  WriteBlock,
} from '../workbook/edit';
import { undoOfCells, undoOfLooks } from '../workbook/undoEdits';
import { type Loss, type Undo, undoneBy } from '../workbook/undoSteps';
import { MARK_PROPERTY } from '../workbook/workbook';
import type { BookRule, BookSheet } from './book';

/** To be asked once the edit is carried out. */
export type Note = () => Undo;

export function noteBefore(sheet: BookSheet, edit: Edit): Note {
  if (edit.kind === 'setConditionalRules') return noteRules(sheet, edit);
  const undo = undoOf(sheet, edit);
  return () => undo;
}

function undoOf(sheet: BookSheet, edit: Exclude<Edit, SetConditionalRules>): Undo {
  switch (edit.kind) {
    case 'ensureSheet':
    case 'deleteSheet':
    case 'setCharts':
    case 'addTable':
    case 'setEntryRule':
      throw new Error(`What takes back "${edit.kind}" is known without looking.`);
    case 'markSheet':
      return undoneBy({ ...edit, mark: sheet.properties.get(MARK_PROPERTY) ?? null });
    case 'writeBlock':
      return undoOfWriting(sheet, edit, edit.values);
    case 'restoreCells':
      return undoOfWriting(sheet, edit, edit.cells);
    case 'formatBlock':
      return undoOfFormat(sheet, edit);
    case 'setColumnWidths':
      return undoneBy({ ...edit, widths: edit.widths.map((_, at) => sheet.columnWidths.get(edit.col + at) ?? null) });
    case 'setRowHeights':
      return undoneBy({ ...edit, heights: edit.heights.map((_, at) => sheet.rowHeights.get(edit.row + at) ?? null) });
    case 'freezePanes':
      return undoneBy({ ...edit, ...sheet.frozen });
    case 'setPage':
      if (sheet.page) return undoneBy({ kind: 'setPage', sheet: edit.sheet, ...sheet.page });
      return { edits: [], lost: [{ sheet: edit.sheet, what: 'the page as it was before it was set up' }] };
  }
}

function undoOfWriting(
  sheet: BookSheet,
  { sheet: name, row, col }: WriteBlock | RestoreCells,
  written: readonly (readonly unknown[])[],
): Undo {
  const contents = written.map((line, y) => line.map((_, x) => contentOf(sheet, row + y, col + x)));
  const numberFormats = written.map((line, y) => line.map((_, x) => sheet.format(row + y, col + x).numberFormat));
  return undoOfCells({ sheet: name, row, col }, { contents, numberFormats }, (y, x) => written[y]?.[x] !== null);
}

function contentOf(sheet: BookSheet, row: number, col: number): CellContent {
  const formula = sheet.formula(row, col);
  const value = sheet.value(row, col);
  return formula === null ? value : { formula: `=${formula}`, result: value };
}

function undoOfFormat(sheet: BookSheet, { sheet: name, block, format }: FormatBlock): Undo {
  const names = Object.keys(format) as (keyof BlockFormat)[];
  const lookAt = (row: number, col: number): BlockFormat => {
    const look = sheet.format(block.row + row, block.col + col);
    return Object.fromEntries(names.map((part) => [part, look[part]]));
  };
  return { edits: undoOfLooks(name, block, lookAt), lost: [] };
}

function noteRules(sheet: BookSheet, { sheet: name, remove }: SetConditionalRules): Note {
  const before = [...sheet.rules];
  const removed = before.flatMap((rule, place) => (remove.includes(rule.id) ? [{ rule, place }] : []));
  const add = removed.flatMap(({ rule, place }) => ruleAgain(rule, place) ?? []);
  const lost = removed.flatMap(({ rule, place }) => (ruleAgain(rule, place) ? [] : lossOf(name, rule)));
  return () => {
    const added = sheet.rules.filter((rule) => !before.includes(rule)).map(({ id }) => id);
    return { edits: [{ kind: 'setConditionalRules', sheet: name, remove: added, add }], lost };
  };
}

/** Null for a rule that covers more than one block, or looks like nothing that an edit can say. */
function ruleAgain({ rule, range }: BookRule, place: number): ConditionalRule | null {
  return rule && blockAddress(rule.block) === range.replaceAll('$', '') ? { ...rule, place } : null;
}

function lossOf(sheet: string, { range }: BookRule): Loss[] {
  return [{ sheet, what: `a conditional format of ${range}` }];
}
