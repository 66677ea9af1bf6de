// The plan by quarter, programme by programme, with totals across and down.
import type { AssessedLine, AssessedProgramme, AssessedScheme, PhasedRow, PhasingTable } from './assessed';
import { sumKnown } from './phasing';
import { cellsByQuarter, quarterCells } from './quarterCells';
import type { PrintedTotal } from './records';
import { savingsValue } from './topSchemes';
import { chooseTotal } from './totals';

/** Null where no programme is phased. A rounded printed total counts before the sum of rounded rows, as everywhere. */
export function phasingTable(
  { programmes, schemes }: { programmes: readonly AssessedProgramme[]; schemes: readonly AssessedScheme[] },
  alliance: AssessedLine,
  totals: readonly PrintedTotal[],
): PhasingTable | null {
  const phased = programmes.filter(({ planByQuarter }) => planByQuarter !== null);
  if (phased.length === 0) return null;
  const cells = phased.map((programme) => quarterCells(programme, schemes));
  const rows = phased.map(({ name, planByQuarter, figures, record }, index) => ({
    ...phasedRow(name, planByQuarter!, savingsValue(figures), record.halfUnit),
    cells: cells[index]!.flat(),
  }));
  const printed = totals.find(({ planByQuarter, section }) => planByQuarter !== null && section === null);
  const printedCells = cellsByQuarter(printed?.phasings.find(({ of, by }) => of === 'plan' && by === 'quarter'));
  const slack = phased.reduce((sum, { record }) => sum + record.halfUnit, 0) + DUST;
  const byQuarter = [0, 1, 2, 3].map((quarter) => {
    const sum = sumKnown(rows.map((row) => row.byQuarter[quarter] ?? null));
    const { value, basis } = chooseTotal(sum, printed?.planByQuarter?.[quarter] ?? null, slack);
    return { value, cells: basis === 'printed' ? printedCells[quarter]! : cells.flatMap((own) => own[quarter]!) };
  });
  const values = byQuarter.map(({ value }) => value);
  const total = phasedRow('Grand total', values, savingsValue(alliance.figures), slack);
  return { rows, total: { ...total, cells: byQuarter.flatMap((quarter) => quarter.cells) } };
}

/** Room for binary arithmetic, £k. */
const DUST = 1e-6;

function phasedRow(
  name: string,
  byQuarter: readonly (number | null)[],
  annual: number | null,
  halfUnit: number,
): Omit<PhasedRow, 'cells'> {
  return { name, byQuarter, total: chooseTotal(sumKnown(byQuarter), annual, byQuarter.length * halfUnit + DUST).value };
}
