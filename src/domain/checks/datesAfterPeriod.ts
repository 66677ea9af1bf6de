// Starts and completions that are given as having happened, in a month after the one reported. A hint: a report is often written
// when the next month has begun. There is no tolerance.
import type { AssessedScheme } from '../assessed';
import type { CellRef, Finding } from '../finding';
import { monthLabel, monthsBetween, type Period, reportingMonth } from '../period';
import type { Start } from '../records';
import { wordSides } from '../sides';

export function datesAfterPeriod(schemes: readonly AssessedScheme[], period: Period | null): Finding[] {
  if (!period) return [];
  return schemes.flatMap(({ name, record, milestones }) => [
    ...later(`${name}: its actual start`, record.actualStart, record.startCells.actualStart ?? record.where, period),
    ...milestones.flatMap(({ milestone }) =>
      later(`${name}, "${milestone.name}": its completion`, milestone.completed, milestone.where, period),
    ),
  ]);
}

function later(what: string, date: Start, cell: CellRef, period: Period): Finding[] {
  if (date.kind !== 'month' || monthsBetween(reportingMonth(period), date.month) <= 0) return [];
  const month = monthLabel(date.month);
  return [
    {
      code: 'date-after-period',
      severity: 'info',
      message: `${what}, ${month}, lies after ${period.label}, the month that is reported.`,
      where: [cell],
      sides: wordSides(month, `${period.label} is reported`),
    },
  ];
}
