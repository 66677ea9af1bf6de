// What people typed in a column such as "Exceptions": yes or no. Anything else says nothing.
import type { ExceptionsFlag } from '../domain/exceptionsFlag';
import { cleanText } from './cell';
import type { OutputCell } from './outputCells';
import { cellRef } from './readFigure';
import type { Table } from './table';

export function readExceptionsFlag(table: Table, row: number, outputs: readonly OutputCell[]): ExceptionsFlag | null {
  const output = outputs.find(({ field, typed }) => typed && field === 'exceptionsFlag');
  if (!output) return null;
  const text = cleanText(output.value);
  if (!/^(y|yes|true|n|no|none|false)$/i.test(text)) return null;
  return { value: /^[yt]/i.test(text), cell: cellRef(table, row, output.column.col) };
}
