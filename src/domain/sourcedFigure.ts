// A figure together with the cells it comes from, and sums and differences of such figures.
import type { AssessedLine } from './assessed';
import { figureCells } from './figureCells';
import { tidy } from './finance';
import type { CellRef } from './finding';
import type { Period } from './period';
import { sumKnown } from './phasing';
import type { FigureName } from './records';
import { chooseTotal } from './totals';

export interface SourcedFigure {
  /** £k. */
  value: number | null;
  /** The cells that add up to it, and those that are taken off. */
  added: readonly CellRef[];
  off: readonly CellRef[];
}

export const NOT_KNOWN: SourcedFigure = { value: null, added: [], off: [] };

export function cellsOf({ added, off }: SourcedFigure): CellRef[] {
  return added.concat(off);
}

export function figureOf(line: AssessedLine, name: FigureName, period: Period | null): SourcedFigure {
  return { value: line.figures[name], added: figureCells(line, name, period), off: [] };
}

/** Of those that are known. */
export function sumOf(figures: readonly SourcedFigure[]): SourcedFigure {
  return {
    value: sumKnown(figures.map(({ value }) => value)),
    added: figures.flatMap(({ added }) => added),
    off: figures.flatMap(({ off }) => off),
  };
}

/** Not known where one of them is not. */
export function less(figure: SourcedFigure, part: SourcedFigure): SourcedFigure {
  if (figure.value === null || part.value === null) return NOT_KNOWN;
  return {
    value: tidy(figure.value - part.value),
    added: figure.added.concat(part.off),
    off: figure.off.concat(part.added),
  };
}

/** The sum, or the printed figure where that is the more exact one. */
export function chosen(sum: SourcedFigure, printed: SourcedFigure, slack: number): SourcedFigure {
  const { value, basis } = chooseTotal(sum.value, printed.value, slack);
  return { ...(basis === 'printed' ? printed : sum), value };
}
