// What a reading says at which cell, and whether that tells of a scheme or a figure that it does not have.
// Refuses what is said of another place: a question about one column excuses no other.
import { blockOrNull } from '../../../src/workbook/address';
import type { Reading } from '../../../src/workbook/readWorkbook';
import type { PlacedFigure, PlacedScheme, PlacedTable } from './drawing';

export interface Said {
  code: string;
  sheet: string;
  row: number;
  col: number;
  /** Of a question: what is asked. */
  asked: string | null;
}

/** What was read, and all that was drawn. */
export interface Whole {
  reading: Reading;
  tables: readonly PlacedTable[];
}

/** They tell of something that counts, and so excuse nothing that does not. */
const OF_WHAT_COUNTS = [
  'unit-assumed',
  'hidden-sheet',
  'hidden-rows',
  'hidden-columns',
  'programme-carried',
  'months-down-read',
];

export function allSaid({ records, questions }: Reading): Said[] {
  const at = (sheet: string, cell: string) => ({ sheet, ...(blockOrNull(cell) ?? { row: -1, col: -1 }) });
  const findings = records.findings
    .filter(({ code }) => code !== 'column-question' && !OF_WHAT_COUNTS.includes(code))
    .flatMap(({ code, where }) => where.map(({ sheet, cell }) => ({ code, asked: null, ...at(sheet, cell) })));
  const asking = questions.map(({ asked, sheet, cell }) => ({ code: `question ${asked}`, asked, ...at(sheet, cell) }));
  return [...findings, ...asking];
}

export function isIn({ sheet, top, left, bottom, right }: PlacedTable, at: Said): boolean {
  return at.sheet === sheet && at.row >= top && at.row <= bottom && at.col >= left && at.col <= right;
}

function first(said: readonly Said[], fits: (one: Said) => boolean): string | null {
  return said.find(fits)?.code ?? null;
}

/** A table that was not found at all may be reported at any cell of it. */
function isSeen({ sheet, left, right, top, bottom }: PlacedTable, { tables }: Reading): boolean {
  return tables.some(
    (table) =>
      (table.turned?.sheet ?? table.sheet).name === sheet &&
      table.kind === 'lines' &&
      (table.turned !== null ||
        (table.top >= top && table.top <= bottom && table.columns.some(({ col }) => col >= left && col <= right))),
  );
}

/** Of a whole sheet, one question stands for all of its tables. */
function asksWhole(said: readonly Said[], { sheet }: PlacedTable): string | null {
  return first(said, (one) => one.sheet === sheet && (one.asked === 'unit' || one.asked === 'sign'));
}

/** One question stands for the columns of one heading on a sheet, where its tables repeat their headings. */
function asksAlike(asked: Said, tables: readonly PlacedTable[], sheet: string, key: PlacedFigure['key']): boolean {
  const isAsked = (figure: PlacedFigure) => figure.key === key && figure.col === asked.col;
  return asked.sheet === sheet && tables.some((table) => isIn(table, asked) && table.figures.some(isAsked));
}

/** One question stands for a mark wherever it stands on the sheet. */
function asksMark(said: readonly Said[], { sheet }: PlacedTable): string | null {
  return first(said, (one) => one.sheet === sheet && one.asked === 'rating');
}

export const excuseFor = {
  row: (said: readonly Said[], table: PlacedTable, { row }: PlacedScheme) =>
    first(said, (one) => isIn(table, one) && one.row === row),

  scheme: (said: readonly Said[], table: PlacedTable, placed: PlacedScheme, reading: Reading) =>
    excuseFor.row(said, table, placed) ??
    first(
      said,
      (one) => isIn(table, one) && (one.asked === 'column' || one.asked === 'unit' || one.asked === 'sign'),
    ) ??
    (isSeen(table, reading) ? null : first(said, (one) => isIn(table, one))),

  figure: (said: readonly Said[], table: PlacedTable, { row, col, key }: PlacedFigure, { reading, tables }: Whole) =>
    first(said, (one) => isIn(table, one) && one.row === row && one.col === col) ??
    first(said, (one) => isIn(table, one) && one.col === col && !ofOneCell(one.code)) ??
    first(said, (one) => one.asked === 'column' && asksAlike(one, tables, table.sheet, key)) ??
    (key === 'rating' ? asksMark(said, table) : asksWhole(said, table)) ??
    (isSeen(table, reading) ? null : first(said, (one) => isIn(table, one))),
};

/** A cell's own fault says nothing of the cells below it. */
function ofOneCell(code: string): boolean {
  return ['error-cell', 'unreadable-figure', 'never-calculated', 'unreadable-printed'].includes(code);
}
