// The published tables in assets/published, as rows of text under their headings.
// Leaves every figure as it is printed; what a figure means is for the workbooks to say.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const PUBLISHED = join(__dirname, '../../assets/published');

export type CsvRow = Record<string, string>;

export function readPublished(period: '2017-05' | '2018-07', table: string): CsvRow[] {
  const [headings = [], ...rows] = parseCsv(readFileSync(join(PUBLISHED, period, `${table}.csv`), 'utf8'));
  return rows.map((row) => Object.fromEntries(headings.map((heading, col) => [heading, row[col] ?? ''])));
}

/** One field and what ends it; a quoted field may hold commas, and a doubled quote stands for one. */
const FIELD = /("(?:[^"]|"")*"|[^,\r\n]*)(,|\r?\n|$)/y;

export function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  FIELD.lastIndex = 0;
  while (FIELD.lastIndex < text.length) {
    const [, field = '', end = ''] = FIELD.exec(text) ?? [];
    row.push(field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field);
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

/** `12,407` → 12407, `£1,771` → 1771, `-205` → -205, `(949)` → -949; anything else (a blank, TBC) stays the text it is. */
export function printedNumber(text: string): number | string {
  const plain = text.replace(/[£,]/g, '');
  if (/^\(\d+(\.\d+)?\)$/.test(plain)) return -Number(plain.slice(1, -1));
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : text;
}

/** The text of one column, which must be there: a misspelt heading is our mistake, not a blank. */
export function field(row: CsvRow, heading: string): string {
  const text = row[heading];
  if (text === undefined) throw new Error(`There is no column "${heading}".`);
  return text;
}
