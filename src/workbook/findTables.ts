// Every table on a sheet: heading blocks with the rows below them; sections that repeat their headings are one table.
import type { Period } from '../domain/period';
import { gatherInPieces, type Pieces, whole } from '../domain/pieces';
import { cleanText } from './cell';
import { facetsOf } from './classifyHeading';
import { classifyRows, NAME_FIELDS } from './classifyRows';
import { describeBlock, type Description, ownTitles } from './describeBlock';
import { isUnit, unitIn } from './moneyUnit';
import type { FindSpread, JoinedRows } from './spread';
import { findHeadingsInPieces, type SheetPart, type SideBySide } from './findHeadings';
import type { HeadingBlock } from './headingBlock';
import { isGenerated } from './mark';
import { range } from './range';
import { readColumns } from './readColumns';
import { headsRegister } from './registerKind';
import { NO_MARKS } from './ratingIn';
import { registerRows } from './registerRows';
import { REGISTER_WORDS } from './registerWords';
import type { SheetSnapshot } from './snapshot';
import { cellAt, type Column, lastRow, type Row, type Table } from './table';

/** £k: what the published reports use throughout. */
const DEFAULT_UNIT = 1;

/** A row a line. */
export function findTables(sheet: SheetSnapshot, period: Period | null, sideBySide: SideBySide | null = null): Table[] {
  return whole(findTablesInPieces(sheet, period, { spreadColumns: null, sideBySide }));
}

/** What most workbooks have none of: tables whose lines have several rows each, else read a row a line, and tables beside one another. */
export interface SeldomTables {
  spreadColumns: FindSpread | null;
  sideBySide: SideBySide | null;
}

export function* findTablesInPieces(
  sheet: SheetSnapshot,
  period: Period | null,
  { spreadColumns, sideBySide }: SeldomTables,
): Pieces<Table[]> {
  const blocks = yield* findHeadingsInPieces(sheet, sideBySide);
  const parts = sideBySide ? yield* sideBySide.parts(sheet, blocks) : [{ sheet, blocks }];
  const tables: Table[] = [];
  for (const part of parts) tables.push(...(yield* tablesOf(part, period, spreadColumns)));
  return tables.map((table) => ({ ...table, sheet })).sort((one, other) => one.headingRows[0]! - other.headingRows[0]!);
}

function* tablesOf(
  { sheet, blocks: all }: SheetPart,
  period: Period | null,
  findSpread: FindSpread | null,
): Pieces<Table[]> {
  // A row of words that name no column, such as a legend, heads nothing.
  const blocks = all.filter((block) => namesColumns(sheet, block, period));
  yield;
  const described = blocks.map((block) => {
    const next = blocks.find(({ top }) => top > block.bottom);
    return describeBlock(sheet, block, (next?.start ?? lastRow(sheet) + 1) - 1, period, findSpread);
  });
  yield;
  return yield* gatherInPieces(joined(described).map((segments) => () => readTable(sheet, segments)));
}

function namesColumns(sheet: SheetSnapshot, block: HeadingBlock, period: Period | null): boolean {
  const cells = sheet.values[block.bottom - sheet.top]!;
  const saysSpans = cells.filter((value) => facetsOf(value).span !== null).length > 1;
  return saysSpans || readColumns(sheet, block, period).length > 0 || headsRegister(cells, [sheet.name]);
}

/** Neighbouring blocks with the same columns. */
function joined(described: readonly Description[]): Description[][] {
  const tables: Description[][] = [];
  for (const segment of described) {
    // Tables side by side come in turns.
    const earlier = tables.findLast(([one]) => isBelow(one!.block, segment.block));
    // Every block of activity is a measure of its own, however alike their months.
    const joins = earlier && segment.kind !== 'activity' && sameColumns(earlier[0]!, segment);
    if (joins) earlier.push(segment);
    else tables.push([segment]);
  }
  return tables;
}

function isBelow(above: HeadingBlock, { left, right }: HeadingBlock): boolean {
  return above.left <= right && left <= above.right;
}

function sameColumns(first: Description, second: Description): boolean {
  const fields = ({ columns }: Description) => columns.map(({ field, col }) => `${field}@${col}`).join();
  return first.kind === second.kind && first.columns.length > 0 && fields(first) === fields(second);
}

