// Tables of savings that lie on their side, a month a row: read as the phasing of the schemes, programmes or total whose figures they are.
// Refuses counts, which `monthsDown` reads, and to guess whose figures they are: what nothing says is told, with its cell.
import type { Finding } from '../domain/finding';
import { listed } from '../domain/listed';
import type { Period } from '../domain/period';
import type { ActivityBlock } from './activityBlock';
import { cellAddress } from './address';
import { cleanText } from './cell';
import { NAME_FIELDS } from './classifyRows';
import { type DownHeadings, downHeadings } from './downColumns';
import { downRows } from './downMonths';
import { downNames, type DownNames, isKnown } from './downNames';
import { downTable } from './downTable';
import { isOfMoney } from './isOfMoney';
import { type KnownLines, knownLines } from './knownLines';
import { linesAbove } from './linesAbove';
import { type MonthRun, monthRuns } from './monthRuns';
import { outOfOrder } from './outOfOrder';
import type { SheetSnapshot } from './snapshot';
import { cellAt, isPart, perTable, type Table } from './table';

export interface SavingsDown {
  /** The tables that were given, without the columns that are none of theirs. */
  found: Table[];
  turned: Table[];
  findings: Finding[];
}

interface Lying {
  sheet: SheetSnapshot;
  run: MonthRun;
  headings: DownHeadings;
  /** Nearest first, the sheet's own name last. */
  titles: string[];
}

export function savingsDown(
  sheets: readonly SheetSnapshot[],
  tables: readonly Table[],
  blocks: readonly ActivityBlock[],
  period: Period | null,
): SavingsDown {
  const runs = sheets.flatMap((sheet) => monthRuns(sheet).map((run) => ({ sheet, run })));
  const free = runs.filter(({ sheet, run }) => !isOfOthers(sheet, run, tables, blocks));
  if (free.length === 0) return { found: [...tables], turned: [], findings: [] };
  const isMonths = (table: Table) => free.some(({ sheet, run }) => table.sheet === sheet && namesAt(table, run.col));
  const known = knownLines(tables.filter((table) => !isMonths(table)));
  const lying = free.flatMap(({ sheet, run }) => lyingTable(sheet, run, known) ?? []);
  const read = lying.map((one) => readLying(one, known, period));
  return {
    found: lying.reduce<readonly Table[]>(without, tables).slice(),
    turned: read.flatMap(({ table }) => table ?? []),
    findings: read.flatMap(({ findings }) => findings),
  };
}

function namesAt({ columns }: Table, at: number): boolean {
  return columns.some(({ col, field }) => col === at && NAME_FIELDS.includes(field));
}

/** Counts that are read, or the dates of a table that names its things to the left of them. */
function isOfOthers(
  sheet: SheetSnapshot,
  { col, months }: MonthRun,
  tables: readonly Table[],
  blocks: readonly ActivityBlock[],
): boolean {
  const first = months[0]!.row;
  if (tables.some((table) => table.sheet === sheet && isPart(table, first))) return true;
  const isNamed = ({ columns }: Table) => columns.some((column) => column.col < col && isThing(column.field));
  const isDated = (table: Table) =>
    table.sheet === sheet && table.kind !== 'other' && rowsOf(table).has(first) && isNamed(table);
  return tables.some(isDated) || blocks.some((one) => one.sheet === sheet && one.top <= first && first <= one.below.to);
}

const rowsOf = perTable(({ rows }) => new Set(rows.map(({ row }) => row)));

function isThing(field: Table['columns'][number]['field']): boolean {
  return field === 'risk' || NAME_FIELDS.includes(field);
}

const SAVINGS = /\b(savings?|qipp|cips?)\b/i;
/** A year, a quarter or a number beside a month says no more than the month. */
const BESIDE = /^(|\d{1,2}|20\d\d|(FY ?)?20\d\d ?[/-] ?\d{2,4}|(q|h|qtr|quarter) ?[1-4])$/i;

