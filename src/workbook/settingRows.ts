// The rows of a Settings sheet, and what is told of a value that makes no sense.
// Refuses to know any setting.
import type { CellRef, Finding } from '../domain/finding';
import { cellAddress } from './address';
import { cleanText } from './cell';
import type { CellValue } from './snapshot';
import { cellAt, columnOf, type Table } from './table';

export interface SettingRow {
  name: string;
  value: CellValue;
  where: CellRef;
}

/** Those that have a name; a value may be blank, as a heading's is. */
export function settingRows(table: Table): SettingRow[] {
  const { sheet, rows } = table;
  const names = columnOf(table, 'setting')!;
  const values = columnOf(table, 'value')!;
  return rows
    .filter(({ row }) => cleanText(cellAt(sheet, row, names.col)) !== '')
    .map(({ row, name }) => ({
      name,
      value: cellAt(sheet, row, values.col),
      where: { sheet: sheet.name, cell: cellAddress(row, values.col) },
    }));
}

export function isSaid({ value }: SettingRow): boolean {
  return cleanText(value) !== '';
}

export function notUnderstood({ name, value, where }: SettingRow): Finding {
  const message = `Setting "${name}": "${cleanText(value)}" is not understood; the default is used.`;
  return { code: 'setting-unreadable', severity: 'warning', message, where: [where] };
}
