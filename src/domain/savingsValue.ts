// The figure that says how large a line's savings are. Refuses to know which lines are large.
import type { Figures } from './records';

export function savingsValue(figures: Figures): number | null {
  return figures[savingsName(figures)];
}

/** Which of its figures a line is measured by. */
export function savingsName({ target }: Figures): 'plan' | 'target' {
  return target === null ? 'plan' : 'target';
}
