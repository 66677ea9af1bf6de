// Schemes from every table that lists them, joined by id, else by programme and name. Loses no row and counts none twice.
import type { Finding } from '../domain/finding';
import { completeLine } from '../domain/gatherProgrammes';
import { mapInPieces, type Pieces } from '../domain/pieces';
import { nameKey } from '../domain/programmeNames';
import type { Scheme, SchemeStatus, Start, StartCells } from '../domain/records';
import { wordSides } from '../domain/sides';
import { cleanText } from './cell';
import { type ReadContext, type ReadLine, readLinesInPieces, textIn } from './readLines';
import { cellRef } from './readFigure';
import { readStart } from './readStart';
import { keyedRows, programmeOf, readId } from './schemeKeys';
import { cellAt, columnOf, type Row, type Table } from './table';

export interface ReadSchemes {
  schemes: Scheme[];
  lines: ReadLine[];
}

export function* readSchemesInPieces(tables: readonly Table[], context: ReadContext): Pieces<ReadSchemes> {
  const byKey = new Map<string, Scheme>();
  const lines: ReadLine[] = [];
  for (const table of tables) {
    context.findings.push(...carriedProgrammes(table));
    const read = yield* readLinesInPieces(table, yield* keyedRows(table, byKey, context), context);
    for (const line of read) lines.push(line);
    yield* mapInPieces(read, (line) => {
      const scheme = readScheme(line, context.findings);
      const known = byKey.get(scheme.key);
      byKey.set(scheme.key, known ? completeScheme(known, scheme, context.findings) : scheme);
    });
  }
  return { schemes: [...byKey.values()], lines };
}

function readScheme({ line, table, row }: ReadLine, findings: Finding[]): Scheme {
  const start = (field: 'plannedStart' | 'actualStart') => readDate(table, row.row, field, findings);
  const statusText = textIn(table, row.row, 'status') ?? '';
  // What is added stands before what is copied: the other way round takes ten times as long, for every line.
  return {
    id: readId(table, row.row),
    programme: programmeOf(table, row),
    status: readStatus(statusText, line.name),
    statusText,
    plannedStart: start('plannedStart'),
    actualStart: start('actualStart'),
    startCells: startCells(table, row),
    ...line,
  };
}

function startCells(table: Table, { row }: Row): StartCells {
  const cells: StartCells = {};
  for (const field of ['status', 'plannedStart', 'actualStart'] as const) {
    const column = columnOf(table, field);
    if (column) cells[field] = cellRef(table, row, column.col);
  }
  return cells;
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
  const says = (words: RegExp) => words.test(status.trim()) || words.test(inName.trim());
  if (says(/^(scheme )?(closed|withdrawn|stopped|cancelled|abandoned)\b/i)) return 'closed';
  return /^(100 ?% )?(complete|completed|fully implemented)\b/i.test(status.trim()) ? 'complete' : 'open';
}

function completeScheme(first: Scheme, second: Scheme, findings: Finding[]): Scheme {
  const isCalled = ({ id, name }: Scheme) => name !== id;
  if (isCalled(first) && isCalled(second) && nameKey(first.name) !== nameKey(second.name))
    findings.push(namesDiffer(first, second));
  if (first.savingsKind && second.savingsKind && first.savingsKind !== second.savingsKind)
    findings.push(sidesDiffer(first, second));
  return {
    ...completeLine(first, second),
    name: isCalled(first) ? first.name : second.name,
    where: first.figures.plan === null && second.figures.plan !== null ? second.where : first.where,
    programme: first.programme ?? second.programme,
    status: first.status === 'open' ? second.status : first.status,
    statusText: first.statusText || second.statusText,
    plannedStart: first.plannedStart.kind === 'blank' ? second.plannedStart : first.plannedStart,
    actualStart: first.actualStart.kind === 'blank' ? second.actualStart : first.actualStart,
    startCells: { ...second.startCells, ...first.startCells },
  };
}

function namesDiffer(first: Scheme, second: Scheme): Finding {
  return {
    code: 'names-differ',
    severity: 'info',
    message: `Scheme ${first.id} is called "${first.name}" in one place and "${second.name}" in another; the first is used.`,
    where: [first.where, second.where],
    sides: wordSides(first.name, second.name),
  };
}

function sidesDiffer(first: Scheme, second: Scheme): Finding {
  const [one, other] = [first.savingsKind!, second.savingsKind!];
  const message = `"${first.name}" is ${one} in one place and ${other} in another, without a plan of its own there: it is read as one line, ${one}.`;
  return { code: 'sides-differ', severity: 'warning', message, where: [first.where, second.where] };
}

function carriedProgrammes(table: Table): Finding[] {
  const carried = table.rows.filter((row) => row.programme !== null && textIn(table, row.row, 'programme') === null);
  if (carried.length === 0) return [];
  const { col } = columnOf(table, 'programme')!;
  const message = `${carried.length} rows leave their programme empty and are read as the one above.`;
  return [
    { code: 'programme-carried', severity: 'info', message, where: carried.map(({ row }) => cellRef(table, row, col)) },
  ];
}
