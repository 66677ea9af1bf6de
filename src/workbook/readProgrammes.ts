// Programmes from the tables that have a row for each: those with figures, and those with milestone ratings only.
import { FIGURE_NAMES, type Line } from '../domain/records';
import type { Field } from './headings';
import { programmeKey, type ReadContext, type ReadLine, readLines } from './readLines';
import type { Table } from './table';

export interface ReadProgrammes {
  programmes: Line[];
  programmeNotes: Line[];
  lines: ReadLine[];
}

const FIGURE_FIELDS: readonly Field[] = [...FIGURE_NAMES, 'monthPlan', 'monthActual', 'quarterPlan'];

export function readProgrammes(tables: readonly Table[], context: ReadContext): ReadProgrammes {
  const read = tables.map((table) => readLines(table, keyedRows(table), context));
  const withFigures = (table: Table) => table.columns.some(({ field }) => FIGURE_FIELDS.includes(field));
  const linesOf = (figures: boolean) => read.filter((_, index) => withFigures(tables[index]!) === figures).flat();
  return {
    programmes: linesOf(true).map(({ line }) => line),
    programmeNotes: linesOf(false).map(({ line }) => line),
    lines: read.flat(),
  };
}

function keyedRows(table: Table) {
  return table.rows.filter(({ kind }) => kind === 'line').map((row) => ({ row, key: programmeKey(row.name) }));
}
