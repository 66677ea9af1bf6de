// Proves of any edits over any workbook: what takes them back leaves the book as it was, and what takes that back does it again.
// Leaves out the order in which charts lie on top of one another, and that Excel tells automatic colour as black.
import type { Book } from '../../src/standalone/book';
import type { Edit } from '../../src/workbook/edit';
import type { Loss } from '../../src/workbook/undoSteps';
import type { Workbook } from '../../src/workbook/workbook';
import { bookAsText } from './bookAsText';

/** @returns what could not be put back, which the book is then not compared in. */
export async function expectTakenBack(book: Book, workbook: Workbook, edits: readonly Edit[]): Promise<Loss[]> {
  const before = comparable(book);
  const undo = await workbook.apply(edits);
  const after = comparable(book);
  const redo = await workbook.apply(undo.edits);
  if (undo.lost.length > 0) return undo.lost;
  expect(comparable(book)).toBe(before);
  const again = await workbook.apply(redo.edits);
  expect(comparable(book)).toBe(after);
  await workbook.apply(again.edits);
  expect(comparable(book)).toBe(before);
  return redo.lost;
}

/** What of a book has to be the same before and after. */
export function comparable(book: Book): string {
  const lines = bookAsText(book)
    .split('\n')
    .map(withoutBlack)
    .filter((line) => !/^[A-Z]+\d+ ""$/.test(line));
  const charts = lines.filter(isChart).sort();
  return lines.map((line) => (isChart(line) ? charts.shift() : line)).join('\n');
}

const isChart = (line: string) => line.startsWith('chart ');

function withoutBlack(line: string): string {
  return line.replace('{color #000000}', '').replace('{color #000000, ', '{').replace(', color #000000', '').trimEnd();
}
