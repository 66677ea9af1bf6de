// A recognised table in a few lines that a person can read: kind, columns by letter, rows by number.
import { columnName } from '../../src/workbook/address';
import type { Column, Row, Table } from '../../src/workbook/table';

export function tableAsText(table: Table): string[] {
  return [`${table.kind} of ${table.level}s`, columnsAsText(table), ...table.rows.map(rowAsText)];
}

/** `A id, B scheme, D monthPlan 1, E monthActual 1`. */
export function columnsAsText({ columns }: Table): string {
  return columns.map(columnAsText).join(', ');
}

function columnAsText({ col, field, month, quarter, ours }: Column): string {
  const place = [columnName(col), field, month ?? quarter ?? ''].join(' ').trim();
  return ours ? `${place} ours` : place;
}

/** `6 line Frailty (Urgent Care)`. */
export function rowAsText({ row, kind, name, section }: Row): string {
  return `${row + 1} ${kind} ${name}${section === null ? '' : ` (${section})`}`.trim();
}
