// When two spellings name one programme: "Womens & Childrens" and "Women and Children's", "Proactive Care & LTC" and
// "Proactive Care and Long Term Conditions". Decides on words alone and refuses to choose between two candidates.

/** Words that add nothing to which programme is meant. */
const FILLERS = new Set(['and', 'the', 'of', 'for', 'in']);
/** Words that may be there or not: "Elective" is "Elective Care". */
const GENERIC = new Set(['care', 'programme', 'board', 'delivery', 'service', 'workstream']);

/** Same words in the same form: good as a key. */
export function nameKey(name: string): string {
  return known(name).key;
}

/** The words that the key is made of. */
export function nameWords(name: string): readonly string[] {
  return words(name);
}

/** Compared without regard to abbreviations and to words such as "care". */
export function isSameName(first: string, second: string): boolean {
  return first === second || nameKey(first) === nameKey(second);
}

/** Not one of the words that may be there or not. */
export function isTelling(word: string): boolean {
  return !GENERIC.has(word);
}

/** Names of a workbook are compared with one another again and again; what they come to is worked out once. */
const KNOWN = new Map<string, { words: string[]; key: string }>();
/** As many as a large workbook has; beyond them the memory would grow with every workbook that a session sees. */
const MOST_KNOWN = 120_000;

export type NameMatch = 'same' | 'alike' | 'contains' | 'different';

/**
 * `same`: the same words. `alike`: the same but for abbreviations and words such as "care".
 * `contains`: every word of one is in the other, which has more.
 */
export function compareNames(first: string, second: string): NameMatch {
  if (isSameName(first, second)) return 'same';
  const [left, right] = spellOut(words(first), words(second));
  if (sameSet(left, right) || sameSet(telling(left), telling(right))) return 'alike';
  return covers(left, right) || covers(right, left) ? 'contains' : 'different';
}

/** The one candidate that `name` means, the nearest kind of match first; null where there is none or more than one. */
export function findByName<T extends { name: string }>(name: string, candidates: readonly T[]): T | null {
  const matches = candidates.map((candidate) => compareNames(name, candidate.name));
  for (const kind of ['same', 'alike', 'contains'] as const) {
    const found = candidates.filter((_, index) => matches[index] === kind);
    if (found.length > 0) return found.length === 1 ? found[0]! : null;
  }
  return null;
}

function words(name: string): string[] {
  return known(name).words;
}

function known(name: string): { words: string[]; key: string } {
  const found = KNOWN.get(name);
  if (found) return found;
  if (KNOWN.size >= MOST_KNOWN) KNOWN.clear();
  const words = wordsIn(name);
  const entry = { words, key: words.join(' ') };
  KNOWN.set(name, entry);
  return entry;
}

function wordsIn(name: string): string[] {
  return name
    .toLowerCase()
    .replace(/[’‘`]/g, "'")
    .replace(/[&+]/g, ' and ')
    .replace(/'s\b/g, 's')
    .split(/[^\p{L}\p{N}']+/u)
    .map((word) => singular(word))
    .filter((word) => word !== '' && !FILLERS.has(word));
}

function singular(word: string): string {
  return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}

/** Replaces each list's abbreviations by the other list's words they stand for. */
function spellOut(left: string[], right: string[]): [string[], string[]] {
  return [left.flatMap((word) => expansion(word, right)), right.flatMap((word) => expansion(word, left))];
}

function expansion(word: string, other: string[]): string[] {
  if (other.includes(word)) return [word];
  const full = other.find((candidate) => isContraction(word, candidate));
  return full !== undefined ? [full] : (byInitials(word, other) ?? [word]);
}

/** "independ't" for "independent". */
function isContraction(word: string, full: string): boolean {
  const [start = '', end = ''] = word.split("'");
  return word.includes("'") && start.length >= 4 && full.startsWith(start) && full.endsWith(end);
}

/** "ltc" for "long term condition": two to five initials of words that follow one another. */
function byInitials(word: string, other: string[]): string[] | null {
  if (word.length < 2 || word.length > 5) return null;
  for (let first = 0; first + word.length <= other.length; first++) {
    const run = other.slice(first, first + word.length);
    if (run.map((candidate) => candidate[0]).join('') === word) return run;
  }
  return null;
}

function telling(list: string[]): string[] {
  const rest = list.filter((word) => !GENERIC.has(word));
  return rest.length > 0 ? rest : list;
}

function sameSet(left: string[], right: string[]): boolean {
  return left.length > 0 && covers(left, right) && covers(right, left);
}

/** True when every telling word of `part` is in `whole`. */
function covers(whole: string[], part: string[]): boolean {
  const needed = telling(part);
  return needed.length > 0 && needed.every((word) => whole.includes(word));
}
