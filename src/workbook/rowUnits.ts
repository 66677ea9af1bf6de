// Tables whose lines say their unit in a column of its own: money of one unit is counted, and no line of staff, shares or another unit.
// Refuses to convert: what is written in two units in one table is as likely a slip.
import { cleanText } from './cell';
import { UNIT_HEADING } from './hasRowUnits';
import { MONEY_FIELDS, UNIT_WORDS } from './headings';
import { cellAt, perTable, type Row, type Table } from './table';

export function withRowUnits(table: Table): Table {
  const col = table.kind === 'lines' ? unitColumn(table) : null;
  if (col === null) return table;
  const unit = table.unitAssumed ? commonUnit(table, col) : table.unit;
  const isOther = ({ kind, row }: Row) => {
    const text = cleanText(cellAt(table.sheet, row, col));
    return kind === 'line' && text !== '' && unitOf(text) !== (unit ?? NaN);
  };
  const rows = table.rows.map((row): Row => (isOther(row) ? { ...row, kind: 'unread' } : row));
  return unit === null ? { ...table, rows } : { ...table, rows, unit, unitAssumed: false };
}

/** @returns what a row that is not counted for its unit says of it; null for any other row. */
export function otherUnitIn(table: Table, { kind, row }: Row): string | null {
  const col = kind === 'unread' ? unitColumn(table) : null;
  const text = col === null ? '' : cleanText(cellAt(table.sheet, row, col));
  return text === '' || unitOf(text) === table.unit ? null : text;
}

const unitColumn = perTable(({ sheet, top, columns }: Table): number | null => {
  const bottom = Math.max(top, columns[0]?.headingRow ?? top);
  const left = Math.min(...columns.map(({ col }) => col));
  const right = Math.max(...columns.filter(({ field }) => MONEY_FIELDS.has(field)).map(({ col }) => col)) + 1;
  for (let row = bottom; row >= top; row--)
    for (let col = left; col <= right; col++) if (UNIT_HEADING.test(cleanText(cellAt(sheet, row, col)))) return col;
  return null;
});

/** £k per unit; null where it is none of money. */
function unitOf(text: string): number | null {
  const own = text.toLowerCase();
  if (/^(k|['’]?000['’]?s?)$/.test(own)) return 1;
  return UNIT_WORDS.find(([, words]) => words.test(own))?.[0] ?? null;
}

/** Of the unit that most lines of money say. */
function commonUnit({ sheet, rows }: Table, col: number): number | null {
  const counts = new Map<number, number>();
  for (const { kind, row } of rows) {
    const unit = kind === 'line' ? unitOf(cleanText(cellAt(sheet, row, col))) : null;
    if (unit !== null) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}
