// A formula's text as it reads when the formula is copied some rows down and columns across.
// Knows the grammar of references only as far as telling them from everything else.
import { columnIndex, columnName } from '../../workbook/address';

const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;

const WORD = 'A-Za-z0-9_.\\\\?\\u0080-\\uffff';
/** In order of precedence: what must not be searched for references comes first. */
const TOKEN = new RegExp(
  [
    '"(?:[^"]|"")*"', // text
    "'(?:[^']|'')*'", // a quoted sheet's name
    "\\[(?:[^\\[\\]']|'.|\\[(?:[^\\[\\]']|'.)*\\])*\\]", // a workbook's number, or a table's columns
    '#[A-Z]+(?:/[A-Z0-9]+)?[!?]?', // an error
    `(?<![${WORD}$])(?<rows>\\$?\\d{1,7}:\\$?\\d{1,7})(?![${WORD}(!])`,
    `(?<columns>\\$?[A-Z]{1,3}:\\$?[A-Z]{1,3})(?![${WORD}(!$])`,
    `(?<cell>\\$?[A-Z]{1,3}\\$?\\d{1,7})(?![${WORD}(!])`,
    '\\d+(?:\\.\\d*)?(?:E[+-]?\\d+)?|\\.\\d+(?:E[+-]?\\d+)?', // a number, whose E5 is no cell
    `[${WORD}]+`, // a function, a name, a sheet, a table
    '[^]',
  ].join('|'),
  'giu',
);

/** A copy of the formula so many rows down and columns across, either of which may be negative. */
export type FormulaShifter = (rows: number, cols: number) => string;

/** Reads the formula once; every copy is then only put together. @param formula without its `=`. */
export function formulaShifter(formula: string): FormulaShifter {
  const pieces: (string | Reference)[] = [];
  for (const match of formula.matchAll(TOKEN)) pieces.push(reference(match.groups) ?? match[0]);
  return (rows, cols) =>
    pieces.map((piece) => (typeof piece === 'string' ? piece : shifted(piece, rows, cols))).join('');
}

/** Corners of a reference: one for a cell, two for whole rows or columns. */
type Reference = Corner[];

interface Corner {
  row: number | null;
  col: number | null;
  rowFixed: boolean;
  colFixed: boolean;
}

function reference(groups: Record<string, string | undefined> | undefined): Reference | null {
  const text = groups?.['cell'] ?? groups?.['rows'] ?? groups?.['columns'];
  if (text === undefined) return null;
  const corners = text.split(':').map(corner);
  return corners.every((one) => inSheet(one, 0, 0)) ? corners : null;
}

function corner(text: string): Corner {
  const [, colDollar, letters, rowDollar, digits] = /^(?:(\$?)([A-Z]+))?(?:(\$?)(\d+))?$/i.exec(text) ?? [];
  return {
    row: digits === undefined ? null : Number(digits) - 1,
    col: letters === undefined ? null : columnIndex(letters),
    rowFixed: rowDollar === '$',
    colFixed: colDollar === '$',
  };
}

function shifted(corners: Reference, rows: number, cols: number): string {
  if (!corners.every((one) => inSheet(one, rows, cols))) return '#REF!';
  return corners.map((one) => cornerText(one, rows, cols)).join(':');
}

function inSheet(one: Corner, rows: number, cols: number): boolean {
  const row = rowOf(one, rows) ?? 0;
  const col = colOf(one, cols) ?? 0;
  return row >= 0 && row < MOST_ROWS && col >= 0 && col < MOST_COLUMNS;
}

function rowOf({ row, rowFixed }: Corner, rows: number): number | null {
  return row === null || rowFixed ? row : row + rows;
}

function colOf({ col, colFixed }: Corner, cols: number): number | null {
  return col === null || colFixed ? col : col + cols;
}

function cornerText(one: Corner, rows: number, cols: number): string {
  const row = rowOf(one, rows);
  const col = colOf(one, cols);
  const letters = col === null ? '' : (one.colFixed ? '$' : '') + columnName(col);
  return letters + (row === null ? '' : `${one.rowFixed ? '$' : ''}${row + 1}`);
}
