// What is told of tables that were understood: units that were assumed, questions, totals without a name, rows left out.
// Refuses to tell what keeps lines from being rated at all; that is known before.
import type { Finding } from '../domain/finding';
import { listed } from '../domain/listed';
import { gatherInPieces, type Pieces } from '../domain/pieces';
import { cleanText, readCell } from './cell';
import { isUnit } from './moneyUnit';
import { range } from './range';
import type { SheetSnapshot } from './snapshot';
import { figuresElsewhere } from './figuresElsewhere';
import { MONEY_FIELDS } from './headings';
import { joinedBeside } from './joinedBeside';
import { type ColumnQuestion, questionFindings } from './columnQuestions';
import { cellRef } from './readFigure';
import { otherUnitIn } from './rowUnits';
import { sumRowFindings } from './sumRowFindings';
import { cellAt, lastColumn, type Row, type Table } from './table';
import { unreadFigures } from './unreadFigures';

export function tableFindings(
  tables: readonly Table[],
  questions: readonly ColumnQuestion[],
): Pieces<readonly Finding[]> {
  return gatherInPieces<Finding>([
    () => unitFindings(tables),
    () => questionFindings(questions),
    () => sumRowFindings(tables),
    () => bareTitles(tables),
    () => strayTitles(tables),
    () => unreadRows(tables),
    () => otherUnits(tables),
    () => namedLikeFigures(tables),
    () => unreadFigures(tables),
    () => figuresElsewhere(tables),
    () => joinedBeside(tables),
  ]);
}

/** No blank row and no total sets them apart from the lines above: an empty line would look the same. */
function bareTitles(tables: readonly Table[]): Finding[] {
  const isBare = ({ kind, row }: Row, index: number, rows: readonly Row[]) =>
    kind === 'section' && isLineAbove(rows[index - 1], row);
  return rowsOf(tables, isBare).map(({ name, table, row }) => ({
    code: 'read-as-section',
    severity: 'info',
    message: `"${name}" has nothing beside it, and is read as the title of the lines below it.`,
    where: [cellRef(table, row, columnWith(table, row, name))],
  }));
}

function columnWith({ sheet, columns }: Table, row: number, name: string): number {
  return filledIn(sheet, row).find((col) => cleanText(cellAt(sheet, row, col)) === name) ?? columns[0]!.col;
}

function filledIn(sheet: SheetSnapshot, row: number): number[] {
  return range(sheet.left, lastColumn(sheet)).filter((col) => cleanText(cellAt(sheet, row, col)) !== '');
}

/** A text alone among the figures, right above a line, may be the title of a section; it may as well be a remark. */
function strayTitles(tables: readonly Table[]): Finding[] {
  const lists = tables.filter(({ turned, columns }) => !turned && !columns.some(({ field }) => field === 'programme'));
  const isNote = ({ kind, name, row }: Row, index: number, rows: readonly Row[]) =>
    kind === 'note' && name === '' && rows[index + 1]?.kind === 'line' && rows[index + 1]?.row === row + 1;
  return rowsOf(lists, isNote).flatMap(({ table, row }) => {
    const [col, ...others] = filledIn(table.sheet, row);
    const isOfMoney = table.columns.some((column) => column.col === col && MONEY_FIELDS.has(column.field));
    const value = cellAt(table.sheet, row, col ?? -1);
    if (others.length > 0 || !isOfMoney || isUnit(value) || readCell(value).kind !== 'text') return [];
    return {
      code: 'text-among-figures',
      severity: 'warning' as const,
      message: `"${cleanText(value)}" stands among the figures of "${table.sheet.name}" with no name beside it: it is read as a remark, and as no title of the lines below it.`,
      where: [cellRef(table, row, col!)],
      suggestion: 'Write the title of a section where the names stand.',
    };
  });
}

function isLineAbove(above: Row | undefined, row: number): boolean {
  return above?.kind === 'line' && above.row === row - 1;
}

