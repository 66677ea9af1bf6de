// Which schemes and programmes a workbook's tables name, for telling whose figures stand under a name elsewhere.
// Refuses to choose between two schemes of one name.
import { nameKey } from '../domain/programmeNames';
import { cleanText } from './cell';
import { readId } from './schemeKeys';
import { cellAt, type Table } from './table';

/** By the key of what somebody may call it; null for a name that several have. */
export type KnownNames = ReadonlyMap<string, string | null>;

export interface KnownLines {
  /** The scheme's name by its id and by its name. */
  schemes: KnownNames;
  programmes: KnownNames;
}

export function knownLines(tables: readonly Table[]): KnownLines {
  const schemes = new Map<string, string | null>();
  for (const table of tables) if (table.kind === 'lines' && table.level === 'scheme') addSchemes(table, schemes);
  return { schemes, programmes: knownProgrammes(tables) };
}

export function knownProgrammes(tables: readonly Table[]): ReadonlyMap<string, string> {
  const programmes = new Map<string, string>();
  for (const table of tables.filter(({ kind }) => kind === 'lines'))
    for (const text of programmesIn(table))
      if (text && !programmes.has(nameKey(text))) programmes.set(nameKey(text), text);
  return programmes;
}

/** Each text once: a long list names a few programmes again and again. */
function programmesIn({ sheet, level, columns, rows }: Table): Set<string | null> {
  const column = columns.find(({ field }) => field === 'programme');
  const texts = new Set<string | null>();
  for (const { kind, name, programme, section, row } of rows) {
    if (kind !== 'line') continue;
    if (level === 'programme') texts.add(name);
    else {
      texts.add(programme).add(section);
      if (column) texts.add(cleanText(cellAt(sheet, row, column.col)));
    }
  }
  return texts;
}

/** A name that stands twice in one table, or with two ids, is that of two schemes. */
function addSchemes(table: Table, schemes: Map<string, string | null>): void {
  const here = new Set<string>();
  for (const { kind, name, row } of table.rows) {
    if (kind !== 'line') continue;
    const [key, id] = [nameKey(name), readId(table, row)];
    const known = id === null ? undefined : schemes.get(nameKey(id));
    const isOther = id !== null && schemes.has(key) && known === undefined;
    if (id !== null && known === undefined) schemes.set(nameKey(id), name);
    if (known === undefined) schemes.set(key, here.has(key) || isOther ? null : name);
    here.add(key);
  }
}
