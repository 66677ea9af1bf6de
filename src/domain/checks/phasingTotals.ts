// Months or quarters of a row against the total that is printed beside them; a blank counts for nothing, as in a sum.
// Tolerance: half the last written digit of each of them and of the total; within it a hint where all other rows are exact.
import { areApart } from '../apart';
import type { Finding } from '../finding';
import { sumKnown } from '../phasing';
import { flatMapInPieces, type Pieces } from '../pieces';
import type { Phasing, PhasingTotal } from '../phasings';
import type { Line } from '../records';
import { amount, moneySides } from '../sides';
import { oddByTable } from './oddByTable';
import { ODD, ODD_SUGGESTION } from './oddOnesOut';

interface Compared {
  name: string;
  phasing: Phasing;
  total: PhasingTotal;
  sum: number;
  difference: number;
  isApart: boolean;
}

/** @param rows lines and printed totals. */
export function* phasingTotals(rows: readonly Pick<Line, 'name' | 'phasings'>[]): Pieces<Finding[]> {
  const compared = yield* flatMapInPieces(rows, ({ name, phasings }) =>
    phasings.flatMap((phasing) => compare(name, phasing)),
  );
  const odd = yield* oddByTable(compared);
  return yield* flatMapInPieces(compared, (each) =>
    each.isApart ? [differs(each)] : odd.has(each) ? [{ ...differs(each), ...ODD, suggestion: ODD_SUGGESTION }] : [],
  );
}

function compare(name: string, phasing: Phasing): Compared[] {
  const { values, total } = phasing;
  const sum = sumKnown(values);
  if (!total || sum === null) return [];
  const isApart = areApart(total.value, sum, valuesSlack(phasing) + total.halfUnit);
  return [{ name, phasing, total, sum, difference: total.value - sum, isApart }];
}

function differs({ name, phasing, total, sum }: Compared): Finding {
  return {
    code: 'phasing-total-differs',
    severity: 'warning',
    message: `${name}: the ${phasingName(phasing)} sum to ${amount(sum)} £k, their total is printed as ${amount(total.value)} £k.`,
    where: [total.cell, ...phasing.cells.filter((cell) => cell !== null)],
    sides: moneySides({ value: total.value, place: 'as printed' }, { value: sum, place: 'as the sum of the row' }),
  };
}

/** "months of the plan". */
export function phasingName({ of, by, ofTarget }: Phasing): string {
  return `${by}s of the ${ofTarget ? 'target' : of}`;
}

/** What rounding can make of the sum of a row's months or quarters, £k. */
export function valuesSlack({ values, halfUnit }: Phasing): number {
  return values.filter((value) => value !== null).length * halfUnit;
}
