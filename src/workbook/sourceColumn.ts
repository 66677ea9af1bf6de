// The column beside our tables that names the cells each row was read from: text, small, outside the printed area.
// Refuses to know which cells those are.
import { largest, smallest } from '../domain/extremes';
import type { CellRef } from '../domain/finding';
import { gatherInPieces, type Pieces } from '../domain/pieces';
import { rangesTextInPieces } from '../domain/rangesText';
import { type Draft, draftSize, format, type NamedCells, type TableSources } from './draft';
import { SOURCE_HEADING } from './exceptionWords';
import { SOURCES } from './look';

/** Characters; what is longer runs on to the right. */
const WIDTH = 40;

interface SourceText {
  row: number;
  text: string;
}

/** Once all tables stand: right of the widest, and of nothing that is printed. */
export function* addSourceColumn(draft: Draft): Pieces<void> {
  const texts = yield* gatherInPieces(draft.sources.map((table) => () => textsBeside(table)));
  if (texts.length === 0) return;
  const rows = texts.map(({ row }) => row);
  const [first, last] = [smallest(rows), largest(rows)];
  const col = draftSize(draft).cols;
  for (const { row, text } of texts) {
    const cells = draft.cells[row]!;
    draft.cells[row] = [...cells, ...Array<string>(col - cells.length).fill(''), text];
  }
  format(draft, { row: first, col, rows: last - first + 1, cols: 1 }, SOURCES);
  draft.widths = [...draft.widths, WIDTH];
  draft.printedCols = col;
}

/** Of every row that has any, headed. */
function* textsBeside({ headings, row, rows, cells }: TableSources): Pieces<SourceText[]> {
  const texts: SourceText[] = [];
  for (let index = 0; index < rows; index++) {
    const text = yield* sourcesText(cells(index));
    if (text !== '') texts.push({ row: row + index, text });
  }
  return texts.length === 0 ? [] : [{ row: headings, text: SOURCE_HEADING }, ...texts];
}

/** A total's cells are one list, whichever table shows it. */
const TEXTS = new WeakMap<readonly CellRef[], string>();

/** "Plan: Finance!D5 | FOT: Finance!E5"; `''` where nothing was read. A total's cells are thousands: one figure's are a piece. */
function* sourcesText(sources: Iterable<NamedCells>): Pieces<string> {
  const texts: string[] = [];
  for (const { label, cells } of sources) {
    const ranges = TEXTS.get(cells) ?? (yield* rangesTextInPieces(cells));
    if (cells.length > 1) {
      TEXTS.set(cells, ranges);
      yield;
    }
    if (ranges !== '') texts.push(label === '' ? ranges : `${label}: ${ranges}`);
  }
  return texts.join(' | ');
}
