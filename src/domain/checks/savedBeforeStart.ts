// Savings, planned or made, in months before the scheme starts. A hint: preparing a scheme may save, and contracts often do.
// Tolerance: none in time, a start counts from its month on; figures that round to nothing are nothing.
import type { AssessedScheme } from '../assessed';
import type { CellRef, Finding } from '../finding';
import { financialMonthName, monthLabel, monthsBetween, type Period, reportingMonth } from '../period';
import type { Phasing } from '../phasings';
import type { Start } from '../records';
import { amount, wordSides } from '../sides';

export function savedBeforeStart(schemes: readonly AssessedScheme[], period: Period | null): Finding[] {
  if (!period) return [];
  return schemes
    .filter(({ record }) => record.status !== 'closed')
    .flatMap((scheme) => {
      const { actualStart, plannedStart, startCells } = scheme.record;
      return [
        ...early(scheme, 'actual', actualStart, startCells.actualStart, period),
        ...early(scheme, 'plan', plannedStart, startCells.plannedStart, period),
      ];
    });
}

const WORDS = { actual: ['saved', 'actual'], plan: ['planned', 'planned'] } as const;

function early(
  { name, record }: AssessedScheme,
  of: Phasing['of'],
  start: Start,
  startCell: CellRef | undefined,
  period: Period,
): Finding[] {
  const row = record.phasings.find((phasing) => phasing.of === of && phasing.by === 'month');
  if (!row || start.kind !== 'month') return [];
  const startsIn = period.month + monthsBetween(reportingMonth(period), start.month);
  const months: number[] = [];
  row.values.forEach((value, index) => (value && index + 1 < startsIn ? months.push(index) : 0));
  if (months.length === 0) return [];
  const [verb, kind] = WORDS[of];
  const sum = months.reduce((total, index) => total + row.values[index]!, 0);
  const names = months.map((index) => financialMonthName(index + 1)).join(', ');
  const begins = `its ${kind} start is ${monthLabel(start.month)}`;
  return [
    {
      code: 'saved-before-start',
      severity: 'info',
      message: `${name}: ${amount(sum)} £k ${verb} for ${names}, though ${begins}.`,
      where: [startCell ?? record.where, ...months.flatMap((index) => row.cells[index] ?? [])],
      sides: wordSides(`${amount(sum)} £k ${verb} by ${names.split(', ').at(-1)}`, begins),
    },
  ];
}
