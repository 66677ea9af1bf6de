// Every row that gives a scheme's id, in whatever table, with the name and programme that stand beside it.
// Refuses to join them: readSchemes does, and a check says where they contradict one another.
import type { NamedId } from '../domain/namedIds';
import { flatMapInPieces, gatherInPieces, type Pieces } from '../domain/pieces';
import { cellRef } from './readFigure';
import { textIn } from './readLines';
import { programmeOf, readId } from './schemeKeys';
import { columnOf, type Row, type Table, type TableKind } from './table';

const KINDS: readonly TableKind[] = ['lines', 'milestones', 'exceptions', 'risks', 'deepDives', 'changes'];

export function* readNamedIds(tables: readonly Table[]): Pieces<NamedId[]> {
  const named = tables.filter(
    ({ kind, level }) => KINDS.includes(kind) && !(kind === 'lines' && level === 'programme'),
  );
  return yield* gatherInPieces(
    named.map((table, index) => () => {
      const lines = table.rows.filter(({ kind }) => kind === 'line');
      return flatMapInPieces(lines, (row) => namedId(table, row, index));
    }),
  );
}

function namedId(table: Table, row: Row, index: number): NamedId[] {
  const column = columnOf(table, 'id');
  const id = readId(table, row.row);
  if (!column || id === null) return [];
  const name = textIn(table, row.row, 'scheme') ?? textIn(table, row.row, 'area') ?? '';
  const cell = cellRef(table, row.row, column.col);
  return [{ id, name, programme: programmeOf(table, row), table: index, listsSchemes: table.kind === 'lines', cell }];
}
