// Which annual figures a row of months or quarters may come to. Refuses to compare them.
import type { Phasing } from '../phasings';
import type { FigureName, Line } from '../records';

/**
 * A row that its sheet calls a target comes to the target, and a plan beside it to the plan; of a row alone nobody knows which of
 * the two it phases.
 */
export function annualOf({ figures, phasings }: Line, { by, ofTarget }: Phasing): FigureName[] {
  const isGiven = (figure: FigureName) => figures[figure] !== null;
  const isBesideTarget = phasings.some((other) => other.of === 'plan' && other.by === by && other.ofTarget);
  const own: FigureName | null = ofTarget ? 'target' : isBesideTarget ? 'plan' : null;
  return own !== null && isGiven(own) ? [own] : (['target', 'plan'] as const).filter(isGiven);
}
