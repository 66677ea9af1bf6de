// The odd ones out of every table of months or quarters: a table is its sheet, and what it phases by what.
import { groupedInPieces } from '../grouped';
import { forEachInPieces, type Pieces } from '../pieces';
import type { Phasing } from '../phasings';
import { oddOnesOut } from './oddOnesOut';

interface Compared {
  phasing: Phasing;
  difference: number;
  /** Beyond what rounding explains. */
  isApart: boolean;
}

export function* oddByTable<T extends Compared>(compared: readonly T[]): Pieces<Set<T>> {
  const tables = yield* groupedInPieces(compared, ({ phasing, isApart }) => (isApart ? null : tableOf(phasing)));
  const odd = new Set<T>();
  for (const rows of tables.values()) {
    yield* forEachInPieces(oddOnesOut(rows), (one) => odd.add(one));
    yield;
  }
  return odd;
}

function tableOf({ of, by, cells }: Phasing): string {
  return `${of}|${by}|${cells.find((cell) => cell !== null)?.sheet}`;
}
