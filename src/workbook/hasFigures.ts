// Whether figures stand in a cell, or in the lines below a heading.
// Refuses to know what they are figures of, and whether anybody reads them.
import { readCell } from './cell';
import type { SheetSnapshot } from './snapshot';
import { cellAt, type Table } from './table';

/** A text such as "£1,771" is a figure as well, and so is a date: Excel keeps it as a number. */
export function isFigureAt(sheet: SheetSnapshot, row: number, col: number): boolean {
  return readCell(cellAt(sheet, row, col)).kind === 'number';
}

/** In one line at least; totals, section titles and notes do not count. */
export function hasFigures({ sheet, rows }: Table, col: number): boolean {
  return rows.some(({ kind, row }) => kind === 'line' && isFigureAt(sheet, row, col));
}
