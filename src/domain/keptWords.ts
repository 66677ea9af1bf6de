// People's words about exceptions, joined to this month's exceptions. What nobody needs any more is still not lost.
import type { ExceptionItem } from './assessed';
import type { WrittenException } from './exceptionRecords';
import { flatMapInPieces, mapInPieces, type Pieces } from './pieces';
import { exceptionPlace, pairs, wordsKey } from './samePlace';
import { typedReasons } from './typedExceptions';
import { NO_WORDS } from './words';

export interface KeptWords {
  open: ExceptionItem[];
  /** Words about what is no longer an exception. */
  closed: ExceptionItem[];
}

export function* keepWords(items: readonly ExceptionItem[], written: readonly WrittenException[]): Pieces<KeptWords> {
  const rowOf = yield* pairs(items, written, exceptionPlace);
  const open = yield* mapInPieces(items, (item) => withRow(item, rowOf.get(item)));
  const used = new Set(rowOf.values());
  yield;
  return {
    open,
    closed: yield* flatMapInPieces(written, (row) => (used.has(row) || !hasWords(row) ? [] : closedItem(row))),
  };
}

function hasWords({ words, added }: WrittenException): boolean {
  return Object.keys(words).length > 0 || Object.keys(added).length > 0;
}

export function withRow(item: ExceptionItem, row: WrittenException | undefined): ExceptionItem {
  if (!row) return item;
  const known = item.reasons.map(({ text }) => text);
  const typed = typedReasons(row).filter(({ text }) => !known.includes(text));
  return { ...item, ...row.words, added: row.added, reasons: [...item.reasons, ...typed] };
}

function closedItem(row: WrittenException): ExceptionItem {
  return {
    key: `closed:${wordsKey(row.schemeId, row.programme, row.area)}`,
    programme: row.programme,
    schemeId: row.schemeId,
    scheme: row.area,
    reasons: [],
    position: '',
    ...NO_WORDS,
    ...row.words,
    carried: NO_WORDS,
    added: row.added,
    where: row.where,
  };
}
