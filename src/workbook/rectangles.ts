// Cells that are alike, gathered into few rectangles. Knows nothing of what they are alike in.
import type { Block } from './edit';

export interface Rectangle extends Block {
  key: string;
}

/** @param keyAt what the cell at that place of the grid is alike in; null leaves the cell out. */
export function rectangles(rows: number, cols: number, keyAt: (row: number, col: number) => string | null) {
  const found: Rectangle[] = [];
  // Those that reach down to the row above, by their columns and what they are alike in.
  let open = new Map<string, Rectangle>();
  for (let row = 0; row < rows; row++) {
    const reached = new Map<string, Rectangle>();
    for (const run of runsOf(row, cols, keyAt)) {
      const place = `${run.col} ${run.cols} ${run.key}`;
      const above = open.get(place);
      if (above) above.rows++;
      else found.push(run);
      reached.set(place, above ?? run);
    }
    open = reached;
  }
  return found;
}

function runsOf(row: number, cols: number, keyAt: (row: number, col: number) => string | null): Rectangle[] {
  const runs: Rectangle[] = [];
  for (let col = 0; col < cols; col++) {
    const key = keyAt(row, col);
    if (key === null) continue;
    const last = runs.at(-1);
    if (last?.key === key && last.col + last.cols === col) last.cols++;
    else runs.push({ row, col, rows: 1, cols: 1, key });
  }
  return runs;
}
