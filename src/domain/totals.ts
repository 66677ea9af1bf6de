// Totals of figures: the sum of the lines, or the printed total where that is the more exact figure.
import { tidy } from './finance';
import type { FigureName, Figures } from './records';
import { sumFigure } from './sumActuals';

export interface ReportedTotal {
  /** £k. */
  value: number | null;
  /** `printed` where the lines are rounded and the printed total fits them; `sum` otherwise. */
  basis: 'sum' | 'printed';
  sum: number | null;
  printed: number | null;
  /** printed − sum, null where either is not known. */
  difference: number | null;
  /** True where the difference is more than the rounding of the lines can explain. */
  contradicts: boolean;
}

export interface Summand {
  figures: Figures;
  /** The largest rounding error of one of its figures, £k. */
  halfUnit: number;
}

/** Room for binary arithmetic, £k. */
const DUST = 1e-6;

/**
 * Rounded rows do not sum to a rounded total: each may be half a unit off. Within that the printed total was summed
 * from unrounded figures and is the one to report; beyond it the lines are reported and the total is in question.
 */
export function reportedTotal(lines: readonly Summand[], figure: FigureName, printed: number | null): ReportedTotal {
  const known: Figures[] = [];
  let slack = 0;
  for (const { figures, halfUnit } of lines) {
    known.push(figures);
    if (figures[figure] !== null) slack += halfUnit;
  }
  const sum = sumFigure(known, figure);
  return chooseTotal(sum, printed, slack + DUST);
}

/** @param tolerance what rounding can explain, £k. */
export function chooseTotal(sum: number | null, printed: number | null, tolerance: number): ReportedTotal {
  if (sum === null || printed === null) {
    return {
      value: sum ?? printed,
      basis: sum === null ? 'printed' : 'sum',
      sum,
      printed,
      difference: null,
      contradicts: false,
    };
  }
  const difference = tidy(printed - sum);
  const contradicts = Math.abs(difference) > tolerance;
  return {
    value: contradicts ? sum : printed,
    basis: contradicts ? 'sum' : 'printed',
    sum,
    printed,
    difference,
    contradicts,
  };
}
