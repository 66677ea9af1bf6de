// Sums of lines' figures, where a line that is due and has not reported is not the same as one that saved nothing.
import { sumKnown } from './phasing';
import type { FigureName, Figures } from './records';

const PLAN_OF: Partial<Record<FigureName, FigureName>> = { ytdActual: 'ytdPlan', inMonthActual: 'inMonthPlan' };

/**
 * What is known of a figure, summed. An actual is not known where lines are due, none of them has reported and what is left
 * are the zeros of lines that were not due: they would make a rating of 0 %.
 */
export function sumFigure(lines: readonly Figures[], name: FigureName): number | null {
  const sum = sumKnown(lines.map((line) => line[name]));
  const plan = PLAN_OF[name];
  const due = plan && sum === 0 ? lines.filter((line) => line[plan]) : [];
  return due.length > 0 && due.every((line) => line[name] === null) ? null : sum;
}
