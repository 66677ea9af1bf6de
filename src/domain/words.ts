// The words that people write about an exception, by name. Refuses to know in which columns they stand.

export const WORD_NAMES = [
  'issue',
  'actions',
  'recovery',
  'previousConfidence',
  'confidence',
  'owner',
  'due',
  'escalation',
] as const;
export type WordName = (typeof WORD_NAMES)[number];

/** `''` where nobody wrote anything. */
export type Words = Record<WordName, string>;

export const NO_WORDS: Words = wordsFrom(() => '');

export function wordsFrom(text: (name: WordName) => string): Words {
  return Object.fromEntries(WORD_NAMES.map((name) => [name, text(name)])) as Words;
}
