// Brings the grid's selection to where the host's is, once each time that the host's was moved by somebody else.
// Refuses to look where the grid's is: while its user drags, it is ahead of the host's.
import { type Block } from '../../src/workbook/edit';
import { type BookSheet } from '../../src/standalone/book';
import { type ExcelHost } from '../host/excelHost';
import { type GridHand } from './gridHand';
import { type GridHandle } from './gridTypes';

export class SelectionFollower {
  private sheet: BookSheet | null = null;
  private selection: Block | null = null;

  constructor(
    private readonly host: ExcelHost,
    private readonly hand: GridHand,
  ) {}

  follow(grid: GridHandle): void {
    const { activeSheet, selection } = this.host.remembered;
    if (!activeSheet || (activeSheet === this.sheet && selection === this.selection)) return;
    this.sheet = activeSheet;
    this.selection = selection;
    if (selection !== this.hand.selected) show(grid, activeSheet, selection);
  }

  /** The grid was drawn anew, and knows of no selection. */
  startAnew(grid: GridHandle): void {
    const { activeSheet, selection } = this.host.remembered;
    if (activeSheet) show(grid, activeSheet, selection);
  }
}

function show(grid: GridHandle, { id }: BookSheet, { row, col, rows, cols }: Block): void {
  grid.activateSheet({ id });
  grid.setSelection([{ row: [row, row + rows - 1], column: [col, col + cols - 1] }], { id });
}
