// Whose figures a table is whose columns name nobody: the one scheme or programme that a title over it names, or the total.
// Refuses a title with any word that is neither the name's nor one of savings: it names something else.
import { nameKey, nameWords } from '../domain/programmeNames';
import { unknownWords } from './headingConfidence';
import type { KnownLines, KnownNames } from './knownLines';
import type { Table } from './table';

interface TitledLine {
  level: Table['level'];
  line: { name: string; programme: null; isTotal: boolean };
}

/** @param titles nearest first. @returns the reason where nothing tells. */
export function lineOfTitle(titles: readonly string[], known: KnownLines): TitledLine | string {
  for (const title of titles) {
    const [scheme, programme] = [namedIn(title, known.schemes), namedIn(title, known.programmes)];
    if (scheme !== undefined && programme !== undefined) return `"${title}" is the name of a scheme and of a programme`;
    const name = scheme === undefined ? programme : scheme;
    if (name === null) return `"${title}" may be more than one scheme`;
    if (name !== undefined) {
      const level = scheme === undefined ? 'programme' : 'scheme';
      return { level, line: { name, programme: null, isTotal: false } };
    }
    if (TOTAL.test(title) && unknownWords(title.replace(TOTAL, ' ')).length === 0)
      return { level: 'programme', line: { name: 'Total', programme: null, isTotal: true } };
  }
  return 'nothing says whose savings they are';
}

const TOTAL = /\b(grand |overall )?totals?\b|\boverall\b|\ball (schemes|programmes)\b/i;

/** Undefined where it names none of them, null where it may be several. */
function namedIn(title: string, names: KnownNames): string | null | undefined {
  const words = nameWords(title);
  const found = new Set<string | null>();
  for (let from = 0; from < words.length; from++)
    for (let to = words.length; to > from; to--) {
      const key = words.slice(from, to).join(' ');
      const rest = [...words.slice(0, from), ...words.slice(to)].filter((word) => !names.has(word));
      if (names.has(key) && unknownWords(rest.join(' ')).length === 0) found.add(names.get(key)!);
    }
  if (found.size > 1) return names.get(nameKey(title)) ?? null;
  return [...found][0];
}
