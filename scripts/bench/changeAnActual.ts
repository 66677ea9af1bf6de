// Types another actual into a workbook that was drawn for measuring: the first scheme's, of April.
import type { Book } from '../../src/standalone/book';
import { setAt, sheetNamed } from '../../test/support/grid';

/** @param value in £k. */
export function changeAnActual(book: Book, value: number): void {
  setAt(sheetNamed(book, 'Monthly actual'), 'C3', value);
}
