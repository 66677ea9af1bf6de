// A1 addresses and zero-based coordinates, both ways. Knows no sheet.
import type { Block } from './edit';

const A = 65;

/** Asked for with every cell, and never many. */
const NAMES: string[] = [];

/** 0 → `A`, 26 → `AA`. */
export function columnName(col: number): string {
  return (NAMES[col] ??= letters(col));
}

function letters(col: number): string {
  const rest = Math.floor(col / 26);
  const letter = String.fromCharCode(A + (col % 26));
  return rest === 0 ? letter : columnName(rest - 1) + letter;
}

/** `A` → 0, `AA` → 26. */
export function columnIndex(name: string): number {
  let index = 0;
  const upper = name.toUpperCase();
  for (let at = 0; at < upper.length; at++) index = index * 26 + (upper.charCodeAt(at) - A + 1);
  return index - 1;
}

/** (4, 10) → `K5`. */
export function cellAddress(row: number, col: number): string {
  return `${columnName(col)}${row + 1}`;
}

/** A block as `K5:K20`, a single cell as `K5`. */
export function blockAddress({ row, col, rows, cols }: Block): string {
  const first = cellAddress(row, col);
  return rows === 1 && cols === 1 ? first : `${first}:${cellAddress(row + rows - 1, col + cols - 1)}`;
}

const AREA = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i;

/**
 * `K5:K20` or `$K$5` → block. The sheet's name must be off already.
 * @throws Error where the text is not such an address; callers hold addresses that Excel or a file made.
 */
export function parseBlock(address: string): Block {
  const match = AREA.exec(address);
  if (!match) throw new Error(`Not a cell address: ${address}`);
  const [, firstCol = '', firstRow = '', lastCol = firstCol, lastRow = firstRow] = match;
  const row = Number(firstRow) - 1;
  const col = columnIndex(firstCol);
  return { row, col, rows: Number(lastRow) - row, cols: columnIndex(lastCol) - col + 1 };
}

/** Null for whole rows, whole columns and several areas. */
export function blockOrNull(address: string): Block | null {
  return AREA.test(address) ? parseBlock(address) : null;
}

/** `'Sheet''s name'!A1:B2` → `A1:B2`. */
export function withoutSheet(address: string): string {
  return address.slice(address.lastIndexOf('!') + 1);
}
