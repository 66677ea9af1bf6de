// The screen in front of a book in memory: a test selects and edits as a person would, and sees what was selected for it.
import type { Book } from '../../src/standalone/book';
import { parseBlock } from '../../src/workbook/address';
import type { CellValue } from '../../src/workbook/snapshot';
import type { PaperDesk } from '../../src/workbook/paperDesk';
import type { CellsEdited, Desk, SelectedCell, SheetCell, Stop } from '../../src/workbook/desk';
import { BookPaperDesk } from './bookPaperDesk';
import { rowsOf, setAt, sheetNamed } from './grid';

export class BookDesk implements Desk {
  selected: SheetCell = { sheet: '', cell: 'A1' };
  remembered = false;
  readonly paper = new BookPaperDesk();
  readonly editListeners = new Set<(edit: CellsEdited) => void>();

  constructor(private readonly book: Book) {}

  /** A person selects a cell. */
  pick(sheet: string, cell: string): void {
    this.selected = { sheet, cell };
  }

  /** A person types into a cell, at this screen or at another. */
  type(sheet: string, cell: string, value: CellValue, remote = false): void {
    setAt(sheetNamed(this.book, sheet), cell, value);
    for (const listener of this.editListeners) listener({ sheet, remote });
  }

  async selectedCell(): Promise<SelectedCell> {
    const { row } = parseBlock(this.selected.cell);
    return { ...this.selected, row: rowsOf(sheetNamed(this.book, this.selected.sheet))[row] ?? [] };
  }

  async select(cell: SheetCell): Promise<void> {
    sheetNamed(this.book, cell.sheet);
    this.selected = cell;
  }

  async onEdited(listener: (edit: CellsEdited) => void): Promise<Stop> {
    this.editListeners.add(listener);
    return async () => void this.editListeners.delete(listener);
  }

  async keepsUp(): Promise<boolean> {
    return this.remembered;
  }

  async rememberKeepsUp(on: boolean): Promise<void> {
    this.remembered = on;
  }

  async paperDesk(): Promise<PaperDesk> {
    return this.paper;
  }
}
