// Schemes from every table that lists them, joined by id, else by programme and name. Loses no row and counts none twice.
import type { Finding } from '../domain/finding';
import { completeLine } from '../domain/gatherProgrammes';
import { nameKey } from '../domain/programmeNames';
import type { Scheme, SchemeStatus, Start } from '../domain/records';
import { cleanText, readCell } from './cell';
import { type ReadContext, type ReadLine, readLines, schemeKey, textIn } from './readLines';
import { cellRef } from './readFigure';
import { readStart } from './readStart';
import { cellAt, columnOf, type Row, type Table } from './table';

export interface ReadSchemes {
  schemes: Scheme[];
  lines: ReadLine[];
}

export function readSchemes(tables: readonly Table[], context: ReadContext): ReadSchemes {
  const byKey = new Map<string, Scheme>();
  const lines: ReadLine[] = [];
  for (const table of tables) {
    for (const read of readLines(table, keyedRows(table, byKey, context.findings), context)) {
      lines.push(read);
      const scheme = readScheme(read, context.findings);
      const known = byKey.get(scheme.key);
      byKey.set(scheme.key, known ? completeScheme(known, scheme, context.findings) : scheme);
    }
  }
  return { schemes: [...byKey.values()], lines };
}

/** A second row with the same key in one table is a line of its own, or its savings would be lost. */
function keyedRows(table: Table, known: ReadonlyMap<string, Scheme>, findings: Finding[]): { row: Row; key: string }[] {
  const seen = new Map<string, Row>();
  return table.rows
    .filter(({ kind }) => kind === 'line')
    .map((row) => {
      const key = keyOf(table, row, known);
      const first = seen.get(key);
      if (!first) {
        seen.set(key, row);
        return { row, key };
      }
      findings.push(duplicate(table, first, row));
      return { row, key: `${key}#${row.row}` };
    });
}

/** Without an id of its own a row is the scheme of that name, whatever table gave that one its id. */
function keyOf(table: Table, row: Row, known: ReadonlyMap<string, Scheme>): string {
  const id = readId(table, row.row);
  const programme = programmeOf(table, row);
  if (id !== null) return schemeKey(id, programme, row.name);
  const sameName = [...(columnOf(table, 'id') ? [] : known.values())].filter(
    ({ name }) => nameKey(name) === nameKey(row.name),
  );
  return sameName.length === 1 ? sameName[0]!.key : schemeKey(null, programme, row.name);
}

export function readId(table: Table, row: number): string | null {
  const column = columnOf(table, 'id');
  if (!column) return null;
  const value = cellAt(table.sheet, row, column.col);
  const { kind } = readCell(value);
  return kind === 'blank' || kind === 'toBeConfirmed' || kind === 'notApplicable' || kind === 'error'
    ? null
    : cleanText(value);
}

export function programmeOf(table: Table, row: Row): string | null {
  return textIn(table, row.row, 'programme') ?? row.section;
}

function readScheme({ line, table, row }: ReadLine, findings: Finding[]): Scheme {
  const start = (field: 'plannedStart' | 'actualStart') => readDate(table, row.row, field, findings);
  return {
    ...line,
    id: readId(table, row.row),
    programme: programmeOf(table, row),
    status: readStatus(textIn(table, row.row, 'status') ?? '', line.name),
    plannedStart: start('plannedStart'),
    actualStart: start('actualStart'),
  };
}

export function readDate(
  table: Table,
  row: number,
  field: 'plannedStart' | 'actualStart' | 'due' | 'forecastDate' | 'completed',
  findings: Finding[],
): Start {
  const column = columnOf(table, field);
  if (!column) return { kind: 'blank' };
  const value = cellAt(table.sheet, row, column.col);
  const start = readStart(value);
  if (start) return start;
  const message = `"${cleanText(value)}" in "${column.heading}" is not a month or date: read as not known.`;
  findings.push({ code: 'unreadable-date', severity: 'warning', message, where: [cellRef(table, row, column.col)] });
  return { kind: 'blank' };
}

/** Some trackers say it in a status column, some in the name: "Newark Urgent Treatment Centre (Scheme closed)". */
function readStatus(status: string, name: string): SchemeStatus {
  const inName = /\(([^)]*)\)\s*$/.exec(name)?.[1] ?? '';
  if (/\b(closed|withdrawn|stopped|cancelled|abandoned)\b/i.test(`${status} ${inName}`)) return 'closed';
  return /\b(complete|completed|fully implemented)\b/i.test(status) ? 'complete' : 'open';
}

function completeScheme(first: Scheme, second: Scheme, findings: Finding[]): Scheme {
  if (nameKey(first.name) !== nameKey(second.name)) findings.push(namesDiffer(first, second));
  return {
    ...completeLine(first, second),
    where: first.figures.plan === null && second.figures.plan !== null ? second.where : first.where,
    programme: first.programme ?? second.programme,
    status: first.status === 'open' ? second.status : first.status,
    plannedStart: first.plannedStart.kind === 'blank' ? second.plannedStart : first.plannedStart,
    actualStart: first.actualStart.kind === 'blank' ? second.actualStart : first.actualStart,
  };
}

function namesDiffer(first: Scheme, second: Scheme): Finding {
  return {
    code: 'names-differ',
    severity: 'info',
    message: `Scheme ${first.id} is called "${first.name}" in one place and "${second.name}" in another; the first is used.`,
    where: [first.where, second.where],
  };
}

function duplicate(table: Table, first: Row, second: Row): Finding {
  const id = readId(table, second.row);
  const what = id === null ? `"${second.name}"` : `Scheme ID ${id}`;
  return {
    code: 'duplicate-id',
    severity: 'warning',
    message: `${what} stands twice in one table ("${first.name}" and "${second.name}"); both rows are counted.`,
    where: [first, second].map(({ row }) => cellRef(table, row, (columnOf(table, 'id') ?? table.columns[0]!).col)),
  };
}
