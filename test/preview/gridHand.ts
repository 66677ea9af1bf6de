// The user's hand at the grid: what is typed, pasted, deleted and selected, passed on to the host as a user's doing.
// Refuses to change the grid: it shows the host's answer.
import { type BookSheet } from '../../src/standalone/book';
import { type Block } from '../../src/workbook/edit';
import { type ExcelHost } from '../host/excelHost';
import { type GridCell, type GridHooks, type GridOp } from './gridTypes';

export class GridHand {
  readonly hooks: GridHooks;
  /** What the user selected last. */
  selected: Block | null = null;

  constructor(
    private readonly host: ExcelHost,
    private readonly onRefused: (why: string) => void,
  ) {
    this.hooks = {
      // The grid would make of the text what it thinks right; what Excel makes of it is the host's to say.
      beforeUpdateCell: (row, col, text: string | number | null) => {
        this.typeLater(row, col, text);
        return false;
      },
      afterSelectionChange: (sheetId, { row, column }) => this.select(sheetId, row, column),
      beforeAddSheet: () => false,
      beforeDeleteSheet: () => false,
      beforeUpdateSheetName: () => false,
    };
  }

  /** Cells that were pasted, filled or emptied. @returns whether the grid did anything at all on its own. */
  takeOver(ops: readonly GridOp[]): boolean {
    for (const { path, id, value } of ops) {
      const [part, row, col, ...deeper] = path;
      const sheet = this.host.book.sheets.find((each) => each.id === id);
      if (part !== 'data' || deeper.length > 0 || typeof row !== 'number' || typeof col !== 'number' || !sheet)
        continue;
      this.type(sheet, row, col, String((value as GridCell | null)?.v ?? ''));
    }
    return ops.length > 0;
  }

  /** The grid asks while it is drawing itself, which is no time to change what it draws. */
  private typeLater(row: number, col: number, text: string | number | null): void {
    const sheet = this.host.remembered.activeSheet;
    if (sheet) queueMicrotask(() => this.type(sheet, row, col, String(text ?? '')));
  }

  private type(sheet: BookSheet, row: number, col: number, text: string): void {
    try {
      this.host.type(sheet, { row, col, rows: 1, cols: 1 }, text);
    } catch (refusal) {
      this.onRefused(refusal instanceof Error ? refusal.message : String(refusal));
    }
  }

  private select(sheetId: string, [top = 0, bottom = top]: number[], [left = 0, right = left]: number[]): void {
    const sheet = this.host.book.sheets.find((each) => each.id === sheetId);
    const block = { row: top, col: left, rows: bottom - top + 1, cols: right - left + 1 };
    const { activeSheet, selection } = this.host.remembered;
    if (!sheet || (sheet === activeSheet && isSame(block, selection))) return;
    this.selected = block;
    this.host.select(sheet, block);
  }
}

function isSame(one: Block, other: Block): boolean {
  return one.row === other.row && one.col === other.col && one.rows === other.rows && one.cols === other.cols;
}
