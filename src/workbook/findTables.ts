// Every table on a sheet: heading blocks with the rows below them; sections that repeat their headings are one table.
import type { Period } from '../domain/period';
import { cleanText } from './cell';
import { classifyRows, isUnit } from './classifyRows';
import { describeBlock, type Description, unitIn } from './describeBlock';
import { findHeadings } from './findHeadings';
import type { SheetSnapshot } from './snapshot';
import { cellAt, type Column, lastRow, type Row, type Table } from './table';

/** £k: what the published reports use throughout. */
const DEFAULT_UNIT = 1;

export function findTables(sheet: SheetSnapshot, period: Period | null): Table[] {
  const blocks = findHeadings(sheet);
  const described = blocks.map((block, index) =>
    describeBlock(sheet, block, (blocks[index + 1]?.top ?? lastRow(sheet) + 1) - 1, period),
  );
  return joined(described).map((segments, ordinal) => readTable(sheet, segments, ordinal));
}

/** Neighbouring blocks with the same columns. */
function joined(described: readonly Description[]): Description[][] {
  const tables: Description[][] = [];
  for (const segment of described) {
    const earlier = tables.at(-1);
    if (earlier && sameColumns(earlier[0]!, segment)) earlier.push(segment);
    else tables.push([segment]);
  }
  return tables;
}

function sameColumns(first: Description, second: Description): boolean {
  const fields = ({ columns }: Description) => columns.map(({ field, col }) => `${field}@${col}`).join();
  return first.kind === second.kind && first.columns.length > 0 && fields(first) === fields(second);
}

function readTable(sheet: SheetSnapshot, segments: readonly Description[], ordinal: number): Table {
  const { block, titles, columns, level, kind, unit } = segments[0]!;
  const rows = segments.flatMap((segment) => segmentRows(sheet, segment, sectionTitle(segment, segments)));
  return {
    ordinal,
    kind,
    level,
    sheet,
    titles,
    headingRows: segments.map((segment) => segment.block.bottom),
    top: block.top,
    columns: columns.map((column) => ({ ...column, unit: column.unit ?? unitBelow(sheet, rows, column) })),
    rows,
    unit: unit ?? DEFAULT_UNIT,
    unitAssumed: unit === null,
  };
}

function segmentRows(sheet: SheetSnapshot, { block, end, columns, level }: Description, section: string | null): Row[] {
  return classifyRows(sheet, columns, {
    from: block.bottom + 1,
    to: end,
    section,
    inProgrammes: level === 'programme',
  });
}

/** Where headings repeat, the title above each is its section's name; a line that stands above all of them is not. */
function sectionTitle({ titles }: Description, segments: readonly Description[]): string | null {
  if (segments.length === 1) return null;
  const own = titles.slice(0, -1);
  return own.find((title) => !segments.every((segment) => segment.titles.includes(title))) ?? null;
}

/** A unit row stands between the heading and the lines: "£'000". */
function unitBelow(sheet: SheetSnapshot, rows: Row[], { col }: Column): number | null {
  for (const { row, kind } of rows) {
    if (kind === 'line') return null;
    const value = cellAt(sheet, row, col);
    if (isUnit(value)) return unitIn([cleanText(value)]);
  }
  return null;
}
