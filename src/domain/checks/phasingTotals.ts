// Months or quarters of a row against the total that is printed beside them; a blank counts for nothing, as in a sum.
// Tolerance: half the last written digit of each of them and of the total.
import { areApart } from '../apart';
import type { Finding } from '../finding';
import { sumKnown } from '../phasing';
import type { Phasing } from '../phasings';
import type { Line } from '../records';
import { amount, moneySides } from '../sides';

/** @param rows lines and printed totals. */
export function phasingTotals(rows: readonly Pick<Line, 'name' | 'phasings'>[]): Finding[] {
  return rows.flatMap(({ name, phasings }) => phasings.flatMap((phasing) => compare(name, phasing)));
}

function compare(name: string, phasing: Phasing): Finding[] {
  const { values, cells, total } = phasing;
  const sum = sumKnown(values);
  if (!total || sum === null || !areApart(total.value, sum, phasingSlack(phasing))) return [];
  return [
    {
      code: 'phasing-total-differs',
      severity: 'warning',
      message: `${name}: the ${phasingName(phasing)} sum to ${amount(sum)} £k, their total is printed as ${amount(total.value)} £k.`,
      where: [total.cell, ...cells.filter((cell) => cell !== null)],
      sides: moneySides({ value: total.value, place: 'as printed' }, { value: sum, place: 'as the sum of the row' }),
    },
  ];
}

/** "months of the plan". */
export function phasingName({ of, by }: Phasing): string {
  return `${by}s of the ${of}`;
}

/** What rounding can make of the sum of a row's months or quarters, and of one figure beside it, £k. */
export function phasingSlack({ values, halfUnit }: Phasing): number {
  return (values.filter((value) => value !== null).length + 1) * halfUnit;
}
