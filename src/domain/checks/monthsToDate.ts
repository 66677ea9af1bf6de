// Plan and actual by month or quarter against the figures of the month and of the year to date that are given beside them.
// Tolerance: half the last written digit of each month and of the figure. What is left empty counts for nothing.
import { areApart } from '../apart';
import type { AssessedLine } from '../assessed';
import type { CellRef, Finding } from '../finding';
import { yearToDate } from '../phasing';
import type { Period } from '../period';
import type { Phasing } from '../phasings';
import type { FigureName } from '../records';
import { amount, moneySides } from '../sides';
import { FIGURE_WORDS } from './printedTotals';

const FIGURES: Record<Phasing['of'], { ytd: FigureName; inMonth: FigureName }> = {
  plan: { ytd: 'ytdPlan', inMonth: 'inMonthPlan' },
  actual: { ytd: 'ytdActual', inMonth: 'inMonthActual' },
};

export function monthsToDate(lines: readonly AssessedLine[], period: Period | null): Finding[] {
  if (!period) return [];
  return lines.flatMap((line) =>
    line.record.phasings.flatMap((phasing) => {
      const { ytd, inMonth } = FIGURES[phasing.of];
      if (phasing.by === 'quarter')
        // Within a quarter nothing says what its months come to.
        return period.month % 3 === 0 ? compare(line, ytd, phasing, 0, period.month / 3) : [];
      return [
        ...compare(line, ytd, phasing, 0, period.month),
        ...compare(line, inMonth, phasing, period.month - 1, period.month),
      ];
    }),
  );
}

/** @param from the first of the months or quarters, zero-based; @param to the one after the last. */
function compare(
  { name, record }: AssessedLine,
  figure: FigureName,
  row: Phasing,
  from: number,
  to: number,
): Finding[] {
  const stated = record.figures[figure];
  const sum = yearToDate(row.values.slice(from, to), to - from);
  if (stated === null || sum === null) return [];
  if (!areApart(stated, sum, (to - from) * row.halfUnit + record.halfUnit)) return [];
  const months = row.cells.slice(from, to).filter((cell): cell is CellRef => cell !== null);
  return [
    {
      code: 'months-differ-from-figure',
      severity: 'warning',
      message: `${name}: the ${FIGURE_WORDS[figure]} is ${amount(stated)} £k, by the ${row.by}s it is ${amount(sum)} £k.`,
      where: [record.cells[figure] ?? record.where, ...months],
      sides: moneySides({ value: stated, place: 'as given' }, { value: sum, place: `by the ${row.by}s` }),
    },
  ];
}
