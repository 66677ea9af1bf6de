// The plan by month or quarter against the annual figure that it phases: the target or the plan, one of which it must come to.
// Tolerance: half the last written digit of each; within it a hint where all other rows are exact. A row with a month left empty
// is not held against the year.
import { areApart } from '../apart';
import type { AssessedLine } from '../assessed';
import type { Finding } from '../finding';
import { sumKnown } from '../phasing';
import { flatMapInPieces, type Pieces } from '../pieces';
import type { Phasing } from '../phasings';
import type { FigureName } from '../records';
import { amount, moneySides } from '../sides';
import { annualOf } from './annualOf';
import { oddByTable } from './oddByTable';
import { ODD, ODD_SUGGESTION } from './oddOnesOut';
import { phasingName, valuesSlack } from './phasingTotals';
import { FIGURE_WORDS } from './printedTotals';

export function* phasingPlans(lines: readonly AssessedLine[]): Pieces<Finding[]> {
  const compared = yield* flatMapInPieces(lines, (line) =>
    wholePhasings(line).flatMap((phasing) => compare(line, phasing)),
  );
  const odd = yield* oddByTable(compared);
  return yield* flatMapInPieces(compared, (each) =>
    each.isApart ? [differs(each)] : odd.has(each) ? [{ ...differs(each), ...ODD, suggestion: ODD_SUGGESTION }] : [],
  );
}

interface Compared {
  line: AssessedLine;
  phasing: Phasing;
  figure: FigureName;
  stated: number;
  sum: number;
  /** To the nearest of what it may come to. */
  difference: number;
  isApart: boolean;
}

function wholePhasings({ record }: AssessedLine): Phasing[] {
  return record.phasings.filter(({ of, values }) => of === 'plan' && values.every((value) => value !== null));
}

function compare(line: AssessedLine, phasing: Phasing): Compared[] {
  const { figures, halfUnit } = line.record;
  const annual = annualOf(line.record, phasing);
  const figure = annual[0];
  if (figure === undefined) return [];
  const sum = sumKnown(phasing.values)!;
  const sums = [sum, ...(isRunning(phasing.values) ? [phasing.values.at(-1)!] : [])];
  const differences = annual.flatMap((name) => sums.map((each) => figures[name]! - each));
  const difference = differences.sort((a, b) => Math.abs(a) - Math.abs(b))[0]!;
  const isApart = areApart(difference, 0, valuesSlack(phasing) + halfUnit);
  return [{ line, phasing, figure, stated: figures[figure]!, sum, difference, isApart }];
}

/** A row that never falls may add its months up as it goes, and end at the annual figure. */
function isRunning(values: Phasing['values']): boolean {
  return values.every((value, index) => index === 0 || value! >= values[index - 1]!);
}

function differs({ line: { name, record }, phasing, figure, stated, sum }: Compared): Finding {
  return {
    code: 'phasing-differs-from-plan',
    severity: 'warning',
    message: `${name}: the ${phasingName(phasing)} sum to ${amount(sum)} £k, the annual ${FIGURE_WORDS[figure]} is ${amount(stated)} £k.`,
    where: [record.cells[figure] ?? record.where, ...phasing.cells.filter((cell) => cell !== null)],
    sides: moneySides(
      { value: stated, place: `as the annual ${FIGURE_WORDS[figure]}` },
      { value: sum, place: `as the sum of the ${phasing.by}s` },
    ),
    suggestion: 'See whether the phasing was left as it was when the annual figure changed.',
  };
}
