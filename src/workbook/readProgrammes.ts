// Programmes from the tables that have a row for each: those with figures, and those with milestone ratings only.
import type { Finding } from '../domain/finding';
import type { Line } from '../domain/records';
import { MONEY_FIELDS } from './headings';
import { programmeKey, type ReadContext, type ReadLine, readLines } from './readLines';
import { cellRef } from './readFigure';
import type { Row, Table } from './table';

export interface ReadProgrammes {
  programmes: Line[];
  programmeNotes: Line[];
  lines: ReadLine[];
}

export function readProgrammes(tables: readonly Table[], context: ReadContext): ReadProgrammes {
  const read = tables.map((table) => readLines(table, keyedRows(table, context), context));
  const withFigures = (table: Table) =>
    table.columns.some(({ field }) => MONEY_FIELDS.has(field) && field !== 'spanlessActual');
  const linesOf = (figures: boolean) => read.filter((_, index) => withFigures(tables[index]!) === figures).flat();
  return {
    programmes: linesOf(true).map(({ line }) => line),
    programmeNotes: linesOf(false).map(({ line }) => line),
    lines: read.flat(),
  };
}

/** A second row of the same name in one table is a line of its own, or its figures would be lost. */
function keyedRows(table: Table, { findings, sides }: ReadContext) {
  const seen = new Map<string, number>();
  return table.rows
    .filter(({ kind }) => kind === 'line')
    .map((row) => {
      const side = sides?.kindOf(table, row) ?? null;
      const key = side === null ? programmeKey(row.name) : `${programmeKey(row.name)}/${side}`;
      const number = (seen.get(key) ?? 0) + 1;
      seen.set(key, number);
      if (number === 1) return { row, key };
      findings.push(duplicate(table, row));
      return { row, key: `${key}#${number}` };
    });
}

function duplicate(table: Table, { row, name }: Row): Finding {
  return {
    code: 'duplicate-programme',
    severity: 'warning',
    message: `"${name}" stands twice in one table; both rows are counted.`,
    where: [cellRef(table, row, table.columns[0]!.col)],
  };
}
