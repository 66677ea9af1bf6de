// How high the rows of a sheet of ours are, from its words and their looks. Refuses to know what the words say.
import { mapInPieces, type Pieces, whole } from '../domain/pieces';
import type { Draft } from './draft';
import { rowHeight } from './rowHeight';

export function rowHeights(draft: Draft): number[] {
  return whole(rowHeightsInPieces(draft));
}

/** Only cells that wrap need room below; the others overflow into their empty neighbours. */
export function* rowHeightsInPieces(draft: Draft): Pieces<number[]> {
  if (draft.widths.length === 0) return [];
  const wraps = wrappingCells(draft);
  const titles = titleHeights(draft);
  yield;
  return yield* mapInPieces(draft.cells, (cells, row) => {
    const wrapping = cells.flatMap((value, col) =>
      typeof value === 'string' && wraps[row]?.[col] ? [{ text: value, width: draft.widths[col]! }] : [],
    );
    return Math.max(rowHeight(wrapping), titles.get(row) ?? 0);
  });
}

/** Points that a line of type needs for each of its own. */
const LEADING = 1.35;

/** Of rows that begin with larger type. */
function titleHeights({ formats }: Draft): Map<number, number> {
  return new Map(
    formats.flatMap(({ block, format: { fontSize } }) =>
      fontSize === undefined ? [] : [[block.row, Math.ceil(fontSize * LEADING)] as const],
    ),
  );
}

/** By row and column; where formats lie on top of one another the last one counts. */
function wrappingCells({ cells, formats }: Draft): boolean[][] {
  const wraps: boolean[][] = cells.map(() => []);
  for (const { block, format } of formats) {
    if (format.wrap === undefined) continue;
    for (let row = block.row; row < block.row + block.rows; row++)
      for (let col = block.col; col < block.col + block.cols; col++) wraps[row]![col] = format.wrap;
  }
  return wraps;
}
