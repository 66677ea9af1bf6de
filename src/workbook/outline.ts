// What was recognised in a workbook, for people: which tables stand on which sheet, and which line stands in which row.
import type { CellRef } from '../domain/finding';
import { flatMapInPieces, type Pieces } from '../domain/pieces';
import { parseBlock } from './address';
import { columnMapping, type UnderstoodColumn } from './columnMapping';
import type { ColumnQuestion } from './columnQuestions';
import { isGenerated } from './mark';
import type { Reading } from './readWorkbook';
import type { WorkbookSnapshot } from './snapshot';
import type { Row, Table, TableKind } from './table';

export interface RecognisedTable {
  sheet: string;
  /** "37 schemes". */
  holds: string;
}

export interface LinePlace {
  sheet: string;
  /** Zero-based. */
  row: number;
  /** Zero-based; null for the whole row. */
  col: number | null;
  /** The line's key; a total's is `total`. */
  key: string;
}

export interface Outline {
  tables: RecognisedTable[];
  places: LinePlace[];
  /** The names of our own sheets. */
  ownSheets: string[];
  /** Every column of lines as it was understood. */
  columns: UnderstoodColumn[];
  questions: ColumnQuestion[];
}

export const TOTAL_KEY = 'total';

export function* outlineOf(
  { tables, lines, totals, questions }: Reading,
  { sheets }: WorkbookSnapshot,
): Pieces<Outline> {
  return {
    tables: tables
      .filter(({ kind }) => kind !== 'other')
      .map((table) => ({ sheet: table.sheet.name, holds: holds(table) })),
    places: [
      ...(yield* flatMapInPieces(lines, ({ line, table, row }) => placesOf(table, row, line.key))),
      ...totals
        .filter(({ total }) => total.section === null)
        .flatMap(({ table, row }) => placesOf(table, row, TOTAL_KEY)),
    ],
    ownSheets: sheets.filter(isGenerated).map(({ name }) => name),
    columns: columnMapping(tables),
    questions,
  };
}

/** The row; of a line that lies on its side its cells. */
function placesOf({ sheet, columns, turned }: Table, { row }: Row, key: string): LinePlace[] {
  if (!turned) return [{ sheet: sheet.name, row, col: null, key }];
  return columns.map(({ col }) => ({ sheet: sheet.name, ...turned.placeOf(row, col), key }));
}

const WORDS: Record<Exclude<TableKind, 'lines'>, readonly [one: string, several: string]> = {
  top: ['top scheme', 'top schemes'],
  milestones: ['milestone', 'milestones'],
  exceptions: ['exception', 'exceptions'],
  overrides: ['rating set by a person', 'ratings set by people'],
  activity: ['row of activity', 'rows of activity'],
  risks: ['risk', 'risks'],
  deepDives: ['deep dive', 'deep dives'],
  changes: ['change', 'changes'],
  settings: ['setting', 'settings'],
  other: ['row', 'rows'],
};

/** Headings and totals do not count. */
function holds({ kind, level, rows }: Table): string {
  const number = rows.filter((row) => row.kind === 'line').length;
  const [one, several] = kind === 'lines' ? [level, `${level}s`] : WORDS[kind];
  return `${number} ${number === 1 ? one : several}`;
}

/** The key of the line in whose row the cell stands, null where none does. */
export function lineKeyAt({ places }: Outline, { sheet, cell }: CellRef): string | null {
  const { row, col } = parseBlock(cell);
  const isAt = (place: LinePlace) => place.row === row && (place.col === null || place.col === col);
  return places.find((place) => place.sheet === sheet && isAt(place))?.key ?? null;
}
