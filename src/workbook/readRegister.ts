// What every small register has in common: what an entry is about, its words, its cells.
import type { CellRef } from '../domain/finding';
import type { Subject } from '../domain/registers';
import { cleanText } from './cell';
import type { Field } from './headings';
import { cellRef } from './readFigure';
import { readId } from './schemeKeys';
import { textIn } from './readLines';
import { cellAt, columnOf, type Row, type Table } from './table';
import { wordsIn } from './wordsIn';

export interface Entry {
  table: Table;
  row: Row;
}

export function entriesOf(tables: readonly Table[]): Entry[] {
  return tables.flatMap((table) => table.rows.filter(({ kind }) => kind === 'line').map((row) => ({ table, row })));
}

/** An entry's own id is tried as a scheme's where no column has schemes' ids. */
export function readSubject({ table, row }: Entry): Subject {
  const id = columnOf(table, 'id') ? readId(table, row.row) : textIn(table, row.row, 'entryId');
  return {
    schemeId: id,
    area: textIn(table, row.row, 'scheme') ?? textIn(table, row.row, 'area') ?? '',
    programme: row.programme ?? textIn(table, row.row, 'programme') ?? row.section,
  };
}

/** As written, `''` where there is no such column. */
export function wordsOf({ table, row }: Entry, field: Field): string {
  const column = columnOf(table, field);
  const value = column ? cellAt(table.sheet, row.row, column.col) : '';
  return cleanText(value) === '' ? '' : wordsIn(value);
}

/** The cell under the first of these headings that the register has. */
export function cellOf({ table, row }: Entry, ...fields: Field[]): CellRef {
  const column = fields.map((field) => columnOf(table, field)).find((found) => found !== null);
  return cellRef(table, row.row, (column ?? table.columns[0]!).col);
}
