// Growth assumptions by point of delivery and area, wherever a sheet has such a table: "POD | M&A CCG | N&S CCG".
// Refuses a table that nothing calls growth.
import type { CellRef } from '../domain/finding';
import { type PodGrowth } from '../domain/growthOf';
import { flatMapInPieces, gatherInPieces, type Pieces } from '../domain/pieces';
import { FEWEST_MONTHS } from './activityWords';
import { podOf } from './podOf';
import { range } from './range';
import { cellAddress } from './address';
import { cleanText, readCell } from './cell';
import { facetsOf } from './classifyHeading';
import type { CellValue, SheetSnapshot } from './snapshot';
import { cellAt, lastColumn, lastRow } from './table';

const CORNER = /^(pods?|points? of delivery)$/i;
const SHARES = /\b(shares?|mix|weights?|split)\b/i;
/** Of all areas together: what it says is in the areas already. */
const WHOLE = /^(grand )?(total|all|overall|combined|average)\b/i;
/** Growth is said in the heading, or in a title this near above it. */
const TITLE_ROWS = 4;
/** As a fraction; nothing that is counted here grows by more in a year, so larger figures are per cents. */
const MOST_GROWTH = 0.5;
/** Under a sign of per cent a smaller one is one as well: a cell may hold 0.056 and show 5.6%, but hardly 20%. */
const MOST_GROWTH_WITH_SIGN = 0.15;
/** In per cent; larger figures are years, or people. */
const MOST_PER_CENT = 50;

export function* readGrowth(sheets: readonly SheetSnapshot[]): Pieces<PodGrowth[]> {
  return yield* gatherInPieces(
    sheets.map((sheet) => () => {
      const rows = range(sheet.top, lastRow(sheet));
      return flatMapInPieces(rows, (row) => {
        const at = sheet.values[row - sheet.top]!.findIndex(isCorner);
        return at >= 0 && isGrowth(sheet, row) ? readTable(sheet, row, sheet.left + at) : [];
      });
    }),
  );
}

/** Cheaper than to clean every text of a workbook. */
const MAY_BE_CORNER = /^\W*p/i;

function isCorner(value: CellValue): boolean {
  return typeof value === 'string' && MAY_BE_CORNER.test(value) && CORNER.test(cleanText(value));
}

function isGrowth(sheet: SheetSnapshot, row: number): boolean {
  const headings = (sheet.values[row - sheet.top] ?? []).filter((value) => facetsOf(value).month !== null);
  return headings.length < FEWEST_MONTHS && textsOver(sheet, row).some((text) => /\bgrowth\b/i.test(text));
}

/** The sheet's name, titles and headings. */
function textsOver(sheet: SheetSnapshot, row: number): string[] {
  const rows = range(Math.max(sheet.top, row - TITLE_ROWS), row);
  return [sheet.name, ...rows.flatMap((one) => (sheet.values[one - sheet.top] ?? []).map(cleanText))];
}

interface GrowthRow {
  name: string;
  cells: (NumberRead | null)[];
}

interface NumberRead {
  cell: CellRef;
  value: number;
  half: number;
  percent: boolean;
}

function readTable(sheet: SheetSnapshot, headings: number, col: number): PodGrowth[] {
  const rows = growthRows(sheet, headings, col);
  const growths = rows.filter(({ name }) => !SHARES.test(name));
  const areas = areaColumns(sheet, headings, col, growths);
  const shares = rows.find(({ name }) => SHARES.test(name))?.row;
  const cellsOf = (row: number) => areas.map((area) => numberIn(sheet, row, area));
  const plain = growths
    .flatMap(({ row }) => cellsOf(row))
    .flatMap((cell) => (cell && !cell.percent ? [cell.value] : []));
  const most = textsOver(sheet, headings).some((text) => text.includes('%')) ? MOST_GROWTH_WITH_SIGN : MOST_GROWTH;
  const unit = plain.some((value) => Math.abs(value) > most) ? 0.01 : 1;
  const scaled = growths.map(({ name, row }) => ({
    name,
    cells: cellsOf(row).map((cell) => cell && asFraction(cell, unit)),
  }));
  // Numbers drop their last zeros, so the finest digit of the table is the one that all are printed to.
  const tolerance = Math.min(...scaled.flatMap(({ cells }) => cells.flatMap((cell) => (cell ? [cell.half] : []))));
  const weights = shares === undefined ? [] : cellsOf(shares).map((cell) => cell?.value ?? null);
  return scaled.flatMap((row) => podGrowth(row, weights, tolerance));
}

/** An empty row may part them; two end the table. */
function growthRows(sheet: SheetSnapshot, headings: number, col: number): { name: string; row: number }[] {
  const named = range(headings + 1, lastRow(sheet)).map((row) => ({ name: cleanText(cellAt(sheet, row, col)), row }));
  const end = named.findIndex(({ name }, index) => name === '' && (named[index + 1]?.name ?? '') === '');
  return named.slice(0, end < 0 ? undefined : end).filter(({ name }) => name !== '');
}

/** Headed columns of growth only: one with larger figures holds years or people, one of words holds remarks. */
function areaColumns(
  sheet: SheetSnapshot,
  headings: number,
  col: number,
  growths: readonly { row: number }[],
): number[] {
  const isOfGrowth = (area: number) =>
    cleanText(cellAt(sheet, headings, area)) !== '' &&
    growths.every(({ row }) => Math.abs(numberIn(sheet, row, area)?.value ?? 0) <= MOST_PER_CENT);
  const areas = range(col + 1, lastColumn(sheet)).filter(isOfGrowth);
  const parts = areas.filter((area) => !WHOLE.test(cleanText(cellAt(sheet, headings, area))));
  return parts.length > 0 ? parts : areas;
}

function podGrowth({ name, cells }: GrowthRow, shares: readonly (number | null)[], tolerance: number): PodGrowth[] {
  const pod = podOf(name);
  const areas = cells.flatMap((cell, index) => (cell ? [{ growth: cell.value, share: shares[index] ?? null }] : []));
  const own = cells.flatMap((cell) => cell?.cell ?? []);
  return pod && areas.length > 0 ? [{ pod, name, areas, tolerance, cells: own }] : [];
}

function asFraction({ cell, value, half, percent }: NumberRead, unit: number): NumberRead {
  return percent ? { cell, value, half, percent } : { cell, value: value * unit, half: half * unit, percent };
}

function numberIn(sheet: SheetSnapshot, row: number, col: number): NumberRead | null {
  const cell = readCell(cellAt(sheet, row, col));
  if (cell.kind !== 'number') return null;
  const { value, decimals, percent } = cell;
  const at: CellRef = { sheet: sheet.name, cell: cellAddress(row, col) };
  return { cell: at, value, half: (0.5 * 10 ** -decimals) / (percent ? 100 : 1), percent };
}
