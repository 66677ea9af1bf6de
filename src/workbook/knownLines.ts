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
  for (const table of tables.filter(({ kind }) => kind === 'lines')) {
    const own = table.rows.filter(({ kind }) => kind === 'line');
    const texts = own.flatMap((row) =>
      table.level === 'programme' ? [row.name] : [row.programme, row.section, programmeIn(table, row.row)],
    );
    for (const text of new Set(texts)) if (text && !programmes.has(nameKey(text))) programmes.set(nameKey(text), text);
  }
  return programmes;
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

function programmeIn({ sheet, columns }: Table, row: number): string {
  const column = columns.find(({ field }) => field === 'programme');
  return column ? cleanText(cellAt(sheet, row, column.col)) : '';
}
