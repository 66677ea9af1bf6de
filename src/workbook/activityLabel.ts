// The label of a row of months: which measure it counts, of which year, and what kind of row it is.
// Refuses to guess: a label that names neither a year nor a kind of series is none.
import {
  LAST_YEAR_WORDS,
  ROLE_WORDS,
  SERIES_WORDS,
  type SeriesRole,
  THIS_YEAR_WORDS,
  YEAR_WORDS,
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
/** "75-76" is an age. */
const LATEST = 50;

export function readSeriesLabel(label: string): SeriesLabel | null {
  if (label === '' || label.length > LONGEST_LABEL || /[.!?]$/.test(label)) return null;
  const bare = withoutRemarks(label);
  const role = roleIn(bare) ?? (THIS_YEAR_WORDS.test(bare) ? null : roleIn(wordsInBrackets(label))) ?? 'count';
  const dated = yearIn(bare) ?? yearIn(label);
  if (dated) return { measure: withoutWords(withoutRemarks(dated.rest)), year: dated.startYear, role };
  const year = LAST_YEAR_WORDS.test(label) ? 'last' : role !== 'count' || THIS_YEAR_WORDS.test(label) ? 'this' : null;
  return year && { measure: withoutWords(bare), year, role };
}

/** The first financial year that a text names, and the text without it. "16/18" is none, and neither is "2017". */
export function yearIn(text: string): { startYear: number; rest: string } | null {
  for (const { 0: whole, 1: first, 2: second, 3: end, index } of text.matchAll(YEAR_WORDS)) {
    if (end === undefined && (Number(second) !== (Number(first) + 1) % 100 || Number(first) > LATEST)) continue;
    // "FY17" names the year by its end, as the NHS does.
    const startYear = 2000 + (end === undefined ? Number(first) : Number(end) - 1);
    return { startYear, rest: `${text.slice(0, index)} ${text.slice(index + whole.length)}` };
  }
  return null;
}

function roleIn(text: string): SeriesRole | null {
  return ROLE_WORDS.find(([, words]) => words.test(text))?.[0] ?? null;
}

/** "Plan 2017/18 (14% reduction)", "Actual 17/18 (M1-2)": what stands in brackets is said of the row. */
function withoutRemarks(label: string): string {
  return label.replace(/\([^)]*\)/g, ' ');
}

/** A share in brackets is the one that was agreed, not what the row holds. */
function wordsInBrackets(label: string): string {
  return [...label.matchAll(/\(([^)]*)\)/g)].map(([, text]) => text!.replace(/[\d.]+ ?%/g, ' ')).join(' ');
}

function withoutWords(label: string): string {
  return label
    .replace(SERIES_WORDS, ' ')
    .replace(/[\s:–-]+/g, ' ')
    .trim();
}
