// A cell's text while it is put together, piece by piece.
// Knows nothing of what the pieces stand in.
import { vastWorkbook } from '../workbookFileError';

/** Excel's cells hold 32,767, of which each may be written as seven. */
const MOST_CHARACTERS = 1_000_000;

/** @throws WorkbookFileError where no cell could hold it. */
export function longer(text: string, more: string): string {
  if (text.length + more.length > MOST_CHARACTERS) throw vastWorkbook('a cell has more than 1,000,000 characters');
  return text === '' ? more : text + more;
}
