// Many cells in few words: "Delivery!D5:D17, F5; 'My plan'!B2". Knows addresses, not what stands in the cells.
import type { CellRef } from './finding';

interface Range {
  col: number;
  cols: number;
  row: number;
  rows: number;
}

/** Where figures stand in rows far apart there is no end to their ranges: so many are named, the rest counted. */
const MOST_RANGES = 12;

/** Sheets in the order of their first cell; a cell that is named twice is told once. */
export function rangesText(cells: readonly CellRef[], most = MOST_RANGES): string {
  const all = [...bySheet(cells)].flatMap(([sheet, own]) => rangesOf(own).map((range) => ({ sheet, range })));
  const named = all.slice(0, most);
  const left = all.slice(most).reduce((sum, { range }) => sum + range.rows * range.cols, 0);
  const texts = named.map(({ sheet, range }, index) => {
    const isFirst = named[index - 1]?.sheet !== sheet;
    return `${isFirst ? `${index > 0 ? '; ' : ''}${quoted(sheet)}!` : ', '}${rangeText(range)}`;
  });
  return `${texts.join('')}${left === 0 ? '' : ` and ${left} more`}`;
}

function bySheet(cells: readonly CellRef[]): Map<string, CellRef[]> {
  const sheets = new Map<string, CellRef[]>();
  for (const cell of cells) {
    const own = sheets.get(cell.sheet);
    if (own) own.push(cell);
    else if (cell.sheet !== '') sheets.set(cell.sheet, [cell]);
  }
  return sheets;
}

/** As Excel writes it in a formula. */
function quoted(sheet: string): string {
  const isPlain = /^[A-Za-z_][A-Za-z0-9_]*$/.test(sheet) && !/^([A-Z]{1,3}\d+|R\d*C?\d*|C\d*)$/i.test(sheet);
  return isPlain ? sheet : `'${sheet.replaceAll("'", "''")}'`;
}

/** Down each column first, then columns side by side that cover the same rows. */
function rangesOf(cells: readonly CellRef[]): Range[] {
  const columns = [...rowsByColumn(cells)].sort(([a], [b]) => a - b);
  const down = columns.flatMap(([col, rows]) => runsIn(rows).map(([row, last]) => rangeDown(col, row, last)));
  return down.sort((a, b) => a.row - b.row || a.rows - b.rows || a.col - b.col).reduce<Range[]>(joinAcross, []);
}

const rangeDown = (col: number, row: number, last: number): Range => ({ col, cols: 1, row, rows: last - row + 1 });

/** Rows that follow one another, each with the last of them; a row that is named twice counts once. */
function runsIn(rows: number[]): [first: number, last: number][] {
  if (rows.some((row, index) => index > 0 && row < rows[index - 1]!)) rows.sort((a, b) => a - b);
  const runs: [number, number][] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    if (run && row <= run[1] + 1) run[1] = row;
    else runs.push([row, row]);
  }
  return runs;
}

function joinAcross(ranges: Range[], next: Range): Range[] {
  const last = ranges.at(-1);
  const isBeside = last?.row === next.row && last.rows === next.rows && last.col + last.cols === next.col;
  if (isBeside) last.cols++;
  else ranges.push(next);
  return ranges;
}

const A = 64;
const ZERO = 48;

/** Without a pattern and without an object a cell: a total is read from many thousands. */
function rowsByColumn(cells: readonly CellRef[]): Map<number, number[]> {
  const columns = new Map<number, number[]>();
  for (const { cell } of cells) {
    let col = 0;
    let row = 0;
    for (let index = 0; index < cell.length; index++) {
      const code = cell.charCodeAt(index);
      if (code > A) col = col * 26 + code - A;
      else row = row * 10 + code - ZERO;
    }
    const rows = columns.get(col);
    if (rows) rows.push(row);
    else columns.set(col, [row]);
  }
  return columns;
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
