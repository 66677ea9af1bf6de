// Savings where the cell of their plan is empty, so that they are rated against nothing. A hint: they may have come early.
// There is no tolerance; an actual of 0 needs no plan.
import type { AssessedLine } from '../assessed';
import type { Finding } from '../finding';
import type { FigureName } from '../records';
import { amount, wordSides } from '../sides';
import { FIGURE_WORDS } from './printedTotals';

const PAIRS: readonly [FigureName, FigureName][] = [
  ['ytdActual', 'ytdPlan'],
  ['inMonthActual', 'inMonthPlan'],
];

export function blankPlans(lines: readonly AssessedLine[]): Finding[] {
  return lines.flatMap((line) => PAIRS.flatMap(([actual, plan]) => blankPlan(line, actual, plan)));
}

function blankPlan({ name, record, figures }: AssessedLine, actual: FigureName, plan: FigureName): Finding[] {
  const [saved, cell] = [figures[actual], record.cells[plan]];
  if (!saved || figures[plan] !== null || !cell) return [];
  return [
    {
      code: 'blank-plan',
      severity: 'info',
      message: `${name}: ${FIGURE_WORDS[actual]} ${amount(saved)} £k, yet no ${FIGURE_WORDS[plan]} is given; it is not rated.`,
      where: [cell, record.cells[actual] ?? record.where],
      sides: wordSides(`${amount(saved)} £k saved`, 'no plan'),
    },
  ];
}
