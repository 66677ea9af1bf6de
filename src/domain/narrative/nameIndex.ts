// Finds the names that words can mean among thousands without comparing every one: by their rarest word, by initials, by apostrophes.
// Refuses to decide: it gives every name that compareNames could call the same or alike, and some that it does not.
import { isTelling, nameWords } from '../programmeNames';

export class NameIndex<T> {
  private readonly byKey = new Map<string, T[]>();
  private readonly byWord = new Map<string, T[]>();
  private readonly byInitials = new Map<string, T[]>();
  private readonly contracted: T[] = [];
  private readonly all: T[] = [];

  add(name: string, entry: T): void {
    const words = nameWords(name);
    this.all.push(entry);
    append(this.byKey, words.join(' '), entry);
    for (const word of new Set(words)) append(this.byWord, word, entry);
    for (const part of partsOfInitials(words)) append(this.byInitials, part, entry);
    if (words.some(isContracted)) this.contracted.push(entry);
  }

  same(name: string): readonly T[] {
    return this.byKey.get(nameWords(name).join(' ')) ?? [];
  }

  /** Each once; in the order in which they were added. */
  mayBeAlike(name: string): readonly T[] {
    const words = nameWords(name);
    if (words.some(isContracted)) return this.all;
    const telling = words.filter(isTelling);
    const found = new Set([
      ...this.holding(telling.length > 0 ? telling : words),
      ...words.flatMap((word) => this.byInitials.get(word) ?? []),
      ...partsOfInitials(words).flatMap((part) => this.byWord.get(part) ?? []),
      ...this.contracted,
    ]);
    return found.size < 2 ? [...found] : this.all.filter((entry) => found.has(entry));
  }

  /** Those with the rarest of these words. */
  holding(words: readonly string[]): readonly T[] {
    const lists = words.map((word) => this.byWord.get(word) ?? []);
    return lists.sort((a, b) => a.length - b.length)[0] ?? [];
  }
}

function append<T>(map: Map<string, T[]>, key: string, entry: T): void {
  const list = map.get(key);
  if (list) list.push(entry);
  else map.set(key, [entry]);
}

const isContracted = (word: string) => word.includes("'");

/** "ltc" of "long term condition": what two to five of the words that follow one another begin with. */
function partsOfInitials(words: readonly string[]): string[] {
  const initials = words.map((word) => word[0]).join('');
  const parts = new Set<string>();
  for (let from = 0; from < initials.length; from++)
    for (let to = from + 2; to <= Math.min(initials.length, from + 5); to++) parts.add(initials.slice(from, to));
  return [...parts];
}
