// The "Total" that is printed beside months or quarters of the plan against the annual target or plan: one figure in two places.
// A hint. Tolerance: half the last written digit of both, and none where both are written alike.
// What months and quarters come to is told of elsewhere.
import type { AssessedLine } from '../assessed';
import { areApart } from '../apart';
import type { Finding } from '../finding';
import type { Phasing, PhasingTotal } from '../phasings';
import { repeatSlack } from '../repeatSlack';
import type { FigureName } from '../records';
import { amount, moneySides } from '../sides';
import { annualOf } from './annualOf';
import { phasingName, valuesSlack } from './phasingTotals';
import { FIGURE_WORDS } from './printedTotals';

export function phasingAnnual(lines: readonly AssessedLine[]): Finding[] {
  return lines.flatMap((line) =>
    line.record.phasings.flatMap((phasing) =>
      phasing.of === 'plan' && phasing.total && !hasBlanks(phasing) ? compare(line, phasing, phasing.total) : [],
    ),
  );
}

/** Of a plan that is phased in part the total may be that part. */
function hasBlanks({ values }: Phasing): boolean {
  return values.includes(null);
}

function compare({ name, record }: AssessedLine, phasing: Phasing, total: PhasingTotal): Finding[] {
  const annual = annualOf(record, phasing);
  const stated = (figure: FigureName) => ({ value: record.figures[figure]!, halfUnit: record.halfUnit });
  const fits = annual.some(
    (figure) => !areApart(total.value, stated(figure).value, repeatSlack(total, stated(figure))),
  );
  const nearest = annual.find(
    (figure) => !areApart(total.value, stated(figure).value, record.halfUnit + valuesSlack(phasing) + total.halfUnit),
  );
  // Further off the months or the total are wrong, and told of as such.
  if (fits || nearest === undefined) return [];
  const { value } = stated(nearest);
  return [
    {
      code: 'phasing-total-differs',
      severity: 'info',
      message: `${name}: the total of the ${phasingName(phasing)} is printed as ${amount(total.value)} £k, the annual ${FIGURE_WORDS[nearest]} is ${amount(value)} £k.`,
      where: [total.cell, record.cells[nearest] ?? record.where],
      sides: moneySides(
        { value: total.value, place: `as the total of the ${phasing.by}s` },
        { value, place: `as the annual ${FIGURE_WORDS[nearest]}` },
      ),
    },
  ];
}
