// A programme's plan by quarter against that of its schemes, by quarter or by month, where every scheme that has a plan has one.
// Tolerance: half the last written digit of every figure that is compared.
import type { AssessedProgramme, AssessedScheme } from '../assessed';
import { areApart } from '../apart';
import type { Finding } from '../finding';
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

function planOf({ record }: AssessedProgramme | AssessedScheme, by: Phasing['by']): Phasing | undefined {
  return record.phasings.find((phasing) => phasing.of === 'plan' && phasing.by === by);
}

/** Null where it has a plan and no phasing that is whole: the schemes cannot be added up then. */
function phased(scheme: AssessedScheme): Phasing | 'nothing' | null {
  const row = planOf(scheme, 'month') ?? planOf(scheme, 'quarter');
  const { plan, target } = scheme.record.figures;
  if (!row) return plan || target ? null : 'nothing';
  return row.values.includes(null) ? null : row;
}

/** Of four quarters the one, of twelve months its three. */
function ofQuarter<T>(list: readonly T[], quarter: number): T[] {
  const size = list.length / 4;
  return list.slice(quarter * size, (quarter + 1) * size);
}

function compare(name: string, quarter: number, row: Phasing, parts: readonly Phasing[]): Finding[] {
  const stated = row.values[quarter] ?? null;
  const sum = sumKnown(parts.map(({ values }) => sumKnown(ofQuarter(values, quarter))!));
  const slack = parts.reduce((room, { values, halfUnit }) => room + (values.length / 4) * halfUnit, row.halfUnit);
  if (stated === null || sum === null || !areApart(stated, sum, slack)) return [];
  return [
    {
      code: 'programme-phasing-differs',
      severity: 'warning',
      message: `${name}, quarter ${quarter + 1} of the plan: ${amount(stated)} £k in the programme table, its schemes sum to ${amount(sum)} £k.`,
      where: [row.cells[quarter]!, ...parts.flatMap(({ cells }) => ofQuarter(cells, quarter))].filter(
        (cell) => cell !== null,
      ),
      sides: moneySides(
        { value: stated, place: 'in the programme table' },
        { value: sum, place: 'as the sum of its schemes' },
      ),
      suggestion: 'See whether the programme was phased anew after its schemes, or the other way round.',
    },
  ];
}