function* readTable(sheet: SheetSnapshot, segments: readonly Description[]): Pieces<Table[]> {
  const { block, titles, columns, level, kind, unit, spread } = segments[0]!;
  const sections = sectionTitles(sheet, segments);
  const read: JoinedRows[] = [];
  for (const [at, segment] of segments.entries()) {
    const rows = yield* segmentRows(sheet, segment, sections[at]!);
    read.push(beforeTitle(sheet, rows, segment.end, sections[at + 1]));
  }
  const parts = new Map(read.flatMap((segment) => [...segment.parts]));
  const classified = read.flatMap((segment) => segment.rows);
  const rows = withProgrammes(sheet, columns, classified, parts);
  const names = columns.find(({ field }) => NAME_FIELDS.includes(field));
  const said = unit ?? (names ? unitBelow(sheet, rows, names) : null);
  const table: Table = {
    kind,
    level,
    sheet,
    turned: null,
    titles,
    headingRows: segments.map((segment) => segment.block.bottom),
    top: block.top,
    columns: columns.map((column) => ({ ...column, unit: column.unit ?? unitBelow(sheet, rows, column) })),
    rows,
    unit: said ?? DEFAULT_UNIT,
    unitAssumed: said === null,
    sign: 1,
    signSaid: false,
    unsure: [],
    answered: [],
    marks: NO_MARKS,
    sumRows: [],
    parts,
    printed: spread?.printed ?? [],
  };
  return [table];
}

/** The title over the next headings, be they this table's or another's, is no line without figures. */
function beforeTitle(
  sheet: SheetSnapshot,
  read: JoinedRows,
  end: number,
  title: string | null | undefined,
): JoinedRows {
  const last = read.rows.at(-1);
  const isOver = last?.name === title || (last?.row === end && end < lastRow(sheet) && !isGenerated(sheet));
  if (!last || !isOver || !['line', 'total'].includes(last.kind) || !isAlone(sheet, last.row)) return read;
  return { ...read, rows: [...read.rows.slice(0, -1), { ...last, kind: 'section' }] };
}

function isAlone({ values, top }: SheetSnapshot, row: number): boolean {
  return values[row - top]!.filter((value) => cleanText(value) !== '').length === 1;
}

function* segmentRows(
  sheet: SheetSnapshot,
  { block, end, columns, level, kind, spread }: Description,
  section: string | null,
): Pieces<JoinedRows> {
  const span = { from: block.bottom + 1, to: end, section };
  if (kind in REGISTER_WORDS) return { rows: registerRows(sheet, columns, span), parts: new Map() };
  const rows = yield* classifyRows(sheet, columns, {
    ...span,
    inProgrammes: kind === 'lines' && level === 'programme',
  });
  return spread ? spread.join(rows) : { rows, parts: new Map() };
}

/** A blank row or two between schemes end no programme. */
const MOST_APART = 3;

/** A programme written once over its schemes, as in cells merged downwards, holds for the lines right below it. */
function withProgrammes(sheet: SheetSnapshot, columns: Column[], rows: Row[], parts: Table['parts']): Row[] {
  const column = columns.find(({ field }) => field === 'programme');
  if (!column || !columns.some(({ field }) => field === 'scheme')) return rows;
  let last: { row: number; programme: string | null } = { row: -MOST_APART, programme: null };
  return rows.map((row) => {
    const written = cleanText(cellAt(sheet, row.row, column.col));
    const carried = row.kind === 'line' && row.row - last.row <= MOST_APART ? last.programme : null;
    const programme = written === '' ? carried : written;
    last = {
      row: Math.max(row.row, ...(parts.get(row.row) ?? []).map(Number)),
      programme: row.kind === 'line' ? programme : null,
    };
    return programme === row.programme ? row : { ...row, programme };
  });
}

/**
 * Where headings repeat, the title above each is its section's name; a line that stands above all of them is not, nor the title of the sheet
 * alone. On our own sheets titles are lists', and what people type below one belongs to none.
 */
function sectionTitles(sheet: SheetSnapshot, segments: readonly Description[]): (string | null)[] {
  if (isGenerated(sheet)) return segments.map(() => null);
  const own = segments.map(({ block, titles }) => ownTitles(sheet, block, titles.slice(0, -1)));
  const found = own.map((titles) => titles.find((title) => !own.every((others) => others.includes(title))));
  const isOfAll = found.includes(undefined) || REPORT.test(found[0]!);
  return found.map((title, at) => (at === 0 && isOfAll ? null : (title ?? null)));
}

const REPORT = /\b(tracker|report|workbook|dashboard|monitoring)\b/i;

/** A unit row stands between the heading and the lines: "£'000". */
function unitBelow(sheet: SheetSnapshot, rows: Row[], { col, headingRow }: Column): number | null {
  const first = rows.find(({ kind }) => kind === 'line' || kind === 'total')?.row ?? headingRow;
  const value = range(headingRow + 1, first - 1)
    .map((row) => cellAt(sheet, row, col))
    .find(isUnit);
  return value === undefined ? null : unitIn([cleanText(value)]);
}
