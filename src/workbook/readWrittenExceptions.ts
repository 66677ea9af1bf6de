// What people have typed on our own exceptions sheet: words that differ from what we carried in from their log.
import { wordsKey } from '../domain/keptWords';
import type { WrittenException } from '../domain/records';
import { cleanText } from './cell';
import { EXCEPTIONS_ID, WORD_COLUMNS } from './exceptionWords';
import { findTables } from './findTables';
import { readMark } from './mark';
import type { Memory } from './memory';
import { cellRef } from './readFigure';
import { textIn } from './readLines';
import { readId } from './readSchemes';
import type { WorkbookSnapshot } from './snapshot';
import { wordsIn } from './wordsIn';
import { cellAt, columnOf, type Row, type Table } from './table';

export function readWrittenExceptions(snapshot: WorkbookSnapshot, memory: Memory): WrittenException[] {
  const sheet = snapshot.sheets.find(({ mark }) => readMark(mark)?.id === EXCEPTIONS_ID);
  if (!sheet) return [];
  return findTables(sheet, null)
    .filter(({ kind }) => kind === 'exceptions')
    .flatMap((table) => table.rows.filter(({ kind }) => kind === 'line').map((row) => readRow(table, row, memory)));
}

function readRow(table: Table, row: Row, memory: Memory): WrittenException {
  const programme = textIn(table, row.row, 'programme');
  const schemeId = readId(table, row.row);
  const area = row.name;
  const carried = memory.get(EXCEPTIONS_ID)?.get(wordsKey(schemeId, programme, area));
  const words: WrittenException['words'] = {};
  for (const [field] of WORD_COLUMNS) {
    const column = columnOf(table, field);
    const text = column ? wordsIn(cellAt(table.sheet, row.row, column.col)) : '';
    if (cleanText(text) !== '' && text !== String(carried?.get(field) ?? '')) words[field] = text;
  }
  return { programme, schemeId, area, words, where: cellRef(table, row.row, columnOf(table, 'area')!.col) };
}
