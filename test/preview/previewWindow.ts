// What the preview's window holds for others: for the add-in's pages inside it, and for whoever drives it.
// Refuses to know how any of it is done.
import { type Block } from '../../src/workbook/edit';
import { type Rect } from './gridGeometry';

/** A cell as the grid has it, conditional formats included. Colours are `#RRGGBB`, `''` where none is set. */
export interface ShownCell {
  text: string;
  fill: string;
  color: string;
  bold: boolean;
}

export interface GridReader {
  sheetNames(): string[];
  /** The name of the sheet in front. */
  activeSheet(): string;
  cell(sheet: string, row: number, col: number): ShownCell;
  selection(): Block;
  /** Where cells of the sheet in front are, in pixels from its first cell. */
  place(block: Block): Rect;
}

export interface PreviewWindow extends Window {
  /** Another page of the add-in has started. @returns what Excel for Windows puts on `window.external`. */
  connectPage(page: Window): Record<string, unknown>;
  gridReader: GridReader;
}
