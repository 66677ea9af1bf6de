// Every text that we last wrote on a sheet of ours, kept as fingerprints on PMO Record: whatever else stands there, people typed.
// Keeps the titles of the blocks of PMO Objectives as they are and in their order, so that a block is known when its title was edited.
import { mapInPieces, type Pieces } from '../domain/pieces';
import { cleanText } from './cell';
import type { Draft } from './draft';
import { fingerprint } from './mark';
import type { CellValue, SheetSnapshot } from './snapshot';

export interface WrittenTexts {
  titles: string[];
  isOurs: (text: string) => boolean;
}

/** Lines of the record: under a key, what they hold in `FIELD`. */
type Lines = Map<string, Map<string, CellValue>>;

const FIELD = 'text';
const TITLE = 'title ';
const TEXTS = 'texts ';
/** So many fingerprints stay far below what a cell can hold. */
const IN_A_LINE = 500;

/** @param typedColumn where people write in a row, null for a row that is all ours */
export function* rememberTexts(
  { cells }: Draft,
  titles: readonly string[],
  typedColumn: (cells: readonly CellValue[]) => number | null,
): Pieces<Lines> {
  const texts = cells.flatMap((row) =>
    row.filter((value, col): value is string => typeof value === 'string' && col !== typedColumn(row)),
  );
  return yield* rememberedLines(texts, titles);
}

/** Under which the texts of a sheet of ours are remembered. */
export function textsId(id: string): string {
  return `${id} texts`;
}

/** @param texts as they stand on the sheet. */
export function* rememberedLines(texts: readonly string[], titles: readonly string[]): Pieces<Lines> {
  const known = new Set<string>();
  yield* mapInPieces(texts, (text) => known.add(cleanText(text)));
  known.delete('');
  const prints = yield* mapInPieces([...known], fingerprint);
  const lines = titles.map((title, index) => [`${TITLE}${index + 1}`, cleanText(title)]);
  for (let from = 0; from < prints.length; from += IN_A_LINE)
    lines.push([`${TEXTS}${from + 1}`, prints.slice(from, from + IN_A_LINE).join(' ')]);
  return new Map(lines.map(([key, text]) => [key!, new Map<string, CellValue>([[FIELD, text!]])]));
}

/** Null where nothing is remembered. */
export function* rememberedTexts(lines: Lines | undefined): Pieces<WrittenTexts | null> {
  if (!lines) return null;
  const titles: string[] = [];
  const prints = new Set<string>();
  for (const [key, values] of lines) {
    const text = String(values.get(FIELD) ?? '');
    if (key.startsWith(TITLE)) titles.push(text);
    if (key.startsWith(TEXTS)) for (const print of text.split(' ')) prints.add(print);
    yield;
  }
  return { titles, isOurs: (text) => prints.has(fingerprint(text)) };
}

/** Null where nothing is remembered, or what is remembered is of another state of the sheet. */
export function* writtenTexts(lines: Lines | undefined, sheet: SheetSnapshot): Pieces<WrittenTexts | null> {
  const remembered = yield* rememberedTexts(lines);
  if (!remembered) return null;
  const texts = sheet.values.flat().flatMap((value) => (typeof value === 'string' ? cleanText(value) || [] : []));
  return texts.filter(remembered.isOurs).length * 2 > texts.length ? remembered : null;
}
