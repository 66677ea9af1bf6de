// Texts to sentences, and sentences to clauses that state one thing each. Cuts words apart and refuses to understand them.
import type { Sentence, WrittenText } from './writtenText';

const BULLET = /^[\s•·▪◦*–—-]+(?=\S)/;
/** After these a full stop ends no sentence. */
const ABBREVIATED = /\b(?:e\.g|i\.e|vs|approx|no|dr|mr|mrs|st)\.$/i;

export function sentencesOf(written: WrittenText): Sentence[] {
  const { text: _text, ...place } = written;
  return written.text
    .split(/\n+/)
    .flatMap(sentencesIn)
    .map((text) => ({ ...place, text, clauses: clausesOf(text) }));
}

function sentencesIn(line: string): string[] {
  const found: string[] = [];
  for (const part of line
    .replace(/\*\*/g, '')
    .replace(BULLET, '')
    .split(/(?<=[.!?])\s+(?=[A-Z0-9£"“‘'])/)) {
    const last = found.at(-1);
    if (last !== undefined && ABBREVIATED.test(last)) found[found.length - 1] = `${last} ${part}`;
    else found.push(part);
  }
  return found.map((sentence) => sentence.trim()).filter((sentence) => /\p{L}/u.test(sentence));
}

/** A bracket with words in it says something of its own; "(86%)" belongs to what stands before it. */
const ASIDE = /\s*\(([^()]*\p{L}[^()]*\s[^()]*)\)/gu;

function clausesOf(sentence: string): string[] {
  const plain = inPlainSigns(sentence);
  const asides = [...plain.matchAll(ASIDE)].map(([, aside]) => aside!);
  return [plain.replace(ASIDE, ''), ...asides].flatMap(atConjunction).flatMap(atAnd).map(tidied);
}

const BETWEEN_CLAUSES = /;|,? (?:but|while|whilst|whereas|although|though)\b,?|, (?:and|with) (?=no )/i;
const VERB = /\b(?:is|are|was|were|has|have|had)\b/i;

/** "All but two schemes are red" is one clause. */
function atConjunction(text: string): string[] {
  const parts = text.split(BETWEEN_CLAUSES);
  return parts.every((part) => VERB.test(part)) ? parts : text.split(';');
}

/** "Attendances are 1.1% above last year and 1.2% above target": both are said of the attendances. */
const TWO_DISTANCES =
  /^(.*?\b(?:is|are|was|were) )(.*) and (\d[\d.,]*% (?:above|below|over|under|higher|lower|greater|more|less|fewer)\b.*)$/i;

/** "Urgent Care is 9% below target and Elective Care is 19% below target" states two things of two programmes. */
function atAnd(clause: string): string[] {
  const [twice, subject = '', first = '', second = ''] = TWO_DISTANCES.exec(clause) ?? [];
  if (twice !== undefined) return [subject + first, subject + second];
  const parts = clause.split(/,? and (?=(?:\S+ ){1,8}(?:is|are|was|were|has|have|had)\b)/i);
  if (parts.length < 2 || !parts.every((part) => VERB.test(part))) return [clause];
  return parts.some((part) => /^(?:is|are|was|were|has|have|had)\b/i.test(part)) ? [clause] : parts;
}

function inPlainSigns(text: string): string {
  return text
    .replace(/[\u00a0\u2000-\u200b\u202f]/g, ' ')
    .replace(/[’‘`]/g, "'")
    .replace(/[−–—]/g, '-')
    .replace(/\s?(?:per cent|percent)\b/gi, '%')
    .replace(/\s+/g, ' ');
}

function tidied(clause: string): string {
  return clause.replace(/^[\s,]+|[\s,]+$/g, '');
}
