// People's words about exceptions, joined to this month's exceptions. What nobody needs any more is still not lost.
import type { ExceptionItem } from './assessed';
import { nameKey } from './programmeNames';
import type { WrittenException } from './records';
import { NO_WORDS } from './words';

/** Which row of the exceptions sheet it is: scheme's id, else programme, with the area, since ids are given twice at times. */
export function wordsKey(schemeId: string | null, programme: string | null, area: string | null): string {
  return `${schemeId?.toLowerCase() ?? nameKey(programme ?? '')}/${nameKey(area ?? WHOLE_PROGRAMME)}`;
}

export const WHOLE_PROGRAMME = 'Whole programme';

export interface KeptWords {
  open: ExceptionItem[];
  /** Words about what is no longer an exception. */
  closed: ExceptionItem[];
}

export function keepWords(items: readonly ExceptionItem[], written: readonly WrittenException[]): KeptWords {
  const rowOf = pairs(items, written);
  const open = items.map((item) => ({ ...item, ...rowOf.get(item)?.words, added: rowOf.get(item)?.added ?? {} }));
  const used = new Set(rowOf.values());
  return {
    open,
    closed: written
      .filter((row) => !used.has(row) && Object.keys({ ...row.words, ...row.added }).length > 0)
      .map(closedItem),
  };
}

/** By id and area first; what is then left over by id alone, where that leaves one of each: the scheme was renamed. */
function pairs(
  items: readonly ExceptionItem[],
  written: readonly WrittenException[],
): Map<ExceptionItem, WrittenException> {
  const exact = pairUp(
    grouped(items, ({ schemeId, programme, scheme }) => wordsKey(schemeId, programme, scheme)),
    grouped(written, ({ schemeId, programme, area }) => wordsKey(schemeId, programme, area)),
  );
  const used = new Set(exact.values());
  const byId = pairUnique(
    grouped(
      items.filter((item) => !exact.has(item)),
      ({ schemeId }) => schemeId,
    ),
    grouped(
      written.filter((row) => !used.has(row)),
      ({ schemeId }) => schemeId,
    ),
  );
  return new Map([...exact, ...byId]);
}

/** Groups of one size, in their order: as many entries as rows are taken to be the same ones. */
function pairUp<A, B>(first: Map<string, A[]>, second: Map<string, B[]>): Map<A, B> {
  const pairs = new Map<A, B>();
  for (const [key, ones] of first) {
    const others = second.get(key) ?? [];
    if (ones.length === others.length) ones.forEach((one, index) => pairs.set(one, others[index]!));
  }
  return pairs;
}

/** Only where there is one of each: a renamed scheme is not guessed at. */
function pairUnique<A, B>(first: Map<string, A[]>, second: Map<string, B[]>): Map<A, B> {
  return pairUp(new Map([...first].filter(([, ones]) => ones.length === 1)), second);
}

function grouped<T>(list: readonly T[], keyOf: (item: T) => string | null): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of list) {
    const key = keyOf(item);
    if (key !== null) groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return groups;
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