/** Other money by month, such as a budget, is none of ours: its words or its names have to be of savings. */
function lyingTable(sheet: SheetSnapshot, run: MonthRun, known: KnownLines): Lying | null {
  const isLone = run.months.every(({ row }) => BESIDE.test(cleanText(cellAt(sheet, row, run.col - 1))));
  const headings = downHeadings(sheet, run, (text) => isKnown(text, known));
  if (!isLone || headings.columns.length === 0 || headings.rows.length === 0) return null;
  const top = headings.rows[0]!;
  const titles = [...linesAbove(sheet, top).flat(), sheet.name];
  const texts = [...headings.over, ...headings.columns.map(({ heading }) => heading)];
  const isNamed = headings.columns.some(({ of }) => of.some(({ text }) => isKnown(text, known)));
  const isSaid = [...titles, ...texts].some((text) => SAVINGS.test(text));
  return isOfMoney(sheet, top, texts) && (isSaid || isNamed) ? { sheet, run, headings, titles } : null;
}

function readLying(lying: Lying, known: KnownLines, period: Period | null): { table?: Table; findings: Finding[] } {
  const { sheet, run, headings, titles } = lying;
  const rows = downRows(sheet, run, period);
  if (typeof rows === 'string') return { findings: [notRead(lying, rows)] };
  const named = downNames(headings, titles, known);
  if (typeof named === 'string') return { findings: [notRead(lying, named)] };
  const names = withoutPartTotal(named);
  const left = names.left.map((one) => columnLeft(lying, one));
  if (names.lines.length === 0) return { findings: left };
  const table = downTable({ sheet, col: run.col, rows, names, titles: [...headings.over, ...titles] });
  if (typeof table === 'string') return { findings: [notRead(lying, table)] };
  const odd = run.odd ? [outOfOrder(sheet, run.col, run.odd)] : [];
  return { table, findings: [...left, ...odd, isRead(lying, names)] };
}

/** A total of more than what is read would contradict it. */
function withoutPartTotal(names: DownNames): DownNames {
  const isWhole = names.left.every(({ column }) => column.of.length === 0);
  return isWhole ? names : { ...names, lines: names.lines.filter(({ isTotal }) => !isTotal) };
}

/** Takes out of other tables what is this one's, and the table that was made of it. */
function without(tables: readonly Table[], { sheet, run, headings }: Lying): Table[] {
  const right = Math.max(...headings.columns.map(({ col }) => col));
  const [top, bottom] = [headings.rows[0]!, run.months.at(-1)!.row];
  return tables.flatMap((table) => {
    const isBeside = table.sheet === sheet && table.headingRows.some((row) => row >= top - 1 && row <= bottom);
    const columns = table.columns.filter(({ col }) => !isBeside || col < run.col || col > right);
    if (columns.length === table.columns.length) return [table];
    return columns.some(({ field }) => isThing(field)) ? [{ ...table, columns }] : [];
  });
}

const SIDE_BY_SIDE = 'Put the months side by side, a scheme or programme a row.';

function notRead({ sheet, run }: Lying, reason: string): Finding {
  return {
    code: 'months-down-not-read',
    severity: 'warning',
    message: `Savings by month that runs down "${sheet.name}" is not read: ${reason}.`,
    where: [{ sheet: sheet.name, cell: cellAddress(run.months[0]!.row, run.col) }],
    suggestion: `Write it over the table. ${SIDE_BY_SIDE}`,
  };
}

function columnLeft({ sheet, headings }: Lying, { column, reason }: DownNames['left'][number]): Finding {
  return {
    code: 'months-down-not-read',
    severity: 'warning',
    message: `"${column.heading}" on "${sheet.name}", with its months down, is not read: ${reason}.`,
    where: [{ sheet: sheet.name, cell: cellAddress(headings.rows.at(-1)!, column.col) }],
    suggestion: SIDE_BY_SIDE,
  };
}

function isRead({ sheet, run }: Lying, { lines }: DownNames): Finding {
  const names = lines.map(({ name }) => name);
  const more = names.length - MOST_NAMES;
  const whose = listed(more > 0 ? [...names.slice(0, MOST_NAMES), `${more} more`] : names);
  return {
    code: 'months-down-read',
    severity: 'info',
    message: `Savings by month that runs down "${sheet.name}" is read for ${whose}. Ratings are not written into it: it has no row for a line.`,
    where: [{ sheet: sheet.name, cell: cellAddress(run.months[0]!.row, run.col) }],
  };
}

const MOST_NAMES = 5;
