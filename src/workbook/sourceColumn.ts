// The column beside our tables that names the cells each row was read from: text, small, outside the printed area.
// Refuses to know which cells those are.
import type { CellRef } from '../domain/finding';
import { rangesText } from '../domain/rangesText';
import { type Draft, draftSize, format } from './draft';
import { SOURCES } from './look';

/** Characters; what is longer runs on to the right. */
const WIDTH = 40;

export interface NamedCells {
  /** "YTD plan"; `''` where the cells need no name. */
  label: string;
  cells: readonly CellRef[];
}

/** "Plan: Finance!D5 | FOT: Finance!E5"; `''` where nothing was read. */
export function sourcesText(sources: readonly NamedCells[]): string {
  return sources
    .map(({ label, cells }) => ({ label, ranges: rangesText(cells) }))
    .filter(({ ranges }) => ranges !== '')
    .map(({ label, ranges }) => (label === '' ? ranges : `${label}: ${ranges}`))
    .join(' | ');
}

/** Once all tables stand: right of the widest, and of nothing that is printed. */
export function addSourceColumn(draft: Draft): void {
  if (draft.sources.length === 0) return;
  const rows = draft.sources.map(({ row }) => row);
  const [first, last] = [Math.min(...rows), Math.max(...rows)];
  const col = draftSize(draft).cols;
  for (const { row, text } of draft.sources) {
    const cells = draft.cells[row]!;
    draft.cells[row] = [...cells, ...Array<string>(col - cells.length).fill(''), text];
  }
  format(draft, { row: first, col, rows: last - first + 1, cols: 1 }, SOURCES);
  draft.widths = [...draft.widths, WIDTH];
  draft.printedCols = col;
}
