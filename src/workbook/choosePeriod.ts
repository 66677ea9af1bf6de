// Which month is reported: the one asked for, else the one the sheets state. Several different statements are a finding.
import type { Finding } from '../domain/finding';
import type { Period } from '../domain/period';
import { findPeriods } from './readPeriod';
import type { SheetSnapshot } from './snapshot';

export function choosePeriod(
  asked: Period | null,
  sheets: readonly SheetSnapshot[],
): { period: Period | null; findings: Finding[] } {
  const stated = findPeriods(sheets);
  const period = asked ?? stated[0]?.period ?? null;
  if (!period) return { period, findings: [noPeriod(sheets)] };
  const others = stated.filter((statement) => statement.period.label !== period.label);
  if (others.length === 0) return { period, findings: [] };
  const labels = [...new Set(others.map((statement) => statement.period.label))].join(', ');
  const message = `${period.label} is reported, but ${labels} is stated as well.`;
  return {
    period,
    findings: [{ code: 'period-differs', severity: 'warning', message, where: others.map(({ where }) => where) }],
  };
}

function noPeriod(sheets: readonly SheetSnapshot[]): Finding {
  return {
    code: 'no-period',
    severity: 'warning',
    message: 'No reporting month is stated. Write one, such as "Reporting period: July 2018", on a Settings sheet.',
    where: [{ sheet: sheets[0]?.name ?? '', cell: 'A1' }],
  };
}
