// The lines of text right above a table, as far as they can be its own: they end where another table's figures stand.
// Refuses to say which of them is a title.
import { cleanText, readCell } from './cell';
import { isDateSerial } from './monthText';
import { range } from './range';
import type { CellValue, SheetSnapshot } from './snapshot';

/** Titles are looked for in this many rows above the headings. */
const TITLE_ROWS = 6;

/** Nearest first, the texts of a line from left to right; empty rows are no lines. */
export function linesAbove({ values, top: first }: SheetSnapshot, top: number): string[][] {
  const rows = range(Math.max(first, top - TITLE_ROWS), top - 1).reverse();
  const foreign = rows.findIndex((row) => hasFigures(values[row - first] ?? []));
  return rows
    .slice(0, foreign < 0 ? undefined : foreign)
    .map((row) => (values[row - first] ?? []).map(cleanText).filter((text) => text !== ''))
    .filter((texts) => texts.length > 0);
}

/** A date alone says when the sheet was made. */
function hasFigures(cells: readonly CellValue[]): boolean {
  const figures = cells.filter((value) => readCell(value).kind === 'number');
  return figures.length > 1 || figures.some((value) => !isDateSerial(value));
}
