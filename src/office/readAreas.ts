// Reads cells that are too many for one response: in as few round trips as Excel's limits allow.
// Refuses to know why they are read.
import type { CellValue } from '../workbook/snapshot';
import { codeOf } from './hostProblem';
import { VALUE_PROPERTIES, valuesOf } from './valuesOf';

export const TOO_LARGE = 'ResponsePayloadSizeLimitExceeded';

/** Cells of one response to begin with: at 40 bytes a cell, 2 MB of the 5 that Excel on the web gives. */
const MOST_CELLS = 50_000;

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
  if (areas.length > 0) await readInto(grids, context, areas);
  return grids;
}

type Grids = Map<number, CellValue[][]>;

async function readInto(grids: Grids, context: Excel.RequestContext, areas: Area[]): Promise<void> {
  const cells = areas.reduce((sum, { rows, cols }) => sum + rows * cols, 0);
  const halves = halved(areas);
  if (cells > MOST_CELLS && halves) return readHalves(grids, context, halves);
  try {
    const values = await readTogether(context, areas);
    areas.forEach(({ index }, place) => grids.get(index)?.push(...(values[place] ?? [])));
  } catch (error) {
    if (!halves || codeOf(error) !== TOO_LARGE) throw error;
    await readHalves(grids, context, halves);
  }
}

async function readHalves(grids: Grids, context: Excel.RequestContext, [first, second]: [Area[], Area[]]) {
  await readInto(grids, context, first);
  await readInto(grids, context, second);
}

/** Half of the areas and the other half; a single one is cut between rows, and a single row not at all. */
function halved(areas: Area[]): [Area[], Area[]] | null {
  const middle = Math.ceil(areas.length / 2);
  if (areas.length > 1) return [areas.slice(0, middle), areas.slice(middle)];
  const [area] = areas;
  if (!area || area.rows < 2) return null;
  const upper = Math.ceil(area.rows / 2);
  return [[{ ...area, rows: upper }], [{ ...area, row: area.row + upper, rows: area.rows - upper }]];
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
