// People's words about exceptions, joined to this month's exceptions. What nobody needs any more is still not lost.
import type { ExceptionItem } from './assessed';
import type { WrittenException } from './exceptionRecords';
import { pairs, wordsKey } from './samePlace';
import { typedReasons } from './typedExceptions';
import { NO_WORDS } from './words';

export interface KeptWords {
  open: ExceptionItem[];
  /** Words about what is no longer an exception. */
  closed: ExceptionItem[];
}

export function keepWords(items: readonly ExceptionItem[], written: readonly WrittenException[]): KeptWords {
  const rowOf = pairs(items, written, ({ schemeId, programme, scheme }) => ({ schemeId, programme, area: scheme }));
  const open = items.map((item) => withRow(item, rowOf.get(item)));
  const used = new Set(rowOf.values());
  return {
    open,
    closed: written
      .filter((row) => !used.has(row) && Object.keys({ ...row.words, ...row.added }).length > 0)
      .map(closedItem),
  };
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
