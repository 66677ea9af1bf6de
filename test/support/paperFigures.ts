// Takes every figure of a paper back to its cells: what they come to, and whether the text is that, rounded as far as it shows.
// Knows money in £k, counts and shares; the cells' sheets are in £k.
import type { CellRef } from '../../src/domain/finding';
import type { FigureFrom } from '../../src/domain/messages/said';
import type { Run } from '../../src/paper/paper';

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
