// The total row under months or quarters against the rows above it, column by column, where they stand on its sheet.
// Tolerance: half the last written digit of each row and of the total; within it a hint where all other columns are exact.
import { areApart } from '../apart';
import type { CellRef, Finding } from '../finding';
import { sumKnown } from '../phasing';
import { flatMapInPieces, gatherInPieces, type Pieces } from '../pieces';
import type { Phasing } from '../phasings';
import type { Line, PrintedTotal } from '../records';
import { tidy } from '../finance';
import { amount, moneySides } from '../sides';
import { ODD, ODD_SUGGESTION, oddOnesOut } from './oddOnesOut';
import { phasingName } from './phasingTotals';

export function* phasingColumns(total: PrintedTotal, lineOf: ReadonlyMap<string, Line>): Pieces<Finding[]> {
  return yield* gatherInPieces(total.phasings.map((printed) => () => columnsOfRow(printed, total, lineOf)));
}

function* columnsOfRow(printed: Phasing, total: PrintedTotal, lineOf: ReadonlyMap<string, Line>): Pieces<Finding[]> {
  const rows = yield* flatMapInPieces(total.lineKeys, (key) => phasingsLike(printed, total, lineOf.get(key)));
  if (rows.length === 0 || (total.isApart && rows.length < total.lineKeys.length)) return [];
  const compared = yield* gatherInPieces(
    columnsOf(printed).map((column) => () => compare(total, printed, column, rows)),
  );
  const odd = oddOnesOut(compared.filter(({ isApart }) => !isApart));
  return compared.flatMap((each) =>
    each.isApart ? [each.told()] : odd.includes(each) ? [{ ...each.told(), ...ODD, suggestion: ODD_SUGGESTION }] : [],
  );
}

/** Those on the total's own sheet; of a total in a table of its own the first, which counts. */
function phasingsLike({ of, by }: Phasing, { where, isApart }: PrintedTotal, line: Line | undefined): Phasing[] {
  const isHere = ({ cells }: Phasing) => cells.some((cell) => cell?.sheet === where.sheet);
  const alike = (line?.phasings ?? []).filter((phasing) => phasing.of === of && phasing.by === by);
  return isApart ? alike.slice(0, 1) : alike.filter(isHere);
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
  told: () => Finding;
}

function compare(total: PrintedTotal, printed: Phasing, column: PhasedColumn, rows: readonly Phasing[]): Compared[] {
  const { valueIn, halfUnitIn } = column;
  const value = valueIn(printed);
  if (value === null) return [];
  let [sum, slack, count] = [0, halfUnitIn(printed), 0];
  for (const row of rows) {
    const part = valueIn(row);
    if (part === null) continue;
    sum += part;
    slack += halfUnitIn(row);
    count += 1;
  }
  const difference = tidy(value - sum);
  const told = () => differs(total, printed, column, rows);
  return count === 0 ? [] : [{ difference, isApart: areApart(difference, 0, slack), told }];
}

function differs(
  { name }: PrintedTotal,
  printed: Phasing,
  { name: column, valueIn, cellIn }: PhasedColumn,
  rows: readonly Phasing[],
): Finding {
  const [total, sum] = [valueIn(printed)!, sumKnown(rows.map(valueIn))!];
  return {
    code: 'phasing-column-differs',
    severity: 'warning',
    message: `${name}, ${phasingName(printed)}, ${column}: printed ${amount(total)} £k, the rows sum to ${amount(sum)} £k.`,
    where: [printed, ...rows.filter((row) => valueIn(row) !== null)].flatMap((row) => cellIn(row) ?? []),
    sides: moneySides({ value: total, place: 'as printed' }, { value: sum, place: 'as the sum of the rows' }),
  };
}
