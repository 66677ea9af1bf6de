// Rows and columns that are hidden and count all the same: a total that nobody can follow on the sheet.
// Refuses to leave anything out because it is hidden: whoever adds up a sheet counts it too.
import type { CellRef, Finding } from '../domain/finding';
import { listed } from '../domain/listed';
import type { ActivityBlock } from './activityBlock';
import { cellAddress, columnName } from './address';
import type { SheetSnapshot } from './snapshot';
import type { Table, Turned } from './table';

/** A row or a column that counts: what stands in it, and the cell to point at. */
interface Counting {
  name: string;
  row: number;
  col: number;
}

interface OfSheet {
  rows: Map<number, Counting>;
  cols: Map<number, Counting>;
}

export function hiddenLines(tables: readonly Table[], activity: readonly ActivityBlock[]): Finding[] {
  const sheets = new Map<SheetSnapshot, OfSheet>();
  const ofSheet = (sheet: SheetSnapshot) => {
    const known = sheets.get(sheet) ?? { rows: new Map<number, Counting>(), cols: new Map<number, Counting>() };
    sheets.set(sheet, known);
    return known;
  };
  for (const table of tables)
    if (COUNTED.includes(table.kind) && isHidden(table.turned?.sheet ?? table.sheet)) {
      if (table.turned) addTurned(ofSheet(table.turned.sheet), table, table.turned);
      else addTable(ofSheet(table.sheet), table);
    }
  for (const block of activity) addActivity(ofSheet(block.sheet), block);
  return [...sheets].flatMap(([sheet, of]) => [...hiddenRows(sheet, of), ...hiddenColumns(sheet, of)]);
}

/** Of lines totals are made, of milestones ratings. */
const COUNTED: readonly Table['kind'][] = ['lines', 'milestones'];

function isHidden({ hidden }: SheetSnapshot): boolean {
  return hidden !== null && hidden.rows.length + hidden.cols.length > 0;
}

function addTable({ rows, cols }: OfSheet, table: Table): void {
  const first = Math.min(...table.columns.map(({ col }) => col));
  for (const { row, kind, name } of table.rows)
    if (kind === 'line' || kind === 'total') rows.set(row, { name, row, col: first });
  for (const { col, heading, headingRow, ours } of table.columns)
    if (!ours) cols.set(col, { name: heading, row: headingRow, col });
}

/** Its months are rows, its lines columns. */
function addTurned({ rows, cols }: OfSheet, { columns, rows: lines }: Table, { placeOf }: Turned): void {
  for (const { row, name } of lines)
    for (const { col, heading } of columns.filter(({ headingRow }) => headingRow < row)) {
      const place = placeOf(row, col);
      rows.set(place.row, { name: heading, ...place });
      cols.set(place.col, { name, ...place });
    }
}

function addActivity({ rows, cols }: OfSheet, block: ActivityBlock): void {
  for (const { label, measure, months } of block.rows)
    for (const place of months) {
      if (!place) continue;
      rows.set(place.row, { name: label || measure, ...place });
      cols.set(place.col, { name: '', ...place });
    }
}

function hiddenRows({ name, hidden }: SheetSnapshot, { rows }: OfSheet): Finding[] {
  const found = (hidden?.rows ?? []).flatMap((row) => rows.get(row) ?? []);
  if (!hidden || found.length === 0) return [];
  const numbers = found.map(({ row }) => row);
  const which = `${rangeWords(numbers, ['row', 'rows'], (row) => String(row + 1))} of "${name}"`;
  const one = found.length === 1;
  const how = hidden.isFiltered
    ? `${one ? 'is' : 'are'} hidden, a filter being at work on the sheet, and`
    : `${one ? 'is' : 'are'} hidden and`;
  return [
    {
      code: 'hidden-rows',
      severity: hidden.isFiltered ? 'info' : 'warning',
      message: capitalised(`${which} ${how} ${one ? 'counts' : 'count'} like any other${namesOf(found)}.`),
      where: found.map((place) => cellOf(name, place)),
      suggestion: hidden.isFiltered
        ? 'Clear the filter before reading totals off the sheet.'
        : 'Show the rows, or delete what should not count.',
    },
  ];
}

function hiddenColumns({ name, hidden }: SheetSnapshot, { cols }: OfSheet): Finding[] {
  const found = (hidden?.cols ?? []).flatMap((col) => cols.get(col) ?? []);
  if (found.length === 0) return [];
  const numbers = found.map(({ col }) => col);
  const which = `${rangeWords(numbers, ['column', 'columns'], columnName)} of "${name}"`;
  const verb = found.length === 1 ? 'is hidden and read' : 'are hidden and read';
  return [
    {
      code: 'hidden-columns',
      severity: 'info',
      message: capitalised(`${which} ${verb} like any other${namesOf(found)}.`),
      where: found.map((place) => cellOf(name, place)),
    },
  ];
}

/** "rows 5, 7 to 9 and 12". */
function rangeWords(
  numbers: readonly number[],
  [one, several]: [string, string],
  word: (at: number) => string,
): string {
  const runs = numbers.reduce<[number, number][]>((found, at) => {
    const last = found.at(-1);
    if (last && last[1] === at - 1) last[1] = at;
    else found.push([at, at]);
    return found;
  }, []);
  const texts = runs.map(([from, to]) => (from === to ? word(from) : `${word(from)} to ${word(to)}`));
  return `${numbers.length === 1 ? one : several} ${listed(texts)}`;
}

/** So many are named, the rest counted: the cells name them all. */
const MOST_NAMES = 5;

function namesOf(found: readonly Counting[]): string {
  const names = [...new Set(found.map(({ name }) => name).filter((name) => name !== ''))];
  if (names.length === 0) return '';
  const left = names.length - MOST_NAMES;
  return `: ${listed([...names.slice(0, MOST_NAMES), ...(left > 0 ? [`${left} more`] : [])])}`;
}

const cellOf = (sheet: string, { row, col }: Counting): CellRef => ({ sheet, cell: cellAddress(row, col) });

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
