// What goes on at the screen around the workbook: what is selected, what people edit, and one switch that it remembers.
// An interface beside `Workbook`, which a file on its own has no use for.
import type { PaperDesk } from './paperDesk';
import type { CellValue } from './snapshot';

export interface SheetCell {
  sheet: string;
  /** A1 notation: `K5`. */
  cell: string;
}

export interface CellsEdited {
  /** The sheet's name. */
  sheet: string;
  /** By somebody else who has the workbook open, not by the person at this screen. */
  remote: boolean;
}

/** Ends what it was handed back for. */
export type Stop = () => Promise<void>;

export interface SelectedCell extends SheetCell {
  /** What stands in its row. */
  row: CellValue[];
}

export interface Desk {
  selectedCell(): Promise<SelectedCell>;
  /** Brings the cell into sight and selects it. */
  select(cell: SheetCell): Promise<void>;
  /** Calls `listener` after people have changed cells; what we write ourselves is not told. */
  onEdited(listener: (edit: CellsEdited) => void): Promise<Stop>;
  /** Whether this workbook's ratings are to be kept up to date. */
  keepsUp(): Promise<boolean>;
  rememberKeepsUp(on: boolean): Promise<void>;
  /** The ways in which a paper can leave the pane, loaded when one is to. */
  paperDesk(): Promise<PaperDesk>;
}
