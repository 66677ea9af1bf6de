// What people typed on a sheet of ours where nobody reads it, and drawing the sheet anew would wipe: it is listed at the foot.
// Refuses to know what the words are about.
import { flatMapInPieces, forEachInPieces, type Pieces } from '../domain/pieces';
import { cleanText } from './cell';
import { addGap, addRow, type Draft, format } from './draft';
import { SECTION } from './look';
import type { CellValue } from './snapshot';
import { plainWords, wordsIn } from './wordsIn';

const TITLE = 'Words found on this sheet';

/** What the changes would take off the sheet and put back nowhere; what is listed already is among it. */
export function* lostWords(
  changes: readonly { was: CellValue; is: CellValue }[],
  isOurs: (text: string) => boolean,
): Pieces<CellValue[]> {
  const coming = new Map<string, number>();
  const count = (text: string) => coming.get(text) ?? 0;
  yield* forEachInPieces(changes, ({ is }) => {
    const text = cleanText(plainWords(is));
    coming.set(text, count(text) + 1);
  });
  const comesBack = (value: CellValue) => {
    const form = formsOf(value).find((text) => count(text) > 0);
    if (form !== undefined) coming.set(form, count(form) - 1);
    return form !== undefined;
  };
  const isTheirs = (text: string) => text !== '' && text !== TITLE && !isOurs(text);
  return yield* flatMapInPieces(changes, ({ was }) => (isTheirs(cleanText(was)) && !comesBack(was) ? was : []));
}

/** A number may be written again as a number or as a date in words. */
function formsOf(value: CellValue): string[] {
  return [plainWords(value), wordsIn(value)].map(cleanText);
}

export function withFoundWords(draft: Draft, words: readonly CellValue[]): Draft {
  if (words.length === 0) return draft;
  const longer = { ...draft, cells: [...draft.cells], formats: [...draft.formats] };
  if (draft.cells.at(-1)?.length) addGap(longer);
  format(longer, { row: addRow(longer, [TITLE]), col: 0, rows: 1, cols: 1 }, SECTION);
  for (const value of words) addRow(longer, [value]);
  addGap(longer);
  return longer;
}

export interface Headings {
  /** Heads a table in which people write. */
  marker: string;
  /** All headings of ours in such a table; any other is somebody's own. */
  ours: readonly string[];
  /** Those under which people write. */
  typed: readonly string[];
}

/** What of a draft's texts is ours and not people's. */
export function* textsOfOurs({ cells }: Draft, { marker, ours, typed }: Headings): Pieces<string[]> {
  // Null outside such a table, where all is ours.
  let columns: { isOurs: boolean; isTyped: boolean }[] | null = null;
  return yield* flatMapInPieces(cells, (row) => {
    if (row.length === 0) columns = null;
    const isHeading = row.includes(marker);
    // Of two columns of the same name the last is ours.
    if (isHeading)
      columns = row.map((heading, col) => ({
        isOurs: ours.includes(String(heading)) && row.lastIndexOf(heading) === col,
        isTyped: typed.includes(String(heading)),
      }));
    const isOurs = (col: number) => columns === null || (columns[col]?.isOurs && (isHeading || !columns[col].isTyped));
    return row.filter((_, col) => isOurs(col)).map(String);
  });
}
