// Sheets drawn as text, so that a person can read a test's layout: a line a row, `|` between cells.
// `12.5` is a number and `"12.5"` a text, `@2018-04-01` a date, `=SUM(B2:B3) is 12.5` a formula with its result.
import { Book, type BookSheet } from '../../src/standalone/book';
import { FileWorkbook } from '../../src/standalone/fileWorkbook';
import { parseBlock } from '../../src/workbook/address';
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '../../src/workbook/snapshot';

interface DrawnCell {
  value: CellValue;
  formula: string | null;
}

/** Sheets by name, in tab order. The first and last line of a drawing do not count, blank lines between are blank rows. */
export type Drawings = Record<string, string>;

const DAYS_TO_UNIX_EPOCH = 25569;
const MS_A_DAY = 86_400_000;

/** `'2018-04-01'` → Excel's serial number of that day. */
export function serial(date: string): number {
  return Date.parse(date) / MS_A_DAY + DAYS_TO_UNIX_EPOCH;
}

export function drawnRows(drawing: string): CellValue[][] {
  return drawnCells(drawing).map((cells) => cells.map(({ value }) => value));
}

function drawnCells(drawing: string): DrawnCell[][] {
  return drawing
    .split('\n')
    .slice(1, -1)
    .map((line) => line.split('|').map((text) => drawnCell(text.trim())));
}

function drawnCell(text: string): DrawnCell {
  const formula = /^=(.+) is (.*)$/.exec(text);
  return formula
    ? { value: drawnValue(formula[2]!), formula: formula[1]! }
    : { value: drawnValue(text), formula: null };
}

function drawnValue(text: string): CellValue {
  const quoted = /^"(.*)"$/.exec(text);
  if (quoted) return quoted[1]!.replaceAll('\\n', '\n');
  if (/^@\d{4}-\d\d-\d\d$/.test(text)) return serial(text.slice(1));
  if (/^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  return text === 'TRUE' || text === 'FALSE' ? text === 'TRUE' : text;
}

/** @param at the cell where the drawing's first cell stands. */
export function drawSheet(book: Book, name: string, drawing: string, at = 'A1'): BookSheet {
  const sheet = book.addSheet(name);
  const { row: top, col: left } = parseBlock(at);
  drawnCells(drawing).forEach((cells, row) =>
    cells.forEach(({ value, formula }, col) => {
      if (formula !== null) sheet.setFormula(top + row, left + col, formula, value);
      else if (value !== '') sheet.setValue(top + row, left + col, value);
    }),
  );
  return sheet;
}

export function bookOf(drawings: Drawings): Book {
  const book = new Book();
  for (const [name, drawing] of Object.entries(drawings)) drawSheet(book, name, drawing);
  return book;
}

export function snapshotOf(drawings: Drawings): Promise<WorkbookSnapshot> {
  return new FileWorkbook(bookOf(drawings)).read();
}

export async function sheetOf(drawing: string, name = 'Tracker'): Promise<SheetSnapshot> {
  const { sheets } = await snapshotOf({ [name]: drawing });
  return sheets[0]!;
}

export function sheetNamed(book: Book, name: string): BookSheet {
  const sheet = book.sheet(name);
  if (!sheet) throw new Error(`There is no sheet "${name}" among ${book.sheets.map((each) => each.name).join(', ')}.`);
  return sheet;
}

/** The value of a cell given as `K5`. */
export function valueAt(sheet: BookSheet, cell: string): CellValue {
  const { row, col } = parseBlock(cell);
  return sheet.value(row, col);
}

export function setAt(sheet: BookSheet, cell: string, value: CellValue): void {
  const { row, col } = parseBlock(cell);
  sheet.setValue(row, col, value);
}

/** Every row that holds something, as it would be drawn: for comparing a whole sheet at once. */
export function rowsOf(sheet: BookSheet): CellValue[][] {
  const used = sheet.usedBlock();
  if (!used) return [];
  return Array.from({ length: used.row + used.rows }, (_, row) =>
    Array.from({ length: used.col + used.cols }, (_, col) => sheet.value(row, col)),
  );
}

/** The first row whose cells include all of `texts`, zero-based. */
export function rowWith(sheet: BookSheet, ...texts: CellValue[]): number {
  const row = rowsOf(sheet).findIndex((cells) => texts.every((text) => cells.includes(text)));
  if (row < 0) throw new Error(`No row of "${sheet.name}" holds ${JSON.stringify(texts)}.`);
  return row;
}

/** The column whose heading, in whatever row, is `heading`; zero-based. */
export function columnWith(sheet: BookSheet, heading: string): number {
  const cells = rowsOf(sheet).find((row) => row.includes(heading));
  if (!cells) throw new Error(`No column of "${sheet.name}" is headed "${heading}".`);
  return cells.indexOf(heading);
}

/** The cell in the row of `name` under `heading`. */
export function cellUnder(sheet: BookSheet, name: CellValue, heading: string): CellValue {
  return sheet.value(rowWith(sheet, name), columnWith(sheet, heading));
}

/** As a person does in Excel: what stood below moves down. */
export function insertRow(sheet: BookSheet, row: number): void {
  sheet.rows.splice(row, 0, undefined);
}

export function deleteRow(sheet: BookSheet, row: number): void {
  sheet.rows.splice(row, 1);
}

/** Sorts whole rows, those we wrote in included. */
export function sortRows(sheet: BookSheet, first: number, last: number, by: number): void {
  const rows = sheet.rows.slice(first, last + 1);
  const text = (row: (typeof rows)[number]) => String(row?.values[by] ?? '');
  rows.sort((a, b) => (text(a) < text(b) ? -1 : 1));
  sheet.rows.splice(first, rows.length, ...rows);
}

/** A copy of a row, its values and formulas, below it. */
export function duplicateRow(sheet: BookSheet, row: number): void {
  insertRow(sheet, row + 1);
  sheet.rows[row]!.values.forEach((value, col) => sheet.setValue(row + 1, col, value));
}

/** As Excel's “Move or Copy”: custom properties come along. */
export function copySheet(book: Book, name: string, copyName: string): BookSheet {
  const from = sheetNamed(book, name);
  const copy = book.addSheet(copyName);
  from.rows.forEach((row, index) => row?.values.forEach((value, col) => copy.setValue(index, col, value)));
  for (const [key, value] of from.properties) copy.properties.set(key, value);
  return copy;
}
