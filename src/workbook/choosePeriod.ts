// Which month is reported: the one asked for, else the one the sheets state. Several different statements are a finding.
import type { Finding } from '../domain/finding';
import type { Period } from '../domain/period';
import { wordSides } from '../domain/sides';
import { findPeriods, type StatedPeriod } from './readPeriod';
import type { SheetSnapshot } from './snapshot';

export interface ChosenPeriod {
  period: Period | null;
  findings: Finding[];
}

export function choosePeriod(asked: Period | null, sheets: readonly SheetSnapshot[]): ChosenPeriod {
  const found = findPeriods(sheets);
  const explicit = found.filter((statement) => statement.explicit);
  const stated = explicit.length > 0 ? explicit : found;
  const period = asked ?? stated[0]?.period ?? null;
  if (!period) return { period, findings: [noPeriod(sheets)] };
  const mentioned = !asked && explicit.length === 0 ? [onlyMentioned(stated[0]!)] : [];
  return { period, findings: [...mentioned, ...differing(stated, period)] };
}

function differing(stated: readonly StatedPeriod[], period: Period): Finding[] {
  const others = stated.filter((statement) => statement.period.label !== period.label);
  if (others.length === 0) return [];
  const labels = [...new Set(others.map((statement) => statement.period.label))].join(', ');
  const message = `${period.label} is reported, but ${labels} is stated as well.`;
  const sides = wordSides(`${period.label} is reported`, labels);
  return [{ code: 'period-differs', severity: 'warning', message, where: others.map(({ where }) => where), sides }];
}

function onlyMentioned({ period, where }: StatedPeriod): Finding {
  const message = `${period.label} is reported because a title mentions it; nothing states the reporting month outright.`;
  return { code: 'period-assumed', severity: 'info', message, where: [where] };
}

function noPeriod(sheets: readonly SheetSnapshot[]): Finding {
  return {
    code: 'no-period',
    severity: 'warning',
    message:
      'No reporting month is stated. Write one, such as "Reporting period: July 2018", at the top of a sheet or on a Settings sheet.',
    where: [{ sheet: sheets[0]?.name ?? '', cell: 'A1' }],
  };
}
