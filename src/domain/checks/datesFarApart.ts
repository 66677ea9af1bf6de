// Dates of one milestone, or the starts of one scheme, that are most of a year apart: a year that was typed wrong looks like that.
// A hint, since schemes do slip so far. Tolerance: what slips by nine months is told of as a slip only.
import type { AssessedScheme } from '../assessed';
import type { CellRef, Finding } from '../finding';
import { monthLabel, monthsBetween, type YearMonth } from '../period';
import type { Start } from '../records';
import { wordSides } from '../sides';

const FAR = 9;

interface Dated {
  what: string;
  date: Start;
  cell: CellRef | undefined;
}

interface Known extends Omit<Dated, 'date'> {
  month: YearMonth;
}

export function datesFarApart(schemes: readonly AssessedScheme[]): Finding[] {
  return schemes.flatMap(({ name, record, milestones }) => [
    ...farApart(name, record.where, [
      { what: 'planned start', date: record.plannedStart, cell: record.startCells.plannedStart },
      { what: 'actual start', date: record.actualStart, cell: record.startCells.actualStart },
    ]),
    ...milestones.flatMap(({ milestone: { name: called, where, cells, due, forecast, completed } }) =>
      farApart(`${name}, "${called}"`, where, [
        { what: 'due', date: due, cell: cells.due },
        { what: 'expected', date: forecast, cell: cells.forecast },
        { what: 'completed', date: completed, cell: cells.completed },
      ]),
    ),
  ]);
}

function farApart(name: string, where: CellRef, dates: readonly Dated[]): Finding[] {
  let [first, last]: (Known | null)[] = [null, null];
  for (const { what, date, cell } of dates) {
    if (date.kind !== 'month') continue;
    const known = { what, month: date.month, cell };
    if (!first || monthsBetween(known.month, first.month) > 0) first = known;
    if (!last || monthsBetween(last.month, known.month) > 0) last = known;
  }
  if (!first || !last || monthsBetween(first.month, last.month) <= FAR) return [];
  const [one, other] = [first, last].map(({ what, month }) => `${what} ${monthLabel(month)}`);
  const cells = [first.cell, last.cell].filter((cell) => cell !== undefined);
  return [
    {
      code: 'dates-far-apart',
      severity: 'info',
      message: `${name}: ${one}, yet ${other}, ${monthsBetween(first.month, last.month)} months later.`,
      where: cells.length > 0 ? cells : [where],
      sides: wordSides(one!, other!),
      suggestion: 'See whether one of the years is mistyped.',
    },
  ];
}
