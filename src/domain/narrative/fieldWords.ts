// A name of the field in its telling words: "ED" and "A&E attendances" are the same, "NEL" is "non-elective".
// Refuses to know which names there are.
import { nameKey } from '../programmeNames';

const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/\bnon[- ]?electives?\b|\bnel\b/g, 'nonelective'],
  [/\ba ?& ?e\b|\baccident and emergency\b|\bemergency departments?\b/g, 'ed'],
  [/\b(?:op ?1st|opfa)\b/g, 'outpatient first'],
  [/\b(?:op ?fu|opfup)\b/g, 'outpatient followup'],
  [/\bop\b/g, 'outpatient'],
  [/\b1st\b/g, 'first'],
  [/\bfu\b|\bfollow[- ]ups?\b/g, 'followup'],
  [/\belec\b/g, 'elective'],
  [/\bobd\b|\b(?:occupied )?bed ?days?\b/g, 'bedday'],
  [/\b(?:adms?|admissions?)\b/g, 'admission'],
];

/** Words that tell no measure from another. */
const UNTELLING = new Set(
  'activity activitie attendance appointment admission new all number acute hospital total ytd year date to at a an'.split(
    ' ',
  ),
);

export function fieldWords(text: string): string[] {
  let plain = text.toLowerCase();
  for (const [spelling, word] of SPELLINGS) plain = plain.replace(spelling, word);
  return [...new Set(nameKey(plain).split(' '))].filter((word) => word !== '' && !UNTELLING.has(word));
}
