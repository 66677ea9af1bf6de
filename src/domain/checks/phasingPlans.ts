// The plan by month or quarter against the annual figure that it phases: the target or the plan, one of which it must come to.
// Tolerance: half the last written digit of each. A row with a month left empty is not held against the year.
import { areApart } from '../apart';
import type { AssessedLine } from '../assessed';
import type { Finding } from '../finding';
import { sumKnown } from '../phasing';
import type { Phasing } from '../phasings';
import type { FigureName } from '../records';
import { amount, moneySides } from '../sides';
import { phasingName, phasingSlack } from './phasingTotals';
import { FIGURE_WORDS } from './printedTotals';

export function phasingPlans(lines: readonly AssessedLine[]): Finding[] {
  return lines.flatMap((line) => wholePhasings(line).flatMap((phasing) => compare(line, phasing)));
}

function wholePhasings({ record }: AssessedLine): Phasing[] {
  return record.phasings.filter(({ of, values }) => of === 'plan' && values.every((value) => value !== null));
}

const ANNUAL: readonly FigureName[] = ['target', 'plan'];

/** A row that never falls and ends at the annual figure adds its months up as it goes. */
function comesTo(values: Phasing['values'], sum: number, annual: number, slack: number): boolean {
  const isRising = values.every((value, index) => index === 0 || value! >= values[index - 1]!);
  return !areApart(sum, annual, slack) || (isRising && !areApart(values.at(-1)!, annual, slack));
}

function compare({ name, record }: AssessedLine, phasing: Phasing): Finding[] {
  const annual = ANNUAL.filter((figure) => record.figures[figure] !== null);
  const sum = sumKnown(phasing.values)!;
  const slack = phasingSlack(phasing) + record.halfUnit;
  const fits = annual.some((figure) => comesTo(phasing.values, sum, record.figures[figure]!, slack));
  const figure = annual[0];
  if (fits || figure === undefined) return [];
  const stated = record.figures[figure]!;
  return [
    {
      code: 'phasing-differs-from-plan',
      severity: 'warning',
      message: `${name}: the ${phasingName(phasing)} sum to ${amount(sum)} £k, the annual ${FIGURE_WORDS[figure]} is ${amount(stated)} £k.`,
      where: [record.cells[figure] ?? record.where, ...phasing.cells.filter((cell) => cell !== null)],
      sides: moneySides(
        { value: stated, place: `as the annual ${FIGURE_WORDS[figure]}` },
        { value: sum, place: `as the sum of the ${phasing.by}s` },
      ),
      suggestion: 'See whether the phasing was left as it was when the annual figure changed.',
    },
  ];
}
