// A cell's text while it is put together, piece by piece, and taken out of the part that it stands in.
// Knows nothing of what the pieces say.
import { vastWorkbook } from '../workbookFileError';

/** Excel's cells hold 32,767, of which each may be written as seven. */
const MOST_CHARACTERS = 1_000_000;

/** @throws WorkbookFileError where no cell could hold it. */
export function longer(text: string, more: string): string {
  if (text.length + more.length > MOST_CHARACTERS) throw vastWorkbook('a cell has more than 1,000,000 characters');
  return text === '' ? more : text + more;
}

/** Shorter ones V8 copies by itself. */
const SHORTEST_SLICE = 13;
const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const bytes = new Uint8Array(100_000);

/** The same text on its own: a piece of a long text keeps all of that in the memory for as long as itself. */
export function ownText(text: string): string {
  if (text.length < SHORTEST_SLICE) return text;
  const { read, written } = encoder.encodeInto(text, bytes);
  return read === text.length ? decoder.decode(bytes.subarray(0, written)) : text;
}
