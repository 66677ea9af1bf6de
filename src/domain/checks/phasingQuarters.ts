// The plan by quarter against the plan by month of the same line, quarter by quarter; actuals likewise.
// Tolerance: half the last written digit of three months and a quarter. A quarter with a month left empty is not compared.
import { areApart } from '../apart';
import type { AssessedLine } from '../assessed';
import type { Finding } from '../finding';
import { sumKnown } from '../phasing';
import type { Phasing } from '../phasings';
import { amount, moneySides } from '../sides';

export function phasingQuarters(lines: readonly AssessedLine[]): Finding[] {
  return lines.flatMap(({ name, record: { phasings } }) => {
    const rows = (of: Phasing['of'], by: Phasing['by']) => phasings.filter((row) => row.of === of && row.by === by);
    return (['plan', 'actual'] as const)
      .flatMap((of) => pairsOf(rows(of, 'month'), rows(of, 'quarter')))
      .flatMap(([own, stated]) => [0, 1, 2, 3].flatMap((quarter) => compare(name, quarter, own, stated)));
  });
}

/** Plan with plan and target with target; where there is only one of each they are of the same, whatever each is called. */
function pairsOf(months: readonly Phasing[], quarters: readonly Phasing[]): [Phasing, Phasing][] {
  const alone = months.length === 1 && quarters.length === 1;
  return [true, false].flatMap((ofTarget): [Phasing, Phasing][] => {
    const isSo = (row: Phasing) => (alone ? !ofTarget : (row.ofTarget ?? false) === ofTarget);
    const [own, stated] = [months.find(isSo), quarters.find(isSo)];
    return own && stated ? [[own, stated]] : [];
  });
}

function compare(name: string, quarter: number, months: Phasing, quarters: Phasing): Finding[] {
  const own = months.values.slice(quarter * 3, quarter * 3 + 3);
  const stated = quarters.values[quarter] ?? null;
  if (stated === null || own.some((value) => value === null)) return [];
  const sum = sumKnown(own)!;
  if (!areApart(stated, sum, 3 * months.halfUnit + quarters.halfUnit)) return [];
  const cells = [quarters.cells[quarter]!, ...months.cells.slice(quarter * 3, quarter * 3 + 3)];
  return [
    {
      code: 'quarter-differs-from-months',
      severity: 'warning',
      message: `${name}: quarter ${quarter + 1} of the ${quarters.ofTarget ? 'target' : quarters.of} is ${amount(stated)} £k, its months sum to ${amount(sum)} £k.`,
      where: cells.filter((cell) => cell !== null && cell !== undefined),
      sides: moneySides({ value: stated, place: 'by quarter' }, { value: sum, place: 'as the sum of its months' }),
    },
  ];
}
