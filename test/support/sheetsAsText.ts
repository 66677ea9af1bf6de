// A book's sheets as a person reads them: a line a row, cells divided by bars, numbers as they are held.
import type { Book, BookSheet } from '../../src/standalone/book';

export function sheetsAsText(book: Book): string {
  return book.sheets.map(sheetAsText).join('\n');
}

function sheetAsText(sheet: BookSheet): string {
  const block = sheet.usedBlock();
  const rows = Array.from({ length: block ? block.row + block.rows : 0 }, (_, row) => rowAsText(sheet, row));
  const hidden = sheet.visibility === 'Visible' ? '' : ` (${sheet.visibility})`;
  return [`== ${sheet.name}${hidden}`, ...rows, ''].join('\n');
}

function rowAsText(sheet: BookSheet, row: number): string {
  const { values } = sheet.rows[row] ?? { values: [] };
  const texts = Array.from({ length: values.length }, (_, col) => String(values[col] ?? '').replace(/\n/g, ' / '));
  return texts.join(' | ').trimEnd();
}
