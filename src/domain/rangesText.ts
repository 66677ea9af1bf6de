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
  const sheets = [...new Set(cells.map(({ sheet }) => sheet))].filter((sheet) => sheet !== '');
  const all = sheets.flatMap((sheet) =>
    rangesOf(cells.filter((cell) => cell.sheet === sheet)).map((range) => ({ sheet, range })),
  );
  const named = all.slice(0, most);
  const left = all.slice(most).reduce((sum, { range }) => sum + range.rows * range.cols, 0);
  const texts = named.map(({ sheet, range }, index) => {
    const isFirst = named[index - 1]?.sheet !== sheet;
    return `${isFirst ? `${index > 0 ? '; ' : ''}${quoted(sheet)}!` : ', '}${rangeText(range)}`;
  });
  return `${texts.join('')}${left === 0 ? '' : ` and ${left} more`}`;
}

/** As Excel writes it in a formula. */
function quoted(sheet: string): string {
  const isPlain = /^[A-Za-z_][A-Za-z0-9_]*$/.test(sheet) && !/^([A-Z]{1,3}\d+|R\d*C?\d*|C\d*)$/i.test(sheet);
  return isPlain ? sheet : `'${sheet.replaceAll("'", "''")}'`;
}

/** Down each column first, then columns side by side that cover the same rows. */
function rangesOf(cells: readonly CellRef[]): Range[] {
  const places = [...new Set(cells.map(({ cell }) => cell))].map(placeOf);
  const down = [...places].sort((a, b) => a.col - b.col || a.row - b.row).reduce<Range[]>(joinDown, []);
  return down.sort((a, b) => a.row - b.row || a.rows - b.rows || a.col - b.col).reduce<Range[]>(joinAcross, []);
}

function joinDown(ranges: Range[], next: Range): Range[] {
  const last = ranges.at(-1);
  if (last?.col === next.col && last.row + last.rows === next.row) last.rows++;
  else ranges.push({ ...next });
  return ranges;
}

function joinAcross(ranges: Range[], next: Range): Range[] {
  const last = ranges.at(-1);
  const isBeside = last?.row === next.row && last.rows === next.rows && last.col + last.cols === next.col;
  if (isBeside) last.cols++;
  else ranges.push(next);
  return ranges;
}

const A = 64;

function placeOf(cell: string): Range {
  let col = 0;
  let index = 0;
  // Without a pattern: a total is read from thousands of cells.
  for (; cell.charCodeAt(index) > A; index++) col = col * 26 + cell.charCodeAt(index) - A;
  return { col, cols: 1, row: Number(cell.slice(index)), rows: 1 };
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
