// The total row under months or quarters against the rows above it, column by column, where they stand on its sheet.
// Tolerance: half the last written digit of each row and of the total; within it a hint where all other columns are exact.
import { areApart } from '../apart';
import type { CellRef, Finding } from '../finding';
import { sumKnown } from '../phasing';
import type { Phasing } from '../phasings';
import type { Line, PrintedTotal } from '../records';
import { amount, moneySides } from '../sides';
import { ODD, ODD_SUGGESTION, oddOnesOut } from './oddOnesOut';
import { phasingName } from './phasingTotals';

export function phasingColumns(totals: readonly PrintedTotal[], lineOf: ReadonlyMap<string, Line>): Finding[] {
  return totals.flatMap((total) =>
    total.phasings.flatMap((printed) => {
      const rows = total.lineKeys.flatMap((key) => phasingsLike(printed, total, lineOf.get(key)));
      if (rows.length === 0) return [];
      const compared = columnsOf(printed).flatMap((column) => compare(total, printed, column, rows));
      const odd = oddOnesOut(compared.filter(({ isApart }) => !isApart));
      return compared.flatMap((each) =>
        each.isApart
          ? [each.finding]
          : odd.includes(each)
            ? [{ ...each.finding, ...ODD, suggestion: ODD_SUGGESTION }]
            : [],
      );
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
  halfUnitIn: (row: Phasing) => number;
}

function columnsOf(printed: Phasing): PhasedColumn[] {
  const own = printed.values.map((_, index) => ({
    name: `${printed.by} ${index + 1}`,
    valueIn: ({ values }: Phasing) => values[index] ?? null,
    cellIn: ({ cells }: Phasing) => cells[index] ?? null,
    halfUnitIn: ({ halfUnit }: Phasing) => halfUnit,
  }));
  const whole = {
    name: 'total',
    valueIn: ({ total }: Phasing) => total?.value ?? null,
    cellIn: ({ total }: Phasing) => total?.cell ?? null,
    halfUnitIn: ({ total }: Phasing) => total?.halfUnit ?? 0,
  };
  return [...own, whole];
}

interface Compared {
  difference: number;
  isApart: boolean;
  /** What is said where it is no rounding. */
  finding: Finding;
}

function compare(
  { name }: PrintedTotal,
  printed: Phasing,
  { name: column, valueIn, cellIn, halfUnitIn }: PhasedColumn,
  rows: readonly Phasing[],
): Compared[] {
  const total = valueIn(printed);
  const known = rows.filter((row) => valueIn(row) !== null);
  const sum = sumKnown(rows.map(valueIn));
  if (total === null || sum === null) return [];
  const slack = known.reduce((room, row) => room + halfUnitIn(row), halfUnitIn(printed));
  const finding: Finding = {
    code: 'phasing-column-differs',
    severity: 'warning',
    message: `${name}, ${phasingName(printed)}, ${column}: printed ${amount(total)} £k, the rows sum to ${amount(sum)} £k.`,
    where: [printed, ...known].flatMap((row) => cellIn(row) ?? []),
    sides: moneySides({ value: total, place: 'as printed' }, { value: sum, place: 'as the sum of the rows' }),
  };
  return [{ difference: total - sum, isApart: areApart(total, sum, slack), finding }];
}
