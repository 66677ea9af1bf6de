// What people typed on a sheet of ours where nobody reads it, and drawing the sheet anew would wipe: it is listed at the foot.
// Refuses to know what the words are about.
import { cleanText } from './cell';
import { addGap, addRow, type Draft, format } from './draft';
import { SECTION } from './look';
import type { CellValue } from './snapshot';
import { wordsIn } from './wordsIn';

const TITLE = 'Words found on this sheet';

/** What the changes would take off the sheet and put back nowhere; what is listed already is among it. */
export function lostWords(
  changes: readonly { was: CellValue; is: CellValue }[],
  isOurs: (text: string) => boolean,
): CellValue[] {
  const coming = new Map<string, number>();
  for (const { is } of changes) coming.set(textOf(is), (coming.get(textOf(is)) ?? 0) + 1);
  const comesBack = (text: string) => {
    const times = coming.get(text) ?? 0;
    coming.set(text, times - 1);
    return times > 0;
  };
  return changes
    .map(({ was }) => was)
    .filter((was) => cleanText(was) !== '' && textOf(was) !== TITLE && !isOurs(cleanText(was)))
    .filter((was) => !comesBack(textOf(was)));
}

/** A date that Excel made of words is written as words again, and is the same. */
function textOf(value: CellValue): string {
  return cleanText(wordsIn(value));
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
export function textsOfOurs({ cells }: Draft, { marker, ours, typed }: Headings): string[] {
  let headings: readonly CellValue[] = [];
  const isOurs = (col: number) => headings.length === 0 || isOneOf(ours, headings[col]);
  return cells.flatMap((row) => {
    if (row.length === 0) headings = [];
    const isHeading = row.includes(marker);
    if (isHeading) headings = row;
    return row.filter((_, col) => isOurs(col) && (isHeading || !isOneOf(typed, headings[col]))).map(String);
  });
}

function isOneOf(list: readonly string[], value: CellValue | undefined): boolean {
  return list.includes(String(value));
}
