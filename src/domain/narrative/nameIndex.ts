// Finds the names that words can mean among thousands without comparing every one: by their rarest word, by initials, by apostrophes.
// Refuses to decide: it gives every name that compareNames could call the same or alike, and some that it does not.
import { isTelling, nameWords } from '../programmeNames';

export class NameIndex<T> {
  private readonly byKey = new Map<string, T[]>();
  private readonly byWord = new Map<string, T[]>();
  /** Many names begin their words alike: what a part of initials can stand for is worked out once for all of them. */
  private readonly ofInitials = new Map<string, T[]>();
  private readonly byInitials = new Map<string, T[][]>();
  private readonly contracted: T[] = [];
  private readonly all: T[] = [];

  add(name: string, entry: T): void {
    const words = nameWords(name);
    this.all.push(entry);
    append(this.byKey, words.join(' '), entry);
    for (const word of new Set(words)) append(this.byWord, word, entry);
    this.addInitials(words, entry);
    if (words.some(isContracted)) this.contracted.push(entry);
  }

  private addInitials(words: readonly string[], entry: T): void {
    const initials = initialsOf(words);
    const known = this.ofInitials.get(initials);
    if (known) known.push(entry);
    else {
      const list = [entry];
      this.ofInitials.set(initials, list);
      for (const part of partsOf(initials)) append(this.byInitials, part, list);
    }
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
      ...words.flatMap((word) => this.byInitials.get(word) ?? []).flat(),
      ...partsOf(initialsOf(words)).flatMap((part) => this.byWord.get(part) ?? []),
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

const initialsOf = (words: readonly string[]) => words.map((word) => word[0]).join('');

/** "ltc" of "long term condition": what two to five of the words that follow one another begin with. */
function partsOf(initials: string): string[] {
  const parts = new Set<string>();
  for (let from = 0; from < initials.length; from++)
    for (let to = from + 2; to <= Math.min(initials.length, from + 5); to++) parts.add(initials.slice(from, to));
  return [...parts];
}