function unreadRows(tables: readonly Table[]): Finding[] {
  const isApart = (table: Table) => (row: Row) =>
    row.kind === 'unread' && row.name !== '' && otherUnitIn(table, row) === null;
  const named = tables
    .flatMap((table) => rowsOf([table], isApart(table)))
    .map(({ name, table, row }) => ({
      code: 'row-not-read',
      severity: 'warning' as const,
      message: `"${name}" stands apart from the lines of its table and is not counted.`,
      where: [cellRef(table, row, table.columns[0]!.col)],
    }));
  return [...named, ...tables.flatMap(namelessRows)];
}

function namelessRows(table: Table): Finding[] {
  const nameless = rowsOf([table], ({ kind, name }) => kind === 'unread' && name === '');
  if (nameless.length === 0) return [];
  const rows = nameless.length === 1 ? 'this row: it is' : `these ${nameless.length} rows: they are`;
  return [
    {
      code: 'row-not-read',
      severity: 'warning' as const,
      message: `Nothing says whose figures stand in ${rows} not counted.`,
      where: nameless.map(({ row }) => cellRef(table, row, table.columns[0]!.col)),
      suggestion: 'Write the name beside every row of figures, or "Total".',
    },
  ];
}

const MOST_NAMED = 5;

function otherUnits(tables: readonly Table[]): Finding[] {
  return tables.flatMap((table) => {
    const others = table.rows.filter((row) => otherUnitIn(table, row) !== null);
    if (others.length === 0) return [];
    const named = others.slice(0, MOST_NAMED).map((row) => `"${row.name}" (${otherUnitIn(table, row)})`);
    const told = listed(others.length > MOST_NAMED ? [...named, `${others.length - MOST_NAMED} more`] : named);
    return {
      code: 'row-of-other-unit',
      severity: 'warning' as const,
      message: `Not counted on "${table.sheet.name}", since it is in another unit than the money of its table: ${told}.`,
      where: others.map(({ row }) => cellRef(table, row, table.columns[0]!.col)),
      suggestion: 'Write savings in the unit of the other lines, and keep what is no money in a table of its own.',
    };
  });
}

function rowsOf(
  tables: readonly Table[],
  isOne: (row: Row, index: number, rows: readonly Row[]) => boolean,
): { name: string; table: Table; row: number }[] {
  return tables
    .filter(({ kind }) => kind === 'lines')
    .flatMap((table) => table.rows.filter(isOne).map(({ row, name }) => ({ name, table, row })));
}

/** "Plan", "Actual" are words of figures: as a name they are the part of a line that was not understood. */
function namedLikeFigures(tables: readonly Table[]): Finding[] {
  const lists = tables.filter(({ kind, turned }) => kind === 'lines' && !turned);
  return lists.flatMap((table) => {
    const named = table.rows.filter(({ kind, name }) => kind === 'line' && isFigureWord(name));
    if (named.length === 0) return [];
    const words = listed([...new Set(named.map(({ name }) => `"${name}"`))]);
    return {
      code: 'name-is-figure',
      severity: 'warning' as const,
      message: `${words} on "${table.sheet.name}" ${named.length === 1 ? 'stands' : 'stand'} where names do, and ${named.length === 1 ? 'is' : 'are'} counted as a ${table.level} of that name.`,
      where: named.map(({ row }) => cellRef(table, row, table.columns[0]!.col)),
      suggestion: 'Write the name beside each row, and Plan or Actual in a column of its own.',
    };
  });
}

function isFigureWord(name: string): boolean {
  return /^(plan|target|actuals?|forecast|variance)$/i.test(name);
}

function unitFindings(tables: readonly Table[]): Finding[] {
  const silent = tables.filter(
    (table) => table.kind === 'lines' && table.unitAssumed && table.columns.some(isMoneyWithoutUnit),
  );
  return [...new Set(silent.map(({ sheet }) => sheet.name))].map((sheet) => ({
    code: 'unit-assumed',
    severity: 'info',
    message: `No unit of money is written on "${sheet}": figures are read as £k.`,
    where: [{ sheet, cell: 'A1' }],
  }));
}

function isMoneyWithoutUnit({ field, unit }: Table['columns'][number]): boolean {
  return unit === null && MONEY_FIELDS.has(field);
}
