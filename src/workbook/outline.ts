// What was recognised in a workbook, for people: which tables stand on which sheet, and which line stands in which row.
import type { CellRef } from '../domain/finding';
import { parseBlock } from './address';
import type { Edit } from './edit';
import { readMark } from './mark';
import type { Reading } from './readWorkbook';
import type { WorkbookSnapshot } from './snapshot';
import type { Table, TableKind } from './table';

export interface RecognisedTable {
  sheet: string;
  kind: TableKind;
  level: Table['level'];
  /** Lines, without headings and totals. */
  rows: number;
}

export interface LinePlace {
  sheet: string;
  /** Zero-based. */
  row: number;
  /** The line's key; a total's is `total`. */
  key: string;
}

export interface Outline {
  tables: RecognisedTable[];
  places: LinePlace[];
  /** The names of our own sheets. */
  ownSheets: string[];
}

export const TOTAL_KEY = 'total';

/** @param edits that are about to be made: they may add sheets of ours. */
export function outlineOf(
  { tables, lines, totals }: Reading,
  { sheets }: WorkbookSnapshot,
  edits: readonly Edit[],
): Outline {
  return {
    tables: tables
      .filter(({ kind }) => kind !== 'other')
      .map(({ sheet, kind, level, rows }) => {
        return { sheet: sheet.name, kind, level, rows: rows.filter((row) => row.kind === 'line').length };
      }),
    places: [
      ...lines.map(({ line, table, row }) => ({ sheet: table.sheet.name, row: row.row, key: line.key })),
      ...totals
        .filter(({ total }) => total.section === null)
        .map(({ table, row }) => ({ sheet: table.sheet.name, row: row.row, key: TOTAL_KEY })),
    ],
    ownSheets: [
      ...sheets.filter(({ mark }) => readMark(mark)?.kind === 'generated').map(({ name }) => name),
      ...edits.filter(({ kind }) => kind === 'ensureSheet').map(({ sheet }) => sheet),
    ],
  };
}

/** The key of the line in whose row the cell stands, null where none does. */
export function lineKeyAt({ places }: Outline, { sheet, cell }: CellRef): string | null {
  const { row } = parseBlock(cell);
  return places.find((place) => place.sheet === sheet && place.row === row)?.key ?? null;
}
