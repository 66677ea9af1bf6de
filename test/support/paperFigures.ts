// Takes every figure of a paper back to its cells: what they come to, and whether the text is that, rounded as far as it shows.
// Knows money in £k, counts and shares; the cells' sheets are in £k.
import type { CellRef } from '../../src/domain/finding';
import type { FigureFrom } from '../../src/domain/messages/said';
import type { Paper, Run } from '../../src/paper/paper';
import { allRuns } from './paperText';

export type FigureRun = Run & { from: FigureFrom };

/** What the cells come to; signs that a sentence says in words are left out. */
function recomputed({ how, terms }: FigureFrom, valueOf: (cell: CellRef) => number): number {
  const [one = 0, other = 0] = terms.map((cells) => cells.reduce((sum, cell) => sum + valueOf(cell), 0));
  switch (how) {
    case 'sum':
      return one;
    case 'difference':
      return one - other;
    case 'share':
      return one / other;
    case 'change':
      return one / other - 1;
    case 'missing':
      return 1 - one / other;
    case 'rule':
      return NaN;
  }
}

/** How far what is shown is from what the cells come to, in units of the last digit shown. At most a half. */
export function digitsOff({ text, from }: FigureRun, valueOf: (cell: CellRef) => number): number {
  const [, digits = '', unit = ''] = /^-?£?(-?[\d,]+(?:\.\d+)?)([mk%]?)$/.exec(text) ?? [];
  if (digits === '') return Infinity;
  const scale = { m: 0.001, '%': 100 }[unit] ?? 1;
  const decimals = digits.split('.')[1]?.length ?? 0;
  const shown = Number(digits.replace(/,/g, ''));
  return Math.abs(Math.abs(recomputed(from, valueOf)) * scale - Math.abs(shown)) * 10 ** decimals;
}

/** One figure's texts that differ in what they say, without its sign and unit, to the same digit. */
export function contradictions(paper: Paper): string[][] {
  const texts = new Map<string, Set<string>>();
  for (const { from, text } of allRuns(paper)) {
    // Figures that a rule makes of the same cells are many.
    if (!from || from.how === 'rule') continue;
    const key = JSON.stringify(from);
    texts.set(key, (texts.get(key) ?? new Set()).add(text.replace(/[-£k]/g, '')));
  }
  return [...texts.values()].map((all) => [...all]).filter((all) => new Set(all.map(scaleOf)).size < all.length);
}

/** Unit and decimals: two texts of one figure in one scale can only differ by a wrong rounding. */
function scaleOf(text: string): string {
  const [, decimals = '', unit = ''] = /^[\d,]+(?:\.(\d+))?([m%]?)$/.exec(text) ?? [];
  return `${unit} ${decimals.length}`;
}
