// Reads cells that are too many for one response: in as few round trips as Excel's limits allow.
// Refuses to know why they are read.
import type { CellValue } from '../workbook/snapshot';
import { codeOf } from './hostProblem';
import { VALUE_PROPERTIES, valuesOf } from './valuesOf';

export const TOO_LARGE = 'ResponsePayloadSizeLimitExceeded';

/** Cells of the first response: at 40 bytes a cell, 2 MB of the 5 that Excel on the web gives. */
const FIRST_CELLS = 50_000;
/** Bytes that the next ones are to have, by those before: what is refused was asked in vain, and cells differ from sheet to sheet. */
const WANTED_BYTES = 3 * 1024 * 1024;
const MOST_GROWTH = 2;

/** A rectangle of cells; `index` is the caller's own. */
export interface Area {
  sheet: Excel.Worksheet;
  row: number;
  col: number;
  rows: number;
  cols: number;
  index: number;
}

/** @returns the values by the areas' `index`. */
export async function readAreas(context: Excel.RequestContext, areas: Area[]): Promise<Map<number, CellValue[][]>> {
  const grids = new Map<number, CellValue[][]>(areas.map(({ index }) => [index, []]));
  let most = FIRST_CELLS;
  let refused = Infinity;
  for (let left = areas; left.length > 0;) {
    const { now, later } = divided(left, most);
    try {
      const values = await readTogether(context, now);
      now.forEach(({ index }, place) => values[place]?.forEach((cells) => grids.get(index)?.push(cells)));
      left = later;
      most = Math.min(cellsOf(now) * growthAfter(values), refused / 2);
    } catch (error) {
      if (codeOf(error) !== TOO_LARGE || (now.length === 1 && now[0]!.rows === 1)) throw error;
      refused = cellsOf(now);
      most = refused / 2;
    }
  }
  return grids;
}

function cellsOf(areas: readonly Area[]): number {
  return areas.reduce((sum, { rows, cols }) => sum + rows * cols, 0);
}

/** A response holds every cell twice, as value and as formula. */
function growthAfter(values: CellValue[][][]): number {
  return Math.min(MOST_GROWTH, WANTED_BYTES / (2 * estimatedBytes(values.flat())));
}

/** Rows that are measured: of more, every so many. */
const MEASURED_ROWS = 1_000;

function estimatedBytes(rows: readonly CellValue[][]): number {
  const step = Math.ceil(rows.length / MEASURED_ROWS);
  return step * JSON.stringify(rows.filter((_cells, row) => row % step === 0)).length;
}

/** As many rows as have so many cells, and one at least. */
function divided(areas: readonly Area[], most: number): { now: Area[]; later: Area[] } {
  const now: Area[] = [];
  let room = most;
  for (const [place, area] of areas.entries()) {
    const fitting = Math.floor(room / area.cols);
    const rows = Math.min(area.rows, now.length === 0 ? Math.max(1, fitting) : fitting);
    if (rows > 0) now.push({ ...area, rows });
    room -= rows * area.cols;
    if (rows === area.rows) continue;
    const rest = { ...area, row: area.row + rows, rows: area.rows - rows };
    return { now, later: [rest, ...areas.slice(place + 1)] };
  }
  return { now, later: [] };
}

async function readTogether(context: Excel.RequestContext, areas: Area[]): Promise<CellValue[][][]> {
  const ranges = areas.map(({ sheet, row, col, rows, cols }) => sheet.getRangeByIndexes(row, col, rows, cols));
  for (const range of ranges) range.load(VALUE_PROPERTIES);
  await context.sync();
  return ranges.map((range) => {
    const values = valuesOf(range);
    if (!values) throw new TooLarge();
    return values;
  });
}

/** Excel that hands over null instead of values means the same as one that refuses. */
class TooLarge extends Error {
  readonly code = TOO_LARGE;
  readonly debugInfo = {};
}
