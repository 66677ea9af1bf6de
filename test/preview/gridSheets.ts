// A book as the grid takes it: every visible sheet, with its cells, widths, merges and frozen panes.
// Refuses to know what the grid does with it.
import { type Book, type BookSheet } from '../../src/standalone/book';
import { parseBlock } from '../../src/workbook/address';
import { gridCell } from './gridCell';
import { columnPixels, LINE, rowPixels, USUAL_COLUMN, USUAL_ROW } from './gridGeometry';
import { type GridCell, type GridConfig, type GridSheet } from './gridTypes';
import { effectOn, knownRules } from './ruleEffect';

/** Room to go on typing, and enough to fill a window. */
const FEWEST = { rows: 60, cols: 26 };
const SPARE = { rows: 20, cols: 6 };

export function gridSheets(book: Book): GridSheet[] {
  return book.sheets.filter(({ visibility }) => visibility === 'Visible').map(gridSheet);
}

function gridSheet(sheet: BookSheet, order: number): GridSheet {
  const cells = cellsOf(sheet);
  const size = { row: sizeOf(cells, 'r', 'rows'), column: sizeOf(cells, 'c', 'cols') };
  return {
    id: sheet.id,
    name: sheet.name,
    order,
    status: 0,
    luckysheet_select_save: [{ row: [0, 0], column: [0, 0], row_focus: 0, column_focus: 0 }],
    ...(sheet.tabColor ? { color: sheet.tabColor } : {}),
    celldata: withMerges(sheet, cells),
    ...size,
    defaultColWidth: USUAL_COLUMN - LINE,
    defaultRowHeight: USUAL_ROW - LINE,
    config: { ...lengths(sheet), merge: mergesOf(sheet), borderInfo: linesBelow(sheet) },
    ...frozen(sheet),
  };
}

type PlacedCell = NonNullable<GridSheet['celldata']>[number];

function sizeOf(cells: PlacedCell[], way: 'r' | 'c', name: 'rows' | 'cols'): number {
  return cells.reduce((most, cell) => Math.max(most, cell[way] + 1 + SPARE[name]), FEWEST[name]);
}

function cellsOf(sheet: BookSheet): PlacedCell[] {
  const { known } = knownRules(sheet);
  return placesOf(sheet).flatMap(([r, c]) => {
    const value = sheet.value(r, c);
    const v = gridCell(value, sheet.format(r, c), effectOn(known, r, c, value));
    return v ? [{ r, c, v }] : [];
  });
}

/** Of every cell that has a value or a look of its own. */
function placesOf(sheet: BookSheet): [row: number, col: number][] {
  return sheet.rows.flatMap((row, r) => {
    const width = Math.max(row?.values.length ?? 0, row?.styles?.length ?? 0);
    return Array.from({ length: width }, (_, c): [number, number] => [r, c]);
  });
}

function lengths(sheet: BookSheet): Pick<GridConfig, 'columnlen' | 'rowlen' | 'customHeight'> {
  const rows = [...sheet.rows.keys()];
  return {
    columnlen: Object.fromEntries([...sheet.columnWidths.keys()].map((col) => [col, columnPixels(sheet, col) - LINE])),
    rowlen: Object.fromEntries(rows.map((row) => [row, rowPixels(sheet, row) - LINE])),
    customHeight: Object.fromEntries(rows.map((row) => [row, 1])),
  };
}

function mergesOf(sheet: BookSheet): NonNullable<GridConfig['merge']> {
  const blocks = sheet.merges.map(parseBlock);
  return Object.fromEntries(
    blocks.map(({ row, col, rows, cols }) => [`${row}_${col}`, { r: row, c: col, rs: rows, cs: cols }]),
  );
}

/** The grid wants each cell of a merge to say which it belongs to. */
function withMerges(sheet: BookSheet, cells: PlacedCell[]): PlacedCell[] {
  const merged = new Map<string, GridCell>();
  for (const { r, c, rs, cs } of Object.values(mergesOf(sheet)))
    for (let row = r; row < r + rs; row++)
      for (let col = c; col < c + cs; col++)
        merged.set(`${row}_${col}`, { mc: row === r && col === c ? { r, c, rs, cs } : { r, c } });
  const placed = cells.map((cell) => {
    const key = `${cell.r}_${cell.c}`;
    const part = merged.get(key);
    merged.delete(key);
    return part ? { ...cell, v: { ...cell.v, ...part } } : cell;
  });
  return [
    ...placed,
    ...[...merged].map(([key, v]) => ({ r: Number(key.split('_')[0]), c: Number(key.split('_')[1]), v })),
  ];
}

function linesBelow(sheet: BookSheet): object[] {
  return placesOf(sheet).flatMap(([row, col]) => {
    const color = sheet.format(row, col).lineBelow;
    const line = { row_index: row, col_index: col, b: { style: 1, color } };
    return color === '' ? [] : [{ rangeType: 'cell', value: line }];
  });
}

function frozen({ frozen: { rows, cols } }: BookSheet): Pick<GridSheet, 'frozen'> {
  if (rows === 0 && cols === 0) return {};
  const type = rows === 0 ? 'rangeColumn' : cols === 0 ? 'rangeRow' : 'rangeBoth';
  return { frozen: { type, range: { row_focus: rows - 1, column_focus: cols - 1 } } };
}
