// Writing into the cells of a range, and the few questions asked of them.
// Refuses to know the Range object itself (range.ts).
import { type Block } from '../../../src/workbook/edit';
import { type Book, type BookSheet } from '../../../src/standalone/book';
import { type CellValue } from '../../../src/workbook/snapshot';
import { calculate, recalculate } from '../calculate';
import { coerceInput } from '../coerceInput';
import { accessDenied, asText, invalidArgument, unknownMember } from '../hostError';
import { tellingChange } from '../hostEvents';
import { type RangeSelf, wrongSize } from './range';

/** Excel's own limit; real ranges of the workbooks we serve are far smaller. */
const MOST_CELLS = 5_000_000;

export function refuseIfProtected(sheet: BookSheet): void {
  if (sheet.protected) throw accessDenied(`The sheet ${sheet.name} is protected.`);
}

export function refuseWholeSheet({ block }: RangeSelf): void {
  if (block.rows * block.cols > MOST_CELLS) throw unknownMember('cell by cell work on a whole sheet');
}

export function forEachCell(self: RangeSelf, visit: (row: number, col: number) => void): void {
  refuseWholeSheet(self);
  const { row, col, rows, cols } = self.block;
  for (let r = row; r < row + rows; r++) for (let c = col; c < col + cols; c++) visit(r, c);
}

/** Values and formulas are written alike: both are what somebody might have typed. */
export function writeInputs(self: RangeSelf, input: unknown): void {
  refuseIfProtected(self.sheet);
  const at = inputAt(self.block, input);
  tellingChange(self.state, self.sheet, self.block, () =>
    forEachCell(self, (row, col) => writeInput(self, row, col, at(row, col))),
  );
  recalculate(self.state.book);
}

function writeInput({ state, sheet }: RangeSelf, row: number, col: number, input: unknown): void {
  if (input === null) return;
  if (typeof input !== 'string' && typeof input !== 'number' && typeof input !== 'boolean')
    throw invalidArgument('A cell holds a text, a number, true or false.');
  const before = sheet.format(row, col).numberFormat;
  const entry = coerceInput(input, before);
  rememberResult(sheet, row, col);
  if (entry.formula === undefined) sheet.setValue(row, col, entry.value);
  else sheet.setFormula(row, col, entry.formula, resultOf(state.book, sheet, row, col, entry.formula) ?? entry.value);
  if (entry.numberFormat !== undefined && before === 'General')
    sheet.changeFormat(row, col, { numberFormat: entry.numberFormat });
}

/** Hardly anything is worked out here: a formula that comes back to its cell gives what it gave when it was overwritten. */
const results = new WeakMap<BookSheet, Map<string, CellValue>>();

function resultOf(book: Book, sheet: BookSheet, row: number, col: number, formula: string): CellValue | null {
  return calculate(book, sheet, row, formula) ?? rememberedResult(sheet, row, col, formula) ?? null;
}

function rememberResult(sheet: BookSheet, row: number, col: number): void {
  const formula = sheet.formula(row, col);
  if (formula === null) return;
  const known = results.get(sheet) ?? new Map<string, CellValue>();
  results.set(sheet, known.set(`${row} ${col} ${formula}`, sheet.value(row, col)));
}

function rememberedResult(sheet: BookSheet, row: number, col: number, formula: string): CellValue | undefined {
  return results.get(sheet)?.get(`${row} ${col} ${formula}`);
}

export function writeFormats(self: RangeSelf, input: unknown): void {
  refuseIfProtected(self.sheet);
  const at = inputAt(self.block, input);
  forEachCell(self, (row, col) => {
    const numberFormat = at(row, col);
    if (numberFormat !== null) self.sheet.changeFormat(row, col, { numberFormat: asText(numberFormat) });
  });
}

/** One value for every cell, or an array of exactly the range's size. */
function inputAt(block: Block, input: unknown): (row: number, col: number) => unknown {
  if (!Array.isArray(input)) return () => input;
  const rows = input as unknown[];
  const fits = rows.length === block.rows && rows.every((row) => Array.isArray(row) && row.length === block.cols);
  if (!fits) throw wrongSize();
  const cells = rows as unknown[][];
  return (row, col) => cells[row - block.row]![col - block.col];
}

/** @param valuesOnly false counts cells that are only formatted as used, as Excel does. */
export function usedBlock(sheet: BookSheet, valuesOnly: boolean): Block | null {
  return valuesOnly ? sheet.usedBlock() : formattedBlock(sheet);
}

/** The part of a block that is used: the smallest rectangle in it that holds all of its used cells. */
export function usedWithin(sheet: BookSheet, block: Block, valuesOnly: boolean): Block | null {
  const used = usedBlock(sheet, valuesOnly);
  if (!used) return null;
  const [top, left] = [Math.max(block.row, used.row), Math.max(block.col, used.col)];
  const rows = Math.min(block.row + block.rows, used.row + used.rows) - top;
  const cols = Math.min(block.col + block.cols, used.col + used.cols) - left;
  const isUsed = (row: number, col: number) =>
    sheet.value(row, col) !== '' || (!valuesOnly && sheet.rows[row]?.styles?.[col] !== undefined);
  const places = Array.from({ length: Math.max(0, rows) }, (_, row) => top + row).flatMap((row) =>
    Array.from({ length: Math.max(0, cols) }, (_, col) => [row, left + col] as const).filter((at) => isUsed(...at)),
  );
  return places.length === 0 ? null : around(places);
}

function around(places: readonly (readonly [row: number, col: number])[]): Block {
  const [rows, cols] = [places.map(([row]) => row), places.map(([, col]) => col)];
  const [row, col] = [least(rows), least(cols)];
  return { row, col, rows: most(rows) - row + 1, cols: most(cols) - col + 1 };
}

function formattedBlock(sheet: BookSheet): Block | null {
  const cells = sheet.rows.flatMap((row, index) =>
    [row?.values, row?.styles, row?.formulas].flatMap((list) =>
      Object.keys(list ?? []).map((col) => [index, Number(col)] as const),
    ),
  );
  return cells.length === 0 ? null : around(cells);
}

const least = (numbers: number[]) => numbers.reduce((a, b) => Math.min(a, b));
const most = (numbers: number[]) => numbers.reduce((a, b) => Math.max(a, b));
