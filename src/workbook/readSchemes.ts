// Schemes from every table that lists them, joined by id, else by programme and name. Loses no row and counts none twice.
import type { Finding } from '../domain/finding';
import { completeLine } from '../domain/gatherProgrammes';
import { mapInPieces, type Pieces } from '../domain/pieces';
import { nameKey } from '../domain/programmeNames';
import type { Scheme, SchemeStatus, Start, StartCells } from '../domain/records';
import { wordSides } from '../domain/sides';
import { cleanText, readCell } from './cell';
import { type ReadContext, type ReadLine, readLinesInPieces, schemeKey, textIn } from './readLines';
import { cellRef } from './readFigure';
import { readStart } from './readStart';
import { savingsKindOf } from './savingsKindOf';
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
    const read = yield* readLinesInPieces(table, keyedRows(table, byKey, context.findings), context);
    for (const line of read) lines.push(line);
    yield* mapInPieces(read, (line) => {
      const scheme = readScheme(line, context.findings);
      const known = byKey.get(scheme.key);
      byKey.set(scheme.key, known ? completeScheme(known, scheme, context.findings) : scheme);
    });
  }
  return { schemes: [...byKey.values()], lines };
}

interface KeyedRow {
  row: Row;
  key: string;
}

/** Rows that claim one key in one table are told apart by name, or their savings would be lost. */
function keyedRows(table: Table, known: ReadonlyMap<string, Scheme>, findings: Finding[]): KeyedRow[] {
  const keyByName = columnOf(table, 'id') ? new Map<string, string | null>() : namesOf(known);
  const rows = table.rows
    .filter(({ kind }) => kind === 'line')
    .map((row) => ({ row, key: keyOfKind(table, row, keyOf(table, row, keyByName), known) }));
  const sharing = new Map<string, KeyedRow[]>();
  for (const keyed of rows) {
    const others = sharing.get(keyed.key);
    if (others) others.push(keyed);
    else sharing.set(keyed.key, [keyed]);
  }
  return rows.map((keyed) => {
    const all = sharing.get(keyed.key)!;
    if (all.length === 1) return keyed;
    if (keyed !== all[0] && !areApart(table, all[0]!.row, keyed.row))
      findings.push(duplicate(table, all[0]!.row, keyed.row));
    return { row: keyed.row, key: keyAmong(all, keyed) };
  });
}

/** By name, and by number where even the names are the same. */
function keyAmong(all: readonly KeyedRow[], { row, key }: KeyedRow): string {
  const name = nameKey(row.name);
  const alike = all.filter((other) => nameKey(other.row.name) === name);
  const number = alike.findIndex((other) => other.row === row);
  return `${key}/${name}${number === 0 ? '' : `#${number + 1}`}`;
}

/** The key of every scheme's name; null for a name that several have. */
function namesOf(known: ReadonlyMap<string, Scheme>): Map<string, string | null> {
  const names = new Map<string, string | null>();
  for (const { key, name } of known.values()) names.set(nameKey(name), names.has(nameKey(name)) ? null : key);
  return names;
}

/** Without an id of its own a row is the scheme of that name, whatever table gave that one its id. */
function keyOf(table: Table, row: Row, keyByName: ReadonlyMap<string, string | null>): string {
  const id = readId(table, row.row);
  const named = id === null ? keyByName.get(nameKey(row.name)) : null;
  return named ?? schemeKey(id, programmeOf(table, row), row.name);
}

/** CIP is what the trust saves, QIPP what the commissioner does: with a plan on each side they are two lines, whatever they are called. */
function keyOfKind(table: Table, row: Row, key: string, known: ReadonlyMap<string, Scheme>): string {
  const other = known.get(key);
  const kind = savingsKindOf(table, row);
  if (!other || kind === null || other.savingsKind === null || kind === other.savingsKind) return key;
  const plans = ['plan', 'target', 'ytdPlan'] as const;
  const planned = plans.some((name) => other.figures[name] !== null && columnOf(table, name));
  return planned ? `${key}/${kind.toLowerCase()}` : key;
}

/** Told of by a check, with the figures of both. */
function areApart(table: Table, first: Row, second: Row): boolean {
  const [one, other] = [savingsKindOf(table, first), savingsKindOf(table, second)];
  return one !== null && other !== null && one !== other;
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
  return row.programme ?? textIn(table, row.row, 'programme') ?? row.section;
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
  if (nameKey(first.name) !== nameKey(second.name)) findings.push(namesDiffer(first, second));
  return {
    ...completeLine(first, second),
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

function duplicate(table: Table, first: Row, second: Row): Finding {
  const id = readId(table, second.row);
  const what = id === null ? `"${second.name}"` : `Scheme ID ${id}`;
  return {
    code: 'duplicate-id',
    severity: 'warning',
    message: `${what} stands twice in one table ("${first.name}" and "${second.name}"); both rows are counted.`,
    where: [first, second].map(({ row }) => cellRef(table, row, (columnOf(table, 'id') ?? table.columns[0]!).col)),
    sides: wordSides(first.name, second.name),
  };
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
