// A table as rows of cells, each knowing whose figure it shows, and where all that stands once it is put on a sheet. Knows no words.
import type { BookSheet } from '../../../src/standalone/book';
import type { CellValue } from '../../../src/workbook/snapshot';
import type { FigureKey, ModelScheme } from './model';

export interface Shown {
  scheme: string;
  key: FigureKey | 'rating';
  /** What has to be read, £k, or a rating; null where the cell holds none. */
  wanted: number | string | null;
  /** True where the cell holds something that is no figure. */
  isFaulty: boolean;
}

export interface DrawnCell {
  value: CellValue;
  shows?: Shown;
}

export interface DrawnRow {
  cells: DrawnCell[];
  /** Whose row it is. */
  scheme?: ModelScheme;
  /** Undefined where nothing has to be read. */
  programme?: string | null | undefined;
  /** Whether it is CIP or QIPP, where a column says so. */
  kind?: string | undefined;
}

export interface PlacedFigure extends Shown {
  sheet: string;
  row: number;
  col: number;
}

export interface PlacedScheme {
  scheme: ModelScheme;
  /** Undefined where nothing has to be read. */
  programme: string | null | undefined;
  kind: string | undefined;
  sheet: string;
  row: number;
}

/** Zero-based, all included. */
export interface PlacedTable {
  sheet: string;
  top: number;
  left: number;
  bottom: number;
  right: number;
  figures: PlacedFigure[];
  schemes: PlacedScheme[];
}

export const plain = (value: CellValue): DrawnCell => ({ value });

export function place(sheet: BookSheet, rows: readonly DrawnRow[], top: number, left: number): PlacedTable {
  const placed: PlacedTable = {
    sheet: sheet.name,
    ...{ top, left, bottom: top + rows.length - 1 },
    right: left + Math.max(0, ...rows.map(({ cells }) => cells.length - 1)),
    ...{ figures: [], schemes: [] },
  };
  rows.forEach(({ cells, scheme, programme, kind }, y) => {
    const row = top + y;
    if (scheme) placed.schemes.push({ scheme, programme, kind, sheet: sheet.name, row });
    cells.forEach(({ value, shows }, x) => {
      const col = left + x;
      if (value !== '') sheet.setValue(row, col, value);
      if (shows) placed.figures.push({ ...shows, sheet: sheet.name, row, col });
    });
  });
  return placed;
}
