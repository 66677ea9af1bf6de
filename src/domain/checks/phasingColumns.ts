// The total row under months or quarters against the rows above it, column by column, where they stand on its sheet.
// Tolerance: half the last written digit of each row and of the total.
import { areApart } from '../apart';
import type { CellRef, Finding } from '../finding';
import { sumKnown } from '../phasing';
import type { Phasing } from '../phasings';
import type { Line, PrintedTotal } from '../records';
import { amount, moneySides } from '../sides';
import { phasingName } from './phasingTotals';

export function phasingColumns(totals: readonly PrintedTotal[], lineOf: ReadonlyMap<string, Line>): Finding[] {
  return totals.flatMap((total) =>
    total.phasings.flatMap((printed) => {
      const rows = total.lineKeys.flatMap((key) => phasingsLike(printed, total, lineOf.get(key)));
      return rows.length === 0 ? [] : columnsOf(printed).flatMap((column) => compare(total, printed, column, rows));
    }),
  );
}

function phasingsLike({ of, by }: Phasing, { where }: PrintedTotal, line: Line | undefined): Phasing[] {
  const isHere = ({ cells }: Phasing) => cells.some((cell) => cell?.sheet === where.sheet);
  return (line?.phasings ?? []).filter((phasing) => phasing.of === of && phasing.by === by && isHere(phasing));
}

/** One month, quarter or "Total" of a row. */
interface PhasedColumn {
  name: string;
  valueIn: (row: Phasing) => number | null;
  cellIn: (row: Phasing) => CellRef | null;
}

function columnsOf(printed: Phasing): PhasedColumn[] {
  const own = printed.values.map((_, index) => ({
    name: `${printed.by} ${index + 1}`,
    valueIn: ({ values }: Phasing) => values[index] ?? null,
    cellIn: ({ cells }: Phasing) => cells[index] ?? null,
  }));
  const whole = {
    name: 'total',
    valueIn: ({ total }: Phasing) => total?.value ?? null,
    cellIn: ({ total }: Phasing) => total?.cell ?? null,
  };
  return [...own, whole];
}

function compare(
  { name }: PrintedTotal,
  printed: Phasing,
  { name: column, valueIn, cellIn }: PhasedColumn,
  rows: readonly Phasing[],
): Finding[] {
  const total = valueIn(printed);
  const known = rows.filter((row) => valueIn(row) !== null);
  const sum = sumKnown(rows.map(valueIn));
  const slack = known.reduce((room, { halfUnit }) => room + halfUnit, printed.halfUnit);
  if (total === null || sum === null || !areApart(total, sum, slack)) return [];
  return [
    {
      code: 'phasing-column-differs',
      severity: 'warning',
      message: `${name}, ${phasingName(printed)}, ${column}: printed ${amount(total)} £k, the rows sum to ${amount(sum)} £k.`,
      where: [printed, ...known].flatMap((row) => cellIn(row) ?? []),
      sides: moneySides({ value: total, place: 'as printed' }, { value: sum, place: 'as the sum of the rows' }),
    },
  ];
}
