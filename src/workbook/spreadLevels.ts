// Whether the names of a table whose lines have several rows are schemes or programmes, where no heading stands over them.
// Decides by the bands over the names and by what other tables call so; refuses to read them as programmes in silence.
import type { CellRef, Finding } from '../domain/finding';
import { listed } from '../domain/listed';
import { nameKey } from '../domain/programmeNames';
import { type KnownLines, knownLines } from './knownLines';
import { cellRef } from './readFigure';
import type { Table } from './table';

export interface Levelled {
  tables: Table[];
  findings: Finding[];
}

export function withLevels(tables: readonly Table[]): Levelled {
  const open = tables.filter(isOpen);
  if (open.length === 0) return { tables: [...tables], findings: [] };
  const known = knownLines(tables.filter((table) => !isOpen(table)));
  const schemes = open.filter((table) => holdsSchemes(table, known));
  const unsaid = open.filter((table) => !schemes.includes(table) && !saysProgrammes(table, known));
  return {
    tables: tables.map((table) => (schemes.includes(table) ? asSchemes(table) : table)),
    findings: [...schemes.flatMap(bandsRead), ...unsaid.map(assumed)],
  };
}

function isOpen({ kind, level, columns, parts, rows }: Table): boolean {
  const isSpread = parts.size > 0 && rows.some((row) => row.kind === 'line');
  return kind === 'lines' && level === 'programme' && isSpread && columns.some(isUnheaded);
}

function isUnheaded({ field, heading }: Table['columns'][number]): boolean {
  return field === 'programme' && heading === '';
}

/** Bands over several names are their programmes, if they are no side of the savings. */
const SIDE = /\b(cips?|qipps?)\b/i;

function holdsSchemes(table: Table, { schemes, programmes }: KnownLines): boolean {
  const lines = table.rows.filter(({ kind }) => kind === 'line');
  const keys = lines.map(({ name }) => nameKey(name));
  if (keys.some((key) => programmes.has(key))) return false;
  return keys.some((key) => schemes.has(key)) || lines.some(({ section }) => section !== null && !SIDE.test(section));
}

const PROGRAMMES = /\b(programmes?|divisions?|directorates?|boards?|portfolios?|work ?streams?)\b/i;

function saysProgrammes({ titles, rows }: Table, { programmes }: KnownLines): boolean {
  return titles.some((title) => PROGRAMMES.test(title)) || rows.some(({ name }) => programmes.has(nameKey(name)));
}

function asSchemes(table: Table): Table {
  const columns = table.columns.map((column) =>
    isUnheaded(column) ? { ...column, field: 'scheme' as const } : column,
  );
  return { ...table, level: 'scheme', columns };
}

function bandsRead(table: Table): Finding[] {
  const bands = table.rows.filter(({ kind }) => kind === 'section');
  if (bands.length === 0) return [];
  const names = listed([...new Set(bands.map(({ name }) => `"${name}"`))]);
  const message = `The names on "${table.sheet.name}" have no heading: they are read as schemes, and ${names} above them as their programmes.`;
  return [{ code: 'level-read', severity: 'info', message, where: bands.map(({ row }) => nameCell(table, row)) }];
}

function nameCell(table: Table, row: number): CellRef {
  return cellRef(table, row, table.columns.find(isUnheaded)!.col);
}

function assumed(table: Table): Finding {
  const { sheet, rows } = table;
  const line = rows.find(({ kind }) => kind === 'line')!;
  return {
    code: 'level-assumed',
    severity: 'warning',
    message: `Nothing on "${sheet.name}" says whether "${line.name}" and the names like it are programmes or schemes: they are read as programmes.`,
    where: [nameCell(table, line.row)],
    suggestion: 'Write "Scheme" or "Programme" over the names, or in the title.',
  };
}
