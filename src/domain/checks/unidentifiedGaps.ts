// Lines called "Unidentified" against target less identified plans, where the programme has a target of its own.
import type { AssessedProgramme, AssessedScheme } from '../assessed';
import { thousands } from '../assessSchemes';
import type { BaselineTable } from '../assessedRegisters';
import type { Finding } from '../finding';
import { moneySides } from '../sides';
import { isUnidentified } from '../unidentified';

export function unidentifiedGaps(
  table: BaselineTable | null,
  programmes: readonly AssessedProgramme[],
  schemes: readonly AssessedScheme[],
): Finding[] {
  return (table?.rows ?? []).flatMap(({ name, statedGap, unidentified }) => {
    const programme = programmes.find((candidate) => candidate.name === name);
    const hasTarget = (programme?.record.figures.target ?? null) !== null;
    if (!hasTarget || statedGap === null || unidentified === null) return [];
    const own = schemes.filter((scheme) => scheme.programme === name);
    const slack = own.reduce((sum, { record }) => sum + record.halfUnit, programme!.record.halfUnit) + DUST;
    if (Math.abs(statedGap - unidentified) <= slack) return [];
    return [
      {
        code: 'unidentified-differs',
        severity: 'warning',
        message: `${name}, unidentified £k: the line for it has ${thousands(statedGap)}, target less identified plans is ${thousands(unidentified)}; the latter is reported.`,
        where: own.filter((scheme) => isUnidentified(scheme.name)).map(({ record }) => record.where),
        sides: moneySides(
          { value: statedGap, place: 'on the line for it' },
          { value: unidentified, place: 'as target less identified plans' },
        ),
      },
    ];
  });
}

/** Room for binary arithmetic, £k. */
const DUST = 1e-6;
