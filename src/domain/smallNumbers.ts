// The rule for counts of patients in a copy for the public: 0 stays, 1 to 7 are withheld, others are rounded to the nearest 5.
// It is published practice for counts below national level. Refuses to know money, for which there is no such rule.
import { roundHalfUp } from './percent';

export const MOST_WITHHELD = 7;
export const NEAREST = 5;

export function isSmall(count: number): boolean {
  const shown = roundHalfUp(count, 0);
  return shown !== 0 && Math.abs(shown) <= MOST_WITHHELD;
}

export function roundedCount(count: number): number {
  return roundHalfUp(count / NEAREST, 0) * NEAREST;
}

const ONE =
  '(?:\\d[\\d,.]*\\d|\\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a (?:single|couple|handful|dozen))';
/** "3", "3-5", "two or three", "4 of 12", "4/12". */
const NUMBER = `${ONE}(?:(?: ?[-–/] ?| (?:to|or|and|of|out of|of the) )${ONE})*`;
const PEOPLE =
  'patients?|pts?|people|persons?|individuals?|residents?|clients?|(?:service )?users?|adults?|women|men|mothers?|bab(?:y|ies)|infants?|children|child|carers?|famil(?:y|ies)|deaths?|births?|falls?|attend(?:er|ance)s?|(?:re)?admissions?|discharges?|transfers?|conveyances?|appointments?|referrals?|cases?|episodes?|visits?|contacts?|spells?|bed days?';
const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)';
/** Money, shares, financial years, years and dates are no counts. */
const NO_COUNT = `(?![\\d,.]*(?: ?%|/\\d| per ?cent)|20\\d\\d\\b|\\d{1,2}(?:st|nd|rd|th)? ${MONTH})`;
/** What may stand between what is counted and its count: "admissions fell from 6 to 4", "patients (4)", "patients: 4". */
const BETWEEN =
  '(?: ?[:=(–-]| (?:was|were|is|are|of|to|from|by|at|in|only|about|just|up|down|fell|rose|reached|numbered|totalled|total)\\b)';
const COUNTED = new RegExp(`(?<![£\\d.,])\\b${NUMBER}(?= (?:[\\w-]+ ){0,3}(?:${PEOPLE})\\b)`, 'gi');
const COUNTED_AFTER = new RegExp(`\\b((?:${PEOPLE})\\b${BETWEEN}+ ?)${NO_COUNT}${NUMBER}\\b`, 'gi');
/** As papers give the size of a group. */
const GROUP_SIZE = /\b(n ?= ?)\d+/gi;

/** People's words with their counts of patients withheld: "* patients waited". */
export function withoutCounts(words: string): string {
  return words
    .split('\n')
    .map(withoutRow)
    .join('\n')
    .replace(GROUP_SIZE, '$1*')
    .replace(COUNTED, '*')
    .replace(COUNTED_AFTER, '$1*');
}

/** A line typed as a row of a table says in another line what its figures count. */
function withoutRow(line: string): string {
  const cells = line.split(/(\t+|\|)/);
  if (cells.length < 3) return line;
  return cells.map((cell) => cell.replace(/^(\s*)\d[\d,]*(\s*)$/, '$1*$2')).join('');
}
