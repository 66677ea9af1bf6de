// Figures as sentences print them: "£1.3m", "91%", "722", each with half its last digit as tolerance.
// Refuses figures that the sentence itself calls rough: "around £1.3m" contradicts nothing.

export interface Said {
  /** Money in £k, a share as a fraction, a count as it is; never negative. */
  value: number;
  tolerance: number;
  unit: 'money' | 'share' | 'count';
  text: string;
}

/** For use inside longer patterns: no group in them captures. */
export const MONEY = '£ ?\\d[\\d,]*(?:\\.\\d+)? ?(?:k|m|bn|thousand|million|billion)?\\b(?![.,]?\\d)';
export const PERCENT = '\\d[\\d,]*(?:\\.\\d+)? ?%';
export const COUNT = '\\d[\\d,]*(?![\\d.,]*[%\\d])';

const IN_K: Record<string, number> = { '': 0.001, k: 1, m: 1000, bn: 1e6, thousand: 1, million: 1000, billion: 1e6 };

export function readSaid(words: string): Said | null {
  const [, pound, digits = '', suffix = ''] = /^(£)? ?(\d[\d,]*(?:\.\d+)?) ?(%|[a-z]*)$/i.exec(words.trim()) ?? [];
  const value = Number(digits.replace(/,/g, ''));
  if (digits === '' || Number.isNaN(value)) return null;
  const said = (unit: Said['unit'], scale: number, step: number): Said => ({
    value: value * scale,
    tolerance: (step * scale) / 2,
    unit,
    text: words.trim(),
  });
  const step = 10 ** -(digits.split('.')[1]?.length ?? 0);
  if (suffix === '%') return said('share', 0.01, step);
  const scale = IN_K[suffix.toLowerCase()];
  if (pound && scale !== undefined) return said('money', scale, wholePounds(digits, suffix) ?? step);
  return pound || suffix !== '' ? null : said('count', 1, step);
}

/** "£1,300,000" is a figure in thousands, written out. */
function wholePounds(digits: string, suffix: string): number | null {
  return suffix === '' && digits.endsWith('000') ? 1000 : null;
}

const ROUGH =
  /\b(?:about|around|approximately|approx\.?|circa|c\.?|roughly|nearly|almost|some|up to|at least|at most|more than|less than|in excess of|in the region of) ?(?:£ ?)?\d|~ ?£?\d|\bc£/i;

export function isRough(clause: string): boolean {
  return ROUGH.test(clause);
}
