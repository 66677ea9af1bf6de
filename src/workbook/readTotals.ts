// Total rows as printed, with the lines that each of them covers.
import { compareNames } from '../domain/programmeNames';
import type { PrintedTotal } from '../domain/records';
import { type OutputCell, outputCells, outputColumns } from './outputCells';
import { cellRef } from './readFigure';
import { type ReadContext, readFigures, type ReadLine, readPrinted, readSeries, textIn } from './readLines';
import { type Row, type Table } from './table';

export interface ReadTotal {
  total: PrintedTotal;
  table: Table;
  row: Row;
  outputs: OutputCell[];
}

export function totalKey(row: Row): string {
  return `total:${row.section ?? ''}/${row.name.toLowerCase()}`;
}

/** @param lines of this table. */
export function readTotals(table: Table, lines: readonly ReadLine[], context: ReadContext): ReadTotal[] {
  const columns = outputColumns(table, context.policy, context.memory);
  const rows = table.rows.filter(({ kind }) => kind === 'total');
  const keys = new Set(rows.map(totalKey));
  return rows.map((row) => {
    const outputs = outputCells(table, row.row, totalKey(row), columns, { memory: context.memory, keys });
    return { total: readTotal(table, row, outputs, lines, context), table, row, outputs };
  });
}

function readTotal(
  table: Table,
  row: Row,
  outputs: OutputCell[],
  lines: readonly ReadLine[],
  context: ReadContext,
): PrintedTotal {
  const covered = coveredBy(row, lines);
  const { figures, cells } = readFigures(table, row.row, context.findings);
  return {
    name: row.name,
    level: table.level,
    section: covered.section,
    figures,
    planByQuarter: readSeries(table, row.row, 'quarterPlan', 4, context.findings).values,
    lineKeys: covered.lines.map(({ line }) => line.key),
    printed: readPrinted(table, row.row, outputs, context.findings),
    where: cellRef(table, row.row, table.columns[0]!.col),
    cells,
  };
}

/** "Elective Care Total" covers the lines of that programme; a total in a section that section's; any other, all lines. */
function coveredBy(row: Row, lines: readonly ReadLine[]): { section: string | null; lines: ReadLine[] } {
  const label = row.name.replace(/\b(grand|sub-?)?\s*totals?\b/gi, '').trim();
  const ofProgramme = label === '' ? [] : lines.filter((read) => isOf(read, label));
  if (ofProgramme.length > 0) return { section: label, lines: ofProgramme };
  const ofSection = row.section === null ? [] : lines.filter((read) => read.row.section === row.section);
  return ofSection.length > 0 ? { section: row.section, lines: ofSection } : { section: null, lines: [...lines] };
}

function isOf({ table, row }: ReadLine, label: string): boolean {
  const programme = table.level === 'scheme' ? textIn(table, row.row, 'programme') : null;
  return programme !== null && ['same', 'alike'].includes(compareNames(programme, label));
}
