// A table such as "Top 10 value schemes": its rows and its total, to be held against the tables that list the schemes.
import type { Finding } from '../domain/finding';
import type { TopList } from '../domain/topLists';
import { cellRef, readFigure } from './readFigure';
import { readId } from './schemeKeys';
import { columnOf, type Row, type Table } from './table';

export function readTopList(table: Table, findings: Finding[]): TopList {
  const column = columnOf(table, 'total')!;
  const figureOf = ({ row }: Row) => ({
    ...readFigure(table, column, row, findings),
    where: cellRef(table, row, column.col),
  });
  const schemes = table.rows
    .filter(({ kind }) => kind === 'line')
    .map((row) => ({ id: readId(table, row.row), name: row.name, ...figureOf(row) }));
  const last = table.rows.filter(({ kind }) => kind === 'total').at(-1);
  if (!last) return { schemes, total: null, halfUnit: 0 };
  const { value, halfUnit, where } = figureOf(last);
  return { schemes, total: value === null ? null : { value, cell: where }, halfUnit };
}
