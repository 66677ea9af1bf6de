// People's words about exceptions, joined to this month's exceptions. What nobody needs any more is still not lost.
import type { ExceptionItem, Words } from './assessed';
import { nameKey } from './programmeNames';
import type { WrittenException } from './records';

/** How a row of the exceptions sheet is found again: by the scheme's id, else by programme and area. */
export function wordsKey(schemeId: string | null, programme: string | null, area: string | null): string {
  return schemeId ? schemeId.toLowerCase() : `${nameKey(programme ?? '')}/${nameKey(area ?? WHOLE_PROGRAMME)}`;
}

export const WHOLE_PROGRAMME = 'Whole programme';

export interface KeptWords {
  open: ExceptionItem[];
  /** Words about what is no longer an exception. */
  closed: ExceptionItem[];
}

export function keepWords(items: readonly ExceptionItem[], written: readonly WrittenException[]): KeptWords {
  const byKey = new Map(written.map((row) => [wordsKey(row.schemeId, row.programme, row.area), row]));
  const used = new Set<WrittenException>();
  const open = items.map((item) => {
    const row = byKey.get(wordsKey(item.schemeId, item.programme, item.scheme));
    if (!row) return item;
    used.add(row);
    return { ...item, ...row.words };
  });
  return { open, closed: written.filter((row) => !used.has(row) && Object.keys(row.words).length > 0).map(closedItem) };
}

const NO_WORDS: Words = { issue: '', actions: '', recovery: '', previousConfidence: '', confidence: '' };

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
    where: row.where,
  };
}
