// The label of a row of months: which measure it counts, of which year, and what kind of row it is.
// Refuses to guess: a label that names neither a year nor a kind of series is none.
import {
  LAST_YEAR_WORDS,
  ROLE_WORDS,
  SERIES_WORDS,
  type SeriesRole,
  THIS_YEAR_WORDS,
  YEAR_LABEL,
} from './activityWords';

export interface SeriesLabel {
  /** What is left of the label without year and kind; `''` where nothing is. */
  measure: string;
  /** The calendar year in which the financial year starts, or which one is meant. */
  year: number | 'last' | 'this';
  role: SeriesRole;
}

/** Longer ones are titles and remarks. */
const LONGEST_LABEL = 60;

export function readSeriesLabel(label: string): SeriesLabel | null {
  if (label === '' || label.length > LONGEST_LABEL || /[.!?]$/.test(label)) return null;
  const role = ROLE_WORDS.find(([, words]) => words.test(label))?.[0] ?? 'count';
  const dated = YEAR_LABEL.exec(label);
  if (dated && isYear(dated)) return { measure: withoutWords(`${dated[1]} ${dated[4]}`), year: startYear(dated), role };
  const year = LAST_YEAR_WORDS.test(label) ? 'last' : role !== 'count' || THIS_YEAR_WORDS.test(label) ? 'this' : null;
  return year && { measure: withoutWords(label), year, role };
}

/** "16/17" and "FY17" are years, "25" in "Aged 25" is not; neither is "16/18". */
function isYear([whole, before = '', first = '', second]: RegExpExecArray): boolean {
  if (second !== undefined) return Number(second) === (Number(first) + 1) % 100;
  return /^(FY ?\d|20\d\d)/i.test(whole.slice(before.length));
}

/** "FY17" names the year by its end, as the NHS does. */
function startYear([, , first, second]: RegExpExecArray): number {
  return 2000 + Number(first) - (second === undefined ? 1 : 0);
}

function withoutWords(label: string): string {
  return label
    .replace(SERIES_WORDS, ' ')
    .replace(/[\s:–-]+/g, ' ')
    .trim();
}
