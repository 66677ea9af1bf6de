// In the first month of the financial year the month is the year to date: the two cannot differ.
// Tolerance: half the last written digit of both.
import { areApart } from '../apart';
import type { AssessedLine } from '../assessed';
import type { Finding } from '../finding';
import type { Period } from '../period';
import type { FigureName } from '../records';
import { amount, moneySides } from '../sides';
import { FIGURE_WORDS } from './printedTotals';

const PAIRS: readonly [FigureName, FigureName][] = [
  ['ytdPlan', 'inMonthPlan'],
  ['ytdActual', 'inMonthActual'],
];

export function firstMonth(lines: readonly AssessedLine[], period: Period | null): Finding[] {
  if (period?.month !== 1) return [];
  return lines.flatMap((line) => PAIRS.flatMap(([ytd, inMonth]) => compare(line, ytd, inMonth)));
}

function compare({ name, record }: AssessedLine, ytd: FigureName, inMonth: FigureName): Finding[] {
  const [year, month] = [record.figures[ytd], record.figures[inMonth]];
  if (year === null || month === null || !areApart(year, month, 2 * record.halfUnit)) return [];
  return [
    {
      code: 'first-month-differs',
      severity: 'warning',
      message: `${name}: the ${FIGURE_WORDS[ytd]} is ${amount(year)} £k and the ${FIGURE_WORDS[inMonth]} ${amount(month)} £k, though April is the whole year to date.`,
      where: [ytd, inMonth].map((figure) => record.cells[figure] ?? record.where),
      sides: moneySides({ value: year, place: 'year to date' }, { value: month, place: 'in month' }),
    },
  ];
}
