// Actuals by month that do not end where the reporting month does. One line ahead of the others is a slip of its column; most
// of them ahead, or all behind, is a hint that the reporting month is not the one that was meant. Zeros are no actuals here.
import { largest } from '../extremes';
import type { AssessedLine } from '../assessed';
import type { Finding } from '../finding';
import { financialMonthName, type Period } from '../period';
import type { Phasing } from '../phasings';
import { amount, wordSides } from '../sides';

interface Reported {
  name: string;
  row: Phasing;
  /** The last month with an actual, 1 is April. */
  last: number;
}

export function actualsAfterPeriod(lines: readonly AssessedLine[], period: Period | null): Finding[] {
  const reported = period ? lines.flatMap(reportedOf) : [];
  if (!period || reported.length === 0) return [];
  const ahead = reported.filter(({ last }) => last > period.month);
  if (ahead.length * 2 > reported.length && ahead.length > 1) return [allAhead(ahead, reported.length, period)];
  return [...ahead.map((line) => oneAhead(line, period)), ...allBehind(reported, period)];
}

function reportedOf({ name, record }: AssessedLine): Reported[] {
  const row = record.phasings.find(({ of, by }) => of === 'actual' && by === 'month');
  const last = row ? row.values.findLastIndex((value) => value !== null && value !== 0) + 1 : 0;
  return row && last > 0 ? [{ name, row, last }] : [];
}

function oneAhead({ name, row, last }: Reported, { label, month }: Period): Finding {
  const beyond = row.values.flatMap((value, index) => (index >= month && value ? [{ value, index }] : []));
  const figures = beyond.map(({ value, index }) => `${amount(value)} £k for ${financialMonthName(index + 1)}`);
  return {
    code: 'actual-after-period',
    severity: 'warning',
    message: `${name}: an actual of ${figures.join(', ')} is given, after ${label}, the month that is reported.`,
    where: beyond.flatMap(({ index }) => row.cells[index] ?? []),
    sides: wordSides(`actual for ${financialMonthName(last)}`, `${label} is reported`),
    suggestion: 'See whether it was typed one column too far.',
  };
}

function allAhead(ahead: readonly Reported[], count: number, { label }: Period): Finding {
  const last = largest(ahead.map((line) => line.last));
  return {
    code: 'period-behind',
    severity: 'info',
    message: `${ahead.length} of ${count} lines with actuals have some after ${label}, the month that is reported; the last is of ${financialMonthName(last)}.`,
    where: ahead.flatMap((line) => line.row.cells[line.last - 1] ?? []),
    sides: wordSides(`actuals to ${financialMonthName(last)}`, `${label} is reported`),
    suggestion: 'See whether the reporting month should be moved on.',
  };
}

function allBehind(reported: readonly Reported[], { label, month }: Period): Finding[] {
  const last = largest(reported.map((line) => line.last));
  if (last >= month) return [];
  return [
    {
      code: 'actuals-behind',
      severity: 'info',
      message: `The actuals by month end in ${financialMonthName(last)}, before ${label}, the month that is reported.`,
      where: reported.flatMap(({ row }) => row.cells[last - 1] ?? []),
      sides: wordSides(`actuals to ${financialMonthName(last)}`, `${label} is reported`),
      suggestion: 'See whether this month’s actuals are still to come, or the reporting month is too late.',
    },
  ];
}
