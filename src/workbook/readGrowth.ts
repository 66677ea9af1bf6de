// Growth assumptions by point of delivery and area, wherever a sheet has such a table: "POD | M&A CCG | N&S CCG".
// Refuses a table that nothing calls growth.
import { type Pod, type PodGrowth } from '../domain/growthOf';
import { POD_WORDS } from './activityWords';
import { range } from './range';
import { cleanText, readCell } from './cell';
import type { SheetSnapshot } from './snapshot';
import { cellAt, lastColumn, lastRow } from './table';

const CORNER = /^(pods?|points? of delivery)$/i;
const SHARES = /\b(shares?|mix|weights?|split)\b/i;
/** Growth is said in the heading, or in a title this near above it. */
const TITLE_ROWS = 4;
/** As a fraction; nothing that is counted here grows by more in a year, so larger figures are per cents. */
const MOST_GROWTH = 0.5;

export function podOf(text: string): Pod | null {
  return POD_WORDS.find(([, words]) => words.test(text))?.[0] ?? null;
}

export function readGrowth(sheets: readonly SheetSnapshot[]): PodGrowth[] {
  return sheets.flatMap((sheet) =>
    range(sheet.top, lastRow(sheet)).flatMap((row) => {
      const col = range(sheet.left, lastColumn(sheet)).find((one) => CORNER.test(cleanText(cellAt(sheet, row, one))));
      return col !== undefined && isGrowth(sheet, row) ? readTable(sheet, row, col) : [];
    }),
  );
}

function isGrowth(sheet: SheetSnapshot, row: number): boolean {
  const rows = range(Math.max(sheet.top, row - TITLE_ROWS), row);
  const texts = rows.flatMap((one) => (sheet.values[one - sheet.top] ?? []).map(cleanText));
  return [sheet.name, ...texts].some((text) => /\bgrowth\b/i.test(text));
}

interface GrowthRow {
  name: string;
  cells: (NumberRead | null)[];
}

interface NumberRead {
  value: number;
  half: number;
}

function readTable(sheet: SheetSnapshot, headings: number, col: number): PodGrowth[] {
  const areas = range(col + 1, lastColumn(sheet)).filter((one) => cleanText(cellAt(sheet, headings, one)) !== '');
  const rows: GrowthRow[] = [];
  for (let row = headings + 1; cleanText(cellAt(sheet, row, col)) !== ''; row++)
    rows.push({ name: cleanText(cellAt(sheet, row, col)), cells: areas.map((one) => numberIn(sheet, row, one)) });
  const shares = rows.find(({ name }) => SHARES.test(name))?.cells.map((cell) => cell?.value ?? null) ?? [];
  const growths = rows.filter(({ name }) => !SHARES.test(name));
  const unit = growths.some(({ cells }) => cells.some((cell) => cell && Math.abs(cell.value) > MOST_GROWTH)) ? 0.01 : 1;
  const halves = growths.flatMap(({ cells }) => cells.flatMap((cell) => (cell ? [cell.half * unit] : [])));
  // Numbers drop their last zeros, so the finest digit of the table is the one that all are printed to.
  const tolerance = Math.min(...halves);
  return growths.flatMap((row) => podGrowth(row, shares, { unit, tolerance }));
}

function podGrowth(
  { name, cells }: GrowthRow,
  shares: readonly (number | null)[],
  { unit, tolerance }: { unit: number; tolerance: number },
): PodGrowth[] {
  const pod = podOf(name);
  const areas = cells.flatMap((cell, index) =>
    cell ? [{ growth: cell.value * unit, share: shares[index] ?? null }] : [],
  );
  return pod && areas.length > 0 ? [{ pod, name, areas, tolerance }] : [];
}

function numberIn(sheet: SheetSnapshot, row: number, col: number): NumberRead | null {
  const cell = readCell(cellAt(sheet, row, col));
  if (cell.kind !== 'number') return null;
  return { value: cell.value, half: (0.5 * 10 ** -cell.decimals) / (cell.percent ? 100 : 1) };
}
