// Schemes whose plan starts to save later than the scheme starts, where nearly all others save from their first month on.
// A hint: savings often follow a start, and then many do. Tolerance: none in time, a start counts from its month on.
import type { AssessedScheme } from '../assessed';
import type { Finding } from '../finding';
import { financialMonthName, monthLabel, monthsBetween, type Period, reportingMonth, type YearMonth } from '../period';
import { flatMapInPieces, type Pieces } from '../pieces';
import type { Phasing } from '../phasings';
import { wordSides } from '../sides';
import { oddOnesOut } from './oddOnesOut';

interface Compared {
  scheme: AssessedScheme;
  start: YearMonth;
  row: Phasing;
  /** The first month with a plan, 1 is April. */
  first: number;
  /** Months from the start to it. */
  difference: number;
}

export function* savedAfterStart(schemes: readonly AssessedScheme[], period: Period | null): Pieces<Finding[]> {
  if (!period) return [];
  const compared = yield* flatMapInPieces(schemes, (scheme) => compare(scheme, period));
  return oddOnesOut(compared)
    .filter(({ difference }) => difference > 0)
    .map(told);
}

/** A start before this year says nothing of its months. */
function compare(scheme: AssessedScheme, period: Period): Compared[] {
  const { plannedStart, phasings, status } = scheme.record;
  const row = phasings.find(({ of, by }) => of === 'plan' && by === 'month');
  const first = row ? row.values.findIndex((value) => Boolean(value)) + 1 : 0;
  if (!row || first === 0 || plannedStart.kind !== 'month' || status === 'closed') return [];
  const start = period.month + monthsBetween(reportingMonth(period), plannedStart.month);
  return start < 1 ? [] : [{ scheme, start: plannedStart.month, row, first, difference: first - start }];
}

function told({ scheme: { name, record }, start, row, first }: Compared): Finding {
  const [starts, saves] = [`planned to start in ${monthLabel(start)}`, `saves from ${financialMonthName(first)} on`];
  return {
    code: 'saved-after-start',
    severity: 'info',
    message: `${name} is ${starts}, yet by its plan it ${saves}; nearly all other schemes save from their first month on.`,
    where: [record.startCells.plannedStart ?? record.where, row.cells[first - 1] ?? record.where],
    sides: wordSides(starts, saves),
  };
}
