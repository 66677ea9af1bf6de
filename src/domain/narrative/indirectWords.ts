// Words that point at something without naming it. What they point at stands in another sentence, or in no workbook.

/** What came before, a body with more savings than these, some of several, and what is no line. */
const ANOTHER = [
  /^(?:it|this|that|these|those|they|which|both)$/i,
  /^(?:these|those|some|several|other|\d+(?: of)?) /i,
  /^(?:local )?ccgs?$/i,
  /\b(?<!work )plans?\b|\btargets?\b/i,
  /^performance$/i,
];

/** @param words without an article. */
export function meansAnother(words: string): boolean {
  return ANOTHER.some((pattern) => pattern.test(words.trim()));
}

/** "The scheme" is that of the heading, where the heading is of one. */
export function isOneScheme(words: string): boolean {
  return /^(?:one |a )?(?:qipp )?(?:scheme|project)$/i.test(words.trim());
}
