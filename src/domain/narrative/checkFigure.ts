// A stated figure against the workbook's. Tolerance: half the last digit that the sentence prints, of the unrounded figure.
// Beyond it, but within the rounding of the workbook's own figures, it is called rounding.
import { wholeText } from '../moneyText';
import { roundHalfUp } from '../percent';
import type { CellRef } from '../finding';
import type { Measured } from './measured';
import type { Said } from './said';
import { type Contradiction, RIGHT, UNKNOWN, type Verdict } from './verdict';

/** Of binary arithmetic, far below any printed digit. */
const DUST = 1e-9;

interface Stated {
  name: string;
  /** As signed as the measured figure. */
  value: number;
  said: Said;
  /** "81% of target". */
  words: string;
  /** What the words behind a figure are: "of target". */
  after: string;
}

export function checkFigure({ name, value, said, words, after }: Stated, measured: Measured | null): Verdict {
  if (!measured) return UNKNOWN;
  const slack = said.tolerance + DUST * Math.max(1, Math.abs(value));
  if (Math.abs(value - measured.value) <= slack) return RIGHT;
  const couldBe = value + slack >= measured.low && value - slack <= measured.high;
  const sides = {
    one: words,
    other: `${shown(measured.value, said)}${after}`,
    difference: differenceText(Math.abs(value - measured.value), said),
  };
  return contradiction(couldBe ? 'rounding' : 'differs', 'figure', name, sides, measured.cells);
}

export function contradiction(
  standing: Contradiction['standing'],
  of: Contradiction['of'],
  name: string,
  sides: Contradiction['sides'],
  cells: CellRef[],
): Contradiction {
  return { standing, of, name, sides, cells };
}

/** In the unit of the sentence and to one digit more than it prints, so that the two can be told apart. */
export function shown(value: number, { unit, tolerance }: Pick<Said, 'unit' | 'tolerance'>): string {
  const size = Math.abs(value);
  if (unit === 'share') return `${fixed(size * 100, decimalsOf(tolerance * 100) + 1)}%`;
  if (unit === 'count') return wholeText(Math.round(size));
  return tolerance >= 1 ? `£${fixed(size / 1000, decimalsOf(tolerance / 1000) + 1)}m` : `£${fixed(size, 1)}k`;
}

function fixed(value: number, decimals: number): string {
  const text = roundHalfUp(value, decimals).toFixed(decimals);
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}

/** Of the figure whose half last digit is the tolerance. */
function decimalsOf(tolerance: number): number {
  return Math.max(0, Math.round(-Math.log10(tolerance * 2)));
}

function differenceText(size: number, said: Said): string {
  if (said.unit === 'share') return `${shown(size, said).replace('%', '')} percentage points`;
  return shown(size, said);
}
