// The plan by quarter, programme by programme, with totals across and down, and the cells behind each of them.
import type { AssessedLine, AssessedProgramme, AssessedScheme, PhasedRow, PhasingTable } from './assessed';
import { figureCells, findSums } from './figureCells';
import type { CellRef } from './finding';
import type { Period } from './period';
import { sumKnown } from './phasing';
import { gatherInPieces, type Pieces } from './pieces';
import { cellsByQuarter, quarterCells } from './quarterCells';
import type { PrintedTotal } from './records';
import { savingsName } from './savingsValue';
import { chooseTotal } from './totals';

export interface PhasedLines {
  programmes: readonly AssessedProgramme[];
  schemes: readonly AssessedScheme[];
  /** The alliance's. */
  total: AssessedLine;
}

/** Null where no programme is phased. A rounded printed total counts before the sum of rounded rows, as everywhere. */
export function* phasingTable(
  { programmes, schemes, total }: PhasedLines,
  totals: readonly PrintedTotal[],
  period: Period | null,
): Pieces<PhasingTable | null> {
  const phased = programmes.filter(({ planByQuarter }) => planByQuarter !== null);
  if (phased.length === 0) return null;
  const rows: PhasedRow[] = [];
  for (const programme of phased) {
    const { name, planByQuarter: byQuarter, record, figures } = programme;
    const quarters = { name, byQuarter: byQuarter!, quarterCells: yield* quarterCells(programme, schemes) };
    yield* findSums(programme, [savingsName(figures)], period);
    rows.push(phasedRow(programme, quarters, record.halfUnit, period));
    yield;
  }
  const slack = phased.reduce((sum, { record }) => sum + record.halfUnit, 0) + DUST;
  const whole = { name: 'Grand total', ...(yield* grandQuarters(rows, totals, slack)) };
  return { rows, total: phasedRow(total, whole, slack, period) };
}

/** Room for binary arithmetic, £k. */
const DUST = 1e-6;

type Quarters = Pick<PhasedRow, 'byQuarter' | 'quarterCells'>;

/** Each as printed where that is the more exact figure, else the sum of the rows. */
function* grandQuarters(rows: readonly PhasedRow[], totals: readonly PrintedTotal[], slack: number): Pieces<Quarters> {
  const printed = totals.find(({ planByQuarter, section }) => planByQuarter !== null && section === null);
  const printedCells = cellsByQuarter(printed?.phasings.find(({ of, by }) => of === 'plan' && by === 'quarter'));
  const byQuarter: (number | null)[] = [];
  const quarterCells: (readonly CellRef[])[] = [];
  for (const quarter of [0, 1, 2, 3]) {
    const sum = sumKnown(rows.map((row) => row.byQuarter[quarter] ?? null));
    const { value, basis } = chooseTotal(sum, printed?.planByQuarter?.[quarter] ?? null, slack);
    byQuarter.push(value);
    const ofRows = () => gatherInPieces(rows.map((row) => () => row.quarterCells[quarter]!));
    quarterCells.push(basis === 'printed' ? printedCells[quarter]! : yield* ofRows());
  }
  return { byQuarter, quarterCells };
}

function phasedRow(
  line: AssessedLine,
  quarters: Quarters & { name: string },
  halfUnit: number,
  period: Period | null,
): PhasedRow {
  const { byQuarter, quarterCells: own } = quarters;
  const name = savingsName(line.figures);
  const sum = sumKnown(byQuarter);
  const { value, basis } = chooseTotal(sum, line.figures[name], byQuarter.length * halfUnit + DUST);
  const totalCells: readonly CellRef[] = basis === 'printed' ? figureCells(line, name, period) : own.flat();
  return { ...quarters, total: value, totalCells };
}
