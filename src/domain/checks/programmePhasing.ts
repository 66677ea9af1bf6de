// A programme's plan by quarter against that of its schemes, by quarter or by month, where every scheme that has a plan has one.
// Tolerance: half the last written digit of every figure that is compared.
import type { AssessedProgramme, AssessedScheme } from '../assessed';
import { areApart } from '../apart';
import type { CellRef, Finding } from '../finding';
import { sumKnown } from '../phasing';
import type { Phasing } from '../phasings';
import { amount, moneySides } from '../sides';

export function programmePhasing(
  programmes: readonly AssessedProgramme[],
  schemes: readonly AssessedScheme[],
): Finding[] {
  return programmes.flatMap((programme) => {
    const stated = planOf(programme, 'quarter');
    const own = schemes.filter((scheme) => scheme.programme === programme.name).map(phased);
    if (!stated || own.length === 0 || own.includes(null)) return [];
    const parts = own.filter((part) => part !== null && part !== 'nothing');
    return [0, 1, 2, 3].flatMap((quarter) => compare(programme.name, quarter, stated, parts));
  });
}

/** A scheme's four quarters, £k. */
interface Quarters {
  values: readonly number[];
  cells: readonly (readonly CellRef[])[];
  /** What rounding can make of one quarter, £k. */
  slack: number;
}

function planOf({ record }: AssessedProgramme | AssessedScheme, by: Phasing['by']): Phasing | undefined {
  return record.phasings.find((phasing) => phasing.of === 'plan' && phasing.by === by);
}

/** Null where it has a plan and no phasing that is whole: the schemes cannot be added up then. */
function phased(scheme: AssessedScheme): Quarters | 'nothing' | null {
  const [months, quarters] = [planOf(scheme, 'month'), planOf(scheme, 'quarter')];
  const row = months ?? quarters;
  const { plan, target } = scheme.record.figures;
  if (!row) return plan || target ? null : 'nothing';
  if (row.values.includes(null)) return null;
  const size = row.values.length / 4;
  const ofQuarter = <T>(list: readonly T[]) => [0, 1, 2, 3].map((each) => list.slice(each * size, (each + 1) * size));
  return {
    values: ofQuarter(row.values).map((values) => sumKnown(values)!),
    cells: ofQuarter(row.cells).map((cells) => cells.filter((cell) => cell !== null)),
    slack: size * row.halfUnit,
  };
}

function compare(name: string, quarter: number, row: Phasing, parts: readonly Quarters[]): Finding[] {
  const stated = row.values[quarter] ?? null;
  const sum = sumKnown(parts.map(({ values }) => values[quarter]!));
  const slack = parts.reduce((room, part) => room + part.slack, row.halfUnit);
  if (stated === null || sum === null || !areApart(stated, sum, slack)) return [];
  return [
    {
      code: 'programme-phasing-differs',
      severity: 'warning',
      message: `${name}, quarter ${quarter + 1} of the plan: ${amount(stated)} £k in the programme table, its schemes sum to ${amount(sum)} £k.`,
      where: [row.cells[quarter]!, ...parts.flatMap(({ cells }) => cells[quarter]!)].filter((cell) => cell !== null),
      sides: moneySides(
        { value: stated, place: 'in the programme table' },
        { value: sum, place: 'as the sum of its schemes' },
      ),
      suggestion: 'See whether the programme was phased anew after its schemes, or the other way round.',
    },
  ];
}
