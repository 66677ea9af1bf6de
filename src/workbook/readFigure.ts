// Money out of a table's cell, in £k. What is written there but is no figure becomes a finding at that cell.
import type { CellRef, Finding } from '../domain/finding';
import { cellAddress } from './address';
import { type Cell, cleanText, readCell } from './cell';
import { type Column, rowOf, type Table, valueOf } from './table';
import { writtenDecimals } from './writtenDecimals';

export interface ReadFigure {
  /** £k; null for blank, "TBC", "N/A", and for what could not be read. */
  value: number | null;
  /** Half the last written digit, £k. */
  halfUnit: number;
}

const NOTHING: ReadFigure = { value: null, halfUnit: 0 };

export function readFigure(table: Table, column: Column, row: number, findings: Finding[]): ReadFigure {
  const raw = valueOf(table, row, column);
  const cell = readCell(raw);
  if (cell.kind === 'number' && !cell.percent) {
    const unit = cell.unit ?? column.unit ?? table.unit;
    const decimals = Math.max(cell.decimals, typeof raw === 'number' ? writtenDecimals(table, column) : 0);
    return { value: scaled(cell.value, unit * table.sign), halfUnit: 0.5 * 10 ** -decimals * unit };
  }
  const finding = unreadableFigure(cell, cleanText(raw), `"${column.heading}"`);
  if (finding) findings.push({ ...finding, where: [figureRef(table, row, column)] });
  return NOTHING;
}

/** Without the dust of 427.35 × 0.001. */
function scaled(value: number, unit: number): number {
  return unit === 1 || value === 0 ? value : Math.round(value * unit * 1e9) / 1e9;
}

/** @param column as the sheet words it; @returns null for a cell that is empty, to be confirmed or not applicable. */
export function unreadableFigure(cell: Cell, text: string, column: string): Omit<Finding, 'where'> | null {
  const place = `in ${column}`;
  switch (cell.kind) {
    case 'error':
      return { code: 'error-cell', severity: 'error', message: `${cell.error} ${place}: read as not known.` };
    case 'neverCalculated':
      return {
        code: 'never-calculated',
        severity: 'warning',
        message: `A formula ${place} was never calculated: read as not known. Open and save the workbook in Excel first.`,
      };
    case 'text':
    case 'flag':
    case 'number':
      return {
        code: 'unreadable-figure',
        severity: 'warning',
        message: `"${text}" ${place} is not a figure: read as not known.`,
      };
    default:
      return null;
  }
}

/** The cell of a line's figure; of one that it has no row for, the column's in its first row. */
export function figureRef(table: Table, row: number, column: Column): CellRef {
  return cellRef(table, rowOf(table, row, column) ?? row, column.col);
}

export function cellRef({ sheet, turned }: Table, row: number, col: number): CellRef {
  const place = turned ? turned.placeOf(row, col) : { row, col };
  return { sheet: sheet.name, cell: cellAddress(place.row, place.col) };
}
