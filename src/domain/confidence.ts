// How sure people are of recovery, from their own words: a level of the vocabulary, and whatever else they wrote.
// Refuses to read a level into words that do not begin with one.

export type ConfidenceLevel = 'High' | 'Medium' | 'Low' | 'To be assessed' | 'To be confirmed';

export interface Confidence {
  level: ConfidenceLevel | null;
  /** What stands beside the level, to the letter: "Further mitigation required". */
  remainder: string;
}

const LEVELS: readonly (readonly [ConfidenceLevel, RegExp])[] = [
  ['High', /^(?:very )?high\b(?! risk)(?: confidence\b)?|^h(?=$|[.,;:–-])/i],
  ['Medium', /^(?:med(?:ium)?|moderate)\b(?! risk)(?: confidence\b)?|^m(?=$|[.,;:–-])/i],
  ['Low', /^(?:very )?low\b(?! risk)(?: confidence\b)?|^l(?=$|[.,;:–-])/i],
  ['To be assessed', /^(?:to be assessed|tba)\b/i],
  ['To be confirmed', /^(?:to be confirmed|tbc)\b/i],
];

/** "High confidence", "Low confidence. Further mitigation required", "TBC". */
export function readConfidence(words: string): Confidence {
  const text = words.trim();
  for (const [level, pattern] of LEVELS) {
    const found = pattern.exec(text)?.[0];
    if (found !== undefined) return { level, remainder: text.slice(found.length).replace(/^[\s.,;:–-]+/, '') };
  }
  return { level: null, remainder: text };
}
