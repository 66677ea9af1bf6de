// The list of the schemes with the largest savings as sheet and paper show it: with its total, and the cells behind every figure.
import type { AssessedScheme, Assessment } from './assessed';
import { figureCells } from './figureCells';
import type { CellRef } from './finding';
import { sumKnown } from './phasing';
import { topSchemes } from './topSchemes';
import { savingsName } from './savingsValue';
import { isUnidentified } from './unidentified';

export interface LargestScheme {
  name: string;
  /** `''` where there is none. */
  id: string;
  programme: string;
  /** £k. */
  value: number;
  /** Fraction of the whole; null where that is not known or 0. */
  share: number | null;
  cells: readonly CellRef[];
}

export interface LargestSchemes {
  rows: LargestScheme[];
  total: LargestScheme;
  /** What the shares are shares of. */
  whole: 'plan' | 'target';
  wholeCells: readonly CellRef[];
  /** True where there are no more than are listed. */
  isAll: boolean;
}

/** As many as the published reports list. */
const MOST = 10;

/** Null where no scheme has a value. What nobody has identified yet is no scheme. */
export function largestSchemes({ schemes, total, period }: Assessment): LargestSchemes | null {
  const whole = savingsName(total.figures);
  const value = total.figures[whole];
  const valued = topSchemes(schemes, value, MOST + 1, ({ name }) => !isUnidentified(name));
  const rows = valued.slice(0, MOST).map((top) => ({
    ...place(top.scheme),
    value: top.value,
    share: top.share,
    cells: figureCells(top.scheme, savingsName(top.scheme.figures), period),
  }));
  if (rows.length === 0) return null;
  const sum = sumKnown(rows.map((row) => row.value))!;
  return {
    rows,
    total: {
      ...{ name: 'Total', id: '', programme: '', value: sum, share: value ? sum / value : null },
      cells: rows.flatMap(({ cells }) => cells),
    },
    whole,
    wholeCells: figureCells(total, whole, period),
    isAll: valued.length <= MOST,
  };
}

function place({ name, programme, record }: AssessedScheme): Pick<LargestScheme, 'name' | 'id' | 'programme'> {
  return { name, id: record.id ?? '', programme: programme ?? '' };
}
