// Many cells in few words: "Delivery!D5:D17, F5; 'My plan'!B2". Knows addresses, not what stands in the cells.
import { groupedInPieces } from './grouped';
import type { CellRef } from './finding';
import { forEachInPieces, mapOneByOne, type Pieces, whole } from './pieces';

interface Range {
  col: number;
  cols: number;
  row: number;
  rows: number;
}

interface Column {
  col: number;
  rows: number[];
}

/** Where figures stand in rows far apart there is no end to their ranges: so many are named, the rest counted. */
const MOST_RANGES = 12;

/** The same cells in as few ranges as can be: "D5:D17". Each can be gone to as a cell can. */
export function rangesOfCells(cells: readonly CellRef[]): CellRef[] {
  return [...whole(bySheet(cells))].flatMap(([sheet, own]) =>
    [...rangesIn(whole(rowsByColumn(own)))].map((range) => ({ sheet, cell: rangeText(range) })),
  );
}

/** Sheets in the order of their first cell; a cell that is named twice is told once. */
export function rangesText(cells: readonly CellRef[], most = MOST_RANGES): string {
  return whole(rangesTextInPieces(cells, most));
}

export function* rangesTextInPieces(cells: readonly CellRef[], most = MOST_RANGES): Pieces<string> {
  // As most figures of a line are.
  if (cells.length === 1) return cellText(cells[0]!);
  let text = '';
  let named = 0;
  let left = 0;
  for (const [sheet, own] of yield* bySheet(cells)) {
    const columns = yield* rowsByColumn(own);
    let before = `${text === '' ? '' : '; '}${quoted(sheet)}!`;
    for (const { rows } of columns) left += rows.length;
    for (const range of named < most ? rangesIn(columns) : []) {
      text += before + rangeText(range);
      before = ', ';
      left -= range.rows * range.cols;
      if (++named === most) break;
    }
  }
  return left === 0 ? text : `${text} and ${left} more`;
}

function bySheet(cells: readonly CellRef[]): Pieces<Map<string, CellRef[]>> {
  return groupedInPieces(cells, ({ sheet }) => sheet || null);
}

function cellText({ sheet, cell }: CellRef): string {
  return sheet === '' ? '' : `${quoted(sheet)}!${cell}`;
}

/** As Excel writes it in a formula. */
function quoted(sheet: string): string {
  const isPlain = /^[A-Za-z_][A-Za-z0-9_]*$/.test(sheet) && !/^([A-Z]{1,3}\d+|R\d*C?\d*|C\d*)$/i.test(sheet);
  return isPlain ? sheet : `'${sheet.replaceAll("'", "''")}'`;
}

/** Down each column first, then columns side by side that cover the same rows; from the top, and no further than they are asked for. */
function* rangesIn(columns: readonly Column[]): Generator<Range> {
  const runs = columns.map(runsDown);
  const next = runs.map((run) => run.next().value);
  let last: Range | undefined;
  for (let at = firstOf(next); at >= 0; at = firstOf(next)) {
    const range = next[at]!;
    next[at] = runs[at]!.next().value;
    const isBeside = last?.row === range.row && last.rows === range.rows && last.col + last.cols === range.col;
    if (isBeside) last!.cols++;
    else {
      if (last) yield last;
      last = range;
    }
  }
  if (last) yield last;
}

/** Rows that follow one another. */
function* runsDown({ col, rows }: Column): Generator<Range, undefined> {
  let from = 0;
  for (let to = 1; to <= rows.length; to++) {
    if (rows[to] === rows[to - 1]! + 1) continue;
    yield { col, cols: 1, row: rows[from]!, rows: to - from };
    from = to;
  }
}

/** Of ranges left to right; -1 for none. */
function firstOf(ranges: readonly (Range | undefined)[]): number {
  return ranges.reduce((first, range, at) => {
    if (!range) return first;
    const before = ranges[first];
    const isFirst = !before || range.row < before.row || (range.row === before.row && range.rows < before.rows);
    return isFirst ? at : first;
  }, -1);
}

const A = 64;
const ZERO = 48;

/** From the left, each row once. Without a pattern and without an object a cell: a total is read from many thousands. */
function* rowsByColumn(cells: readonly CellRef[]): Pieces<Column[]> {
  const columns = new Map<number, Column>();
  yield* forEachInPieces(cells, ({ cell }) => {
    let col = 0;
    let row = 0;
    for (let index = 0; index < cell.length; index++) {
      const code = cell.charCodeAt(index);
      if (code > A) col = col * 26 + code - A;
      else row = row * 10 + code - ZERO;
    }
    const column = columns.get(col);
    if (column) column.rows.push(row);
    else columns.set(col, { col, rows: [row] });
  });
  const all = [...columns.values()].sort((a, b) => a.col - b.col);
  return yield* mapOneByOne(all, ({ col, rows }) => ({ col, rows: inOrder(rows) }));
}

/** Mostly they are. */
function inOrder(rows: number[]): number[] {
  for (let index = 1; index < rows.length; index++)
    if (rows[index]! <= rows[index - 1]!) return [...new Set(rows)].sort((a, b) => a - b);
  return rows;
}

function rangeText({ col, cols, row, rows }: Range): string {
  const first = `${letters(col)}${row}`;
  return rows * cols === 1 ? first : `${first}:${letters(col + cols - 1)}${row + rows - 1}`;
}

/** 1 → `A`, 27 → `AA`. */
function letters(col: number): string {
  const rest = Math.floor((col - 1) / 26);
  return `${rest === 0 ? '' : letters(rest)}${String.fromCharCode(A + 1 + ((col - 1) % 26))}`;
}
