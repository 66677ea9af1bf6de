// The plan by quarter, programme by programme, with totals across and down.
import type { AssessedLine, AssessedProgramme, PhasedRow, PhasingTable } from './assessed';
import { sumKnown } from './phasing';
import type { PrintedTotal } from './records';
import { savingsValue } from './topSchemes';
import { chooseTotal } from './totals';

/** Null where no programme is phased. A rounded printed total counts before the sum of rounded rows, as everywhere. */
export function phasingTable(
  programmes: readonly AssessedProgramme[],
  alliance: AssessedLine,
  totals: readonly PrintedTotal[],
): PhasingTable | null {
  const phased = programmes.filter(({ planByQuarter }) => planByQuarter !== null);
  if (phased.length === 0) return null;
  const rows = phased.map(({ name, planByQuarter, figures, record }) =>
    phasedRow(name, planByQuarter!, savingsValue(figures), record.halfUnit),
  );
  const printed = totals.find(
    ({ planByQuarter, section }) => planByQuarter !== null && section === null,
  )?.planByQuarter;
  const slack = phased.reduce((sum, { record }) => sum + record.halfUnit, 0) + DUST;
  const byQuarter = [0, 1, 2, 3].map((quarter) => {
    const sum = sumKnown(rows.map((row) => row.byQuarter[quarter] ?? null));
    return chooseTotal(sum, printed?.[quarter] ?? null, slack).value;
  });
  return { rows, total: phasedRow('Grand total', byQuarter, savingsValue(alliance.figures), slack) };
}

/** Room for binary arithmetic, £k. */
const DUST = 1e-6;

function phasedRow(
  name: string,
  byQuarter: readonly (number | null)[],
  annual: number | null,
  halfUnit: number,
): PhasedRow {
  return { name, byQuarter, total: chooseTotal(sumKnown(byQuarter), annual, byQuarter.length * halfUnit + DUST).value };
}
