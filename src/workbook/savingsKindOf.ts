// Whether a row is a provider's CIP or a commissioner's QIPP: by its own cell, else by what stands over it, nearest first.
// Refuses a text that names both, as a title over the whole report does.
import type { SavingsKind } from '../domain/savingsKind';
import { cleanText } from './cell';
import { range } from './range';
import { cellAt, columnOf, perTable, type Row, type Table } from './table';

const CIP = /\bcips?\b|\bcost improvement\b/i;
const QIPP = /\bqipps?\b/i;

/** In a column of kinds also who saves says it; over a table a provider may be anything. */
const SAVER: readonly (readonly [RegExp, SavingsKind])[] = [
  [/^(provider|trust)\b/i, 'CIP'],
  [/^(commissioner|ccg)\b/i, 'QIPP'],
];

export function savingsKindOf(table: Table, row: Row): SavingsKind | null {
  const column = columnOf(table, 'savingsSide');
  const said = column ? cleanText(cellAt(table.sheet, row.row, column.col)) : '';
  const own = said === '' ? null : (kindIn(said) ?? SAVER.find(([words]) => words.test(said))?.[1] ?? null);
  const section = row.section ?? sectionOf(table).get(row.row) ?? null;
  return own ?? (section === null ? null : kindIn(section)) ?? kindOver(table);
}

/** A list of programmes has no sections that are programmes, and may have one a side. */
const sectionOf = perTable(({ rows }: Table) => {
  let section: string | null = null;
  const sections = new Map<number, string | null>();
  for (const { kind, name, row } of rows) {
    if (kind === 'section') section = name;
    sections.set(row, section);
  }
  return sections;
});

function kindIn(text: string): SavingsKind | null {
  const [cip, qipp] = [CIP.test(text), QIPP.test(text)];
  if (cip === qipp) return null;
  return cip ? 'CIP' : 'QIPP';
}

/** The heading of its names, a title right above its columns, the sheet's name. */
const kindOver = perTable((table: Table): SavingsKind | null => {
  const names = table.columns.filter(({ field }) => field === 'scheme' || field === 'programme' || field === 'id');
  const titles = table.turned ? table.titles : titlesOver(table);
  const texts = [...names.map(({ heading }) => heading), ...titles, table.sheet.name];
  return texts.map(kindIn).find((kind) => kind !== null) ?? null;
});

/** Titles are looked for in this many rows above the headings. */
const TITLE_ROWS = 6;

/** Of tables side by side each has its own, so only texts right above its columns count. */
function titlesOver({ sheet, top, columns }: Table): string[] {
  const cols = columns.map(({ col }) => col);
  const across = range(Math.min(...cols), Math.max(...cols));
  const rows = range(Math.max(sheet.top, top - TITLE_ROWS), top - 1).reverse();
  return rows.flatMap((row) => across.map((col) => cleanText(cellAt(sheet, row, col))).filter((text) => text !== ''));
}
