// Lines that are the sums of the lines beside them, though no word says "total": a programme's own figures above its schemes, or "All" at the foot.
// Refuses to believe one figure: every column of money has to agree, and two at least.
import { cleanText, readCell } from './cell';
import { MONEY_FIELDS } from './headings';
import { cellAt, type Column, columnOf, type Row, type Table, valueOf } from './table';

/** Fewer columns, or a sum of one, may well agree by chance. */
const FEWEST_COLUMNS = 2;
const FEWEST_LINES = 2;

/** NaN where something stands that is no figure: nothing can be said of its column. */
type Figures = (number | null)[];

/** Among ids a line that has one is a line, unless the ids of those that follow begin with it: 1 is the sum of 1.1 and 1.2. */
export function withSumRows(table: Table): Table {
  if (table.kind !== 'lines' || !mayHaveSums(table)) return table;
  const summed = summedRows(table);
  if (summed.size === 0) return table;
  let section: string | null = null;
  const rows = table.rows.map((row): Row => {
    const sum = summed.get(row);
    if (row.kind !== 'line') return row;
    if (sum === 'above') section = row.name;
    return sum ? { ...row, kind: 'total' } : { ...row, section: row.section ?? section };
  });
  return { ...table, rows, sumRows: [...summed.keys()].map(({ row }) => row) };
}

/** Before any figure is read: in most tables with ids none begins another. */
function mayHaveSums(table: Table): boolean {
  if (!columnOf(table, 'id')) return true;
  const lines = table.rows.filter(({ kind }) => kind === 'line');
  return (
    hasNoId(table, lines.at(-1)) || lines.some((row, index) => index > 0 && mayHead(table, lines[index - 1]!, row))
  );
}

function hasNoId(table: Table, line: Row | undefined): boolean {
  return line !== undefined && idIn(table, line) === '';
}

function idIn(table: Table, { row }: Row): string {
  const column = columnOf(table, 'id');
  return column ? cleanText(cellAt(table.sheet, row, column.col)) : '';
}

/** `above` where its lines follow, `below` where they came before. */
function summedRows(table: Table): Map<Row, 'above' | 'below'> {
  const lines = table.rows.filter(({ kind }) => kind === 'line');
  const columns = table.columns.filter(({ field }) => MONEY_FIELDS.has(field));
  const figures = new Map(lines.map((row) => [row, columns.map((column) => numberAt(table, row.row, column))]));
  const found = new Map<Row, 'above' | 'below'>();
  for (let index = 0; index < lines.length;) {
    const members = followingSum(lines, index, figures, (row) => mayHead(table, lines[index]!, row));
    if (members > 0) found.set(lines[index]!, 'above');
    index += members + 1;
  }
  const last = lines.at(-1);
  if (!hasNoId(table, last)) return found;
  const others = lines.slice(0, -1).filter((row) => !found.has(row));
  if (
    last &&
    !found.has(last) &&
    others.length >= FEWEST_LINES &&
    agrees(figures.get(last)!, sumOf(others, figures), others.length)
  )
    found.set(last, 'below');
  return found;
}

/** 1 heads 1.1 and 1-2, and a line that has no id those that have; without ids any line may head those below it. */
function mayHead(table: Table, head: Row, member: Row): boolean {
  if (!columnOf(table, 'id')) return true;
  const [id, own] = [idIn(table, head), idIn(table, member)];
  return id === '' ? own !== '' : own.startsWith(id) && /^[./-]/.test(own.slice(id.length));
}

/** How many of the lines that follow one add up to it; 0 where none do. Of a long table only few are looked at for each. */
function followingSum(
  lines: readonly Row[],
  head: number,
  figures: ReadonlyMap<Row, Figures>,
  mayBelong: (row: Row) => boolean,
): number {
  const whole = figures.get(lines[head]!)!;
  if (whole.filter(Boolean).length < FEWEST_COLUMNS) return 0;
  let sum: Figures = whole.map(() => null);
  for (let members = 1; head + members < lines.length; members++) {
    const row = lines[head + members]!;
    if (!mayBelong(row)) return 0;
    sum = added(sum, figures.get(row)!);
    if (members >= FEWEST_LINES && agrees(whole, sum, members)) return members;
    if (isBeyond(whole, sum)) return 0;
  }
  return 0;
}

/** Savings are positive: once the sum is far beyond the first line it stays so. */
function isBeyond(whole: Figures, sum: Figures): boolean {
  return whole.some((value, col) => value !== null && value > 0 && (sum[col] ?? 0) > value * 2 + 100);
}

function sumOf(rows: readonly Row[], figures: ReadonlyMap<Row, Figures>): Figures {
  return rows.map((row) => figures.get(row)!).reduce(added);
}

function added(one: Figures, other: Figures): Figures {
  return one.map((value, col) => (value === null ? other[col]! : value + (other[col] ?? 0)));
}

/** Half of the last written digit a line is rounding. A line with something that is no figure is not believed to be a sum. */
function agrees(whole: Figures, sum: Figures, lines: number): boolean {
  if (whole.some(Number.isNaN)) return false;
  const given = whole.flatMap((value, col) =>
    !value || Number.isNaN(sum[col]) ? [] : [{ value, other: sum[col] ?? 0 }],
  );
  const slack = 0.5 * 10 ** -Math.max(...given.map(({ value }) => decimalsOf(value))) * lines + DUST;
  const isNear = (value: number, other: number) =>
    Math.abs(value - other) <= Math.min(slack, Math.abs(value) * NEAR + DUST);
  return given.length >= FEWEST_COLUMNS && given.every(({ value, other }) => isNear(value, other));
}

/** Room for binary arithmetic. */
const DUST = 1e-9;
/** Rounding may be as large as a small figure itself, and says nothing then. */
const NEAR = 0.01;

function decimalsOf(value: number): number {
  return String(value).split('.')[1]?.length ?? 0;
}

function numberAt(table: Table, row: number, column: Column): number | null {
  const cell = readCell(valueOf(table, row, column));
  if (cell.kind === 'number') return cell.value;
  return cell.kind === 'blank' ? null : NaN;
}
