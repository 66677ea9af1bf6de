// "The exception reports for End of Life and Kirkby (NEMs) review indicate a high confidence of recovery".
// One statement an exception that is named.
import { type ConfidenceLevel, readConfidence } from '../confidence';
import type { Claim } from './claim';

const LEVEL = '(high|medium|low)(?: level of)?';
const INDICATED = new RegExp(
  `exceptions?(?: reports?)?,? (?:relating to|relating|related to|for|on|of) (.+?) (?:indicates?|shows?|suggests?|states?|report) (?:a |an )?${LEVEL} confidence\\b`,
  'i',
);
const HELD = new RegExp(
  `confidence (?:of|in) (?:the )?recovery (?:of|for|on) (.+?) (?:is|remains) (high|medium|low)\\b`,
  'i',
);

/** Beside an exception, whose words need not name it. */
const OWN = /^(?:there is |we have )?(?:a )?(high|medium|low)(?: level of)? confidence (?:of|in) (?:full )?recovery\b/i;

/** @param sentence uncut: names of exceptions hold brackets and "and". */
export function confidenceClaims(sentence: string): Claim[] {
  const [, names = '', word = ''] = INDICATED.exec(sentence) ?? HELD.exec(sentence) ?? [];
  const { level } = readConfidence(word || (OWN.exec(sentence)?.[1] ?? ''));
  return level ? [claim(names, level)] : [];
}

function claim(words: string, level: ConfidenceLevel): Claim {
  return { about: { words, topic: null, spans: ['ytd'] }, kind: 'confidence', level };
}
