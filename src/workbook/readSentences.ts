// What people wrote on their sheets in sentences: headed paragraphs, notes below figures, remarks in the row of a line.
// Takes texts that end like a sentence or begin like an item, a bounded number of them; refuses to understand any.
import { type Paragraph, readsLikeHeading, underHeadings } from '../domain/narrative/underHeadings';
import type { WrittenText } from '../domain/narrative/writtenText';
import { forEachInPieces, gatherInPieces, mapInPieces, type Pieces, whole } from '../domain/pieces';
import { cellAddress, parseBlock } from './address';
import { INSIGHT_LABEL } from './activityTableWords';
import { besideObjective } from './besideObjective';
import { cleanText } from './cell';
import { range } from './range';
import { isGenerated } from './mark';
import type { Reading } from './readWorkbook';
import type { SheetSnapshot, WorkbookSnapshot } from './snapshot';
import { lastRow, type Row, type Table } from './table';

/** A workbook of remarks is no narrative; so many are read in no time. */
export const MOST_SENTENCES = 500;
/** Texts of a sheet, outside of its tables, that are looked at: one that has more holds data, a list of texts in every row. */
const MOST_TEXTS = 100_000;
/** Excel shows no more of a text in a cell. */
const LONGEST = 1024;

type Read = Pick<Reading, 'tables' | 'lines' | 'activity'>;

export function readSentences(snapshot: WorkbookSnapshot, read: Read): WrittenText[] {
  return whole(readSentencesInPieces(snapshot, read));
}

export function* readSentencesInPieces({ sheets }: WorkbookSnapshot, read: Read): Pieces<WrittenText[]> {
  const theirs = sheets.filter((sheet) => sheet.visibility === 'Visible' && !isGenerated(sheet));
  const found = yield* gatherInPieces(theirs.map((sheet) => () => sentencesOn(sheet, read)));
  return found.slice(0, MOST_SENTENCES);
}

function* sentencesOn(sheet: SheetSnapshot, read: Read): Pieces<WrittenText[]> {
  const tables = read.tables.filter((table) => table.sheet === sheet);
  const rows = new Map<number, { row: Row; table: Table }>();
  for (const table of tables) yield* forEachInPieces(table.rows, (row) => rows.set(row.row, { row, table }));
  const keys = new Map<number, string>();
  yield* forEachInPieces(read.lines, ({ table, row, line }) => {
    if (table.sheet === sheet) keys.set(row.row, line.key);
  });
  const headings = new Set(tables.flatMap(({ top, headingRows }) => [...range(top, headingRows[0]!), ...headingRows]));
  const insights = read.activity.filter((one) => one.sheet === sheet.name);
  const free: Paragraph[] = [];
  const beside: WrittenText[] = [];
  yield;
  yield* mapInPieces(range(sheet.top, lastRow(sheet)), (row) => {
    const within = rows.get(row);
    if (within && within.row.kind !== 'note') beside.push(...remarks(sheet, within, keys.get(row) ?? null));
    else if (!headings.has(row) && free.length < MOST_TEXTS) free.push(...paragraphs(sheet, row));
  });
  const title = titleOf(free[0], tables);
  return [
    ...beside,
    ...underHeadings(title === '' ? free : free.slice(1), title)
      .filter(isSentence)
      .map((text) => besideObjective(text, insights)),
  ];
}

/**
 * The first line of a sheet that lists the programmes is the title of what stands there, whatever words it has: "Integrated care
 * system report" names no programme that its sentences would be about.
 */
function titleOf(first: Paragraph | undefined, tables: readonly Table[]): string {
  const programmes = tables.find(
    ({ kind, level, rows }) => kind === 'lines' && level === 'programme' && rows.length > 1,
  );
  const row = first?.where ? parseBlock(first.where.cell).row : Infinity;
  return first && programmes && row < programmes.top && readsLikeHeading(first.text) ? first.text : '';
}

/** Of a line, or of an entry in somebody's log of exceptions; a total and a register's row are about something else. */
function remarks(sheet: SheetSnapshot, { row, table }: { row: Row; table: Table }, key: string | null): WrittenText[] {
  if (row.kind !== 'line' || (table.kind !== 'lines' && table.kind !== 'exceptions')) return [];
  const headings = [row.section ?? row.programme ?? '', row.name].filter((text) => text !== '');
  return paragraphs(sheet, row.row, MAY_BE_SENTENCE)
    .filter(isSentence)
    .map(({ text, where }) => ({ text, headings, title: '', besideKey: key, where }));
}

function paragraphs(sheet: SheetSnapshot, row: number, wanted = LETTER): Paragraph[] {
  const found: Paragraph[] = [];
  sheet.values[row - sheet.top]?.forEach((value, index) => {
    if (typeof value !== 'string' || value.length > LONGEST || !wanted.test(value) || !LETTER.test(value)) return;
    const where = { sheet: sheet.name, cell: cellAddress(row, sheet.left + index) };
    found.push({ text: textOf(value), headingLevel: null, isItem: ITEM.test(value), cells: null, where });
  });
  return found;
}

const LETTER = /\p{L}/u;
/** Cheaper than to take every text of a table apart. */
const MAY_BE_SENTENCE = /[.!]|\n|^\s*[•·▪◦*–-]/;
const ITEM = /^\s*[•·▪◦*–-]\s+/;

/** Line by line: an item of a list in one cell is a sentence of its own. */
function textOf(value: string): string {
  return value
    .split('\n')
    .map(cleanText)
    .filter((line) => line !== '')
    .join('\n');
}

function isSentence({ text }: { text: string }): boolean {
  if (INSIGHT_LABEL.test(text) || readsLikeHeading(text)) return false;
  return text.split(/\s+/).length >= 3 && (/[.!]["')\]]*$/.test(text) || ITEM.test(text) || text.includes('\n'));
}
