// Total rows as printed, with the lines that each of them covers.
import { mapOneByOne, type Pieces } from '../domain/pieces';
import { compareNames } from '../domain/programmeNames';
import { FIGURE_NAMES, type Figures, type Line, type PrintedTotal } from '../domain/records';
import { reportedTotal } from '../domain/totals';
import { identifyTable } from './identifyTable';
import { type OutputCell, outputCells, outputColumns } from './outputCells';
import { cellRef } from './readFigure';
import { type ReadContext, readFigures, type ReadLine, readPrinted, textIn } from './readLines';
import { readSeries, valuesOf } from './readSeries';
import { type Row, type Table } from './table';

export interface ReadTotal {
  /** Identity within its table: section and label, and which of several alike. */
  key: string;
  total: PrintedTotal;
  table: Table;
  row: Row;
  outputs: OutputCell[];
}

function totalKeys(rows: readonly Row[]): string[] {
  const seen = new Map<string, number>();
  return rows.map(({ section, name }) => {
    const key = `total:${section ?? ''}/${name.toLowerCase()}`;
    const earlier = seen.get(key) ?? 0;
    seen.set(key, earlier + 1);
    return earlier === 0 ? key : `${key}#${earlier + 1}`;
  });
}

/** @param lines of this table. */
export function* readTotals(table: Table, lines: readonly ReadLine[], context: ReadContext): Pieces<ReadTotal[]> {
  const rows = table.rows.filter(({ kind }) => kind === 'total');
  if (rows.length === 0) return [];
  const own = new Set(lines.map(({ line }) => line.key));
  const id = yield* identifyTable(table, own, context.memory, context.tableIds);
  const columns = outputColumns(table, id, context.policy, context.memory);
  const rowKeys = totalKeys(rows);
  const keys = new Set(rowKeys);
  return yield* mapOneByOne(rows, (row, index) => {
    const key = rowKeys[index]!;
    const outputs = outputCells(table, row.row, key, columns, { memory: context.memory, keys });
    const previous = rows[index - 1]?.row ?? -1;
    const since = lines.filter((read) => read.row.row > previous && read.row.row < row.row);
    return { key, total: readTotal(table, row, outputs, { all: lines, since }, context), table, row, outputs };
  });
}

interface Candidates {
  all: readonly ReadLine[];
  /** Those after the total before this one. */
  since: readonly ReadLine[];
}

function readTotal(
  table: Table,
  row: Row,
  outputs: OutputCell[],
  lines: Candidates,
  context: ReadContext,
): PrintedTotal {
  const { figures, cells, halfUnit } = readFigures(table, row.row, context.findings);
  const series = readSeries(table, row.row, context.findings);
  const covered = coveredBy(row, lines, figures);
  return {
    name: row.name,
    level: table.level,
    section: covered.section,
    figures,
    halfUnit,
    planByQuarter: valuesOf(series, 'plan', 'quarter'),
    phasings: series,
    lineKeys: covered.lines.map(({ line }) => line.key),
    isApart: false,
    printed: readPrinted(table, row.row, outputs, context),
    where: cellRef(table, row.row, table.columns[0]!.col),
    cells,
  };
}

/** "Elective Care Total" covers the lines of that programme; a total in a section that section's; any other, all lines. */
function coveredBy(
  row: Row,
  { all, since }: Candidates,
  figures: Figures,
): { section: string | null; lines: ReadLine[] } {
  const label = row.name.replace(/\b(grand|sub[ -]?)?\s*totals?\b/gi, '').trim();
  const ofProgramme = label === '' ? [] : all.filter((read) => isOf(read, label));
  if (ofProgramme.length > 0) return { section: label, lines: ofProgramme };
  // Without a line of its own since the last total it adds up what is above that, too.
  if (GRAND.test(row.name) || since.length === 0) return { section: null, lines: [...all] };
  const ofSection = row.section === null ? [] : all.filter((read) => read.row.section === row.section);
  // Right below the last section it may be the whole table's, whatever it is called.
  if (ofSection.length > 0 && !sumsUp(all, ofSection, figures)) return { section: row.section, lines: ofSection };
  const isSubtotal =
    since.length > 0 && since.length < all.length && (SUBTOTAL.test(row.name) || sumsUp(since, all, figures));
  return isSubtotal ? { section: row.name, lines: [...since] } : { section: null, lines: [...all] };
}

const GRAND = /\bgrand totals?\b/i;
const SUBTOTAL = /\bsub[ -]?totals?\b/i;

/** Where a label does not tell: the figures are the sum of these lines, and not of the others that they may be of. */
function sumsUp(these: readonly ReadLine[], others: readonly ReadLine[], figures: Figures): boolean {
  const fits = (lines: readonly ReadLine[]) =>
    FIGURE_NAMES.every((name) => {
      const summands = lines.map(({ line }) => line);
      return figures[name] === null || !reportedTotal(summands, name, figures[name]).contradicts;
    });
  return fits(these) && !fits(others);
}

function isOf({ table, row }: ReadLine, label: string): boolean {
  const programme = table.level === 'scheme' ? (textIn(table, row.row, 'programme') ?? row.section) : null;
  return programme !== null && ['same', 'alike'].includes(compareNames(programme, label));
}

/** A table on its side that holds nothing but the total: it is that of every line. */
export function withLinesOfTotal(read: ReadTotal, lines: readonly Line[]): ReadTotal {
  const { table, total } = read;
  if (!table.turned || table.rows.length > 1) return read;
  return { ...read, total: { ...total, isApart: true, lineKeys: lines.map(({ key }) => key) } };
}
