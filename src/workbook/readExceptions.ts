// The PMO's own exception log, word for word.
import type { LoggedException } from '../domain/exceptionRecords';
import { wordsFrom } from '../domain/words';
import type { Field } from './headings';
import { cellRef } from './readFigure';
import { readId } from './schemeKeys';
import { wordsIn } from './wordsIn';
import { cellAt, type Column, columnOf, type Row, type Table } from './table';

export function readExceptions(tables: readonly Table[]): LoggedException[] {
  return tables.flatMap((table) =>
    table.rows.filter(({ kind }) => kind === 'line').map((row) => readEntry(table, row)),
  );
}

function readEntry(table: Table, row: Row): LoggedException {
  const text = (field: Field) => {
    const column = columnOf(table, field);
    return column ? wordsIn(cellAt(table.sheet, row.row, column.col)) : '';
  };
  return {
    programme: text('programme') || row.section,
    schemeId: readId(table, row.row),
    area: row.name,
    ...wordsFrom(text),
    where: cellRef(table, row.row, nameColumn(table).col),
  };
}

function nameColumn(table: Table): Column {
  return columnOf(table, 'area') ?? columnOf(table, 'scheme') ?? columnOf(table, 'id')!;
}
