// What people have typed on our own exceptions sheet: words that differ from what we carried in from their log.
import { wordsKey } from '../domain/samePlace';
import type { WrittenException } from '../domain/exceptionRecords';
import { gatherInPieces, mapInPieces, type Pieces } from '../domain/pieces';
import type { WordName } from '../domain/words';
import { cleanText } from './cell';
import { EXCEPTIONS_ID, EXCEPTIONS_SHEET, OUR_HEADINGS, REASONS, WORD_COLUMNS } from './exceptionWords';
import { findTablesInPieces } from './findTables';
import { sideBySide } from './sideBySide';
import type { Memory } from './memory';
import { ourSheet } from './ourSheet';
import { type IsOurs, isOwnSourceColumn, withoutSources } from './ownSourceColumn';
import { cellRef } from './readFigure';
import { textIn } from './readLines';
import { readId } from './schemeKeys';
import type { SheetSnapshot, WorkbookSnapshot } from './snapshot';
import { SOURCE_HEADING } from './exceptionWords';
import { plainWords, wordsIn } from './wordsIn';
import { rememberedTexts, textsId } from './writtenTexts';
import { cellAt, columnOf, lastColumn, type Row, type Table } from './table';

/** Words among which a number may be a date. */
const DATED: readonly WordName[] = ['recovery', 'due'];

export interface WrittenExceptions {
  rows: WrittenException[];
  /** Headings that people put beside ours, from left to right. */
  addedColumns: string[];
}

export function* readWrittenExceptions(snapshot: WorkbookSnapshot, memory: Memory): Pieces<WrittenExceptions> {
  const sheet = ourSheet(snapshot, EXCEPTIONS_ID, EXCEPTIONS_SHEET);
  const remembered = yield* rememberedTexts(memory.get(textsId(EXCEPTIONS_ID)));
  const isOurs = remembered?.isOurs ?? null;
  const found = sheet
    ? yield* findTablesInPieces(yield* withoutSources(sheet, isOurs), null, { spreadColumns: null, sideBySide })
    : [];
  const tables = found.filter(({ kind }) => kind === 'exceptions');
  const columns = yield* gatherInPieces(tables.map((table) => () => addedColumns({ ...table, sheet: sheet! }, isOurs)));
  const rows = yield* gatherInPieces(
    tables.map((table) => () => {
      const reasonsOf = reasonsIn(table);
      const lines = table.rows.filter(({ kind }) => kind === 'line');
      return mapInPieces(lines, (row) => ({ ...readRow(table, row, columns, memory), reasons: reasonsOf(row) }));
    }),
  );
  return { rows, addedColumns: [...new Set(columns.map(({ heading }) => heading))] };
}

interface AddedColumn {
  col: number;
  heading: string;
}

function* addedColumns({ sheet, headingRows, rows }: Table, isOurs: IsOurs): Pieces<AddedColumn[]> {
  const row = headingRows[0]!;
  const lines = rows.filter(({ kind }) => kind === 'line');
  const found: AddedColumn[] = [];
  for (let col = sheet.left; col <= lastColumn(sheet); col++) {
    const heading = cleanText(cellAt(sheet, row, col));
    if (heading === '' || (heading !== SOURCE_HEADING && OUR_HEADINGS.includes(heading))) continue;
    const below = lines.map((line) => cellAt(sheet, line.row, col));
    if (!(yield* isOwnSourceColumn(heading, below, isOurs))) found.push({ col, heading });
    yield;
  }
  return found;
}

function readRow(
  table: Table,
  row: Row,
  columns: readonly AddedColumn[],
  memory: Memory,
): Omit<WrittenException, 'reasons'> {
  const programme = textIn(table, row.row, 'programme');
  const schemeId = readId(table, row.row);
  const carried = memory.get(EXCEPTIONS_ID)?.get(wordsKey(schemeId, programme, row.name));
  const words: WrittenException['words'] = {};
  for (const [field] of WORD_COLUMNS) {
    const column = columnOf(table, field);
    const read = DATED.includes(field) ? wordsIn : plainWords;
    const text = column ? read(cellAt(table.sheet, row.row, column.col)) : '';
    if (cleanText(text) !== '' && text !== String(carried?.get(field) ?? '')) words[field] = text;
  }
  const beside = columns.map(({ col, heading }) => [heading, cellAt(table.sheet, row.row, col)] as const);
  const added = Object.fromEntries(beside.filter(([, value]) => cleanText(value) !== ''));
  return {
    programme,
    schemeId,
    area: row.name,
    words,
    added,
    where: cellRef(table, row.row, (columnOf(table, 'area') ?? table.columns[0]!).col),
  };
}

/**
 * What an open exception's row gives as its reasons; null below the title of the next section, and of a row that names neither
 * area nor scheme.
 */
function reasonsIn(table: Table): (row: Row) => string | null {
  const { sheet, headingRows } = table;
  const names = [columnOf(table, 'area'), columnOf(table, 'id')].flatMap((column) => column ?? []);
  const column = columnHeaded(REASONS, sheet, headingRows[0]!);
  const end = nextSection(table);
  return ({ row }) => {
    const isNamed = names.some(({ col }) => cleanText(cellAt(sheet, row, col)) !== '');
    return column !== null && isNamed && row < end ? String(cellAt(sheet, row, column)) : null;
  };
}

function columnHeaded(heading: string, sheet: SheetSnapshot, row: number): number | null {
  const found = sheet.values[row - sheet.top]!.findIndex((value) => cleanText(value) === heading);
  return found < 0 ? null : found + sheet.left;
}

/** A section's title stands alone in its row, in the first column. */
function nextSection({ sheet, headingRows, rows }: Table): number {
  const isTitle = ({ row }: Row) => {
    const [first = '', ...others] = sheet.values[row - sheet.top]!;
    return others.every((value) => cleanText(value) === '') && cleanText(first) !== '';
  };
  return rows.find((row) => row.row > headingRows[0]! && isTitle(row))?.row ?? Infinity;
}
