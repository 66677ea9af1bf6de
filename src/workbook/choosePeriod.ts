// Which month is reported: the one asked for, else the one the sheets state, of several the latest that has actuals. Statements of others
// are a finding.
import type { Finding } from '../domain/finding';
import { type Period, startYearOf } from '../domain/period';
import { wordSides } from '../domain/sides';
import { readCell } from './cell';
import { facetsOf } from './classifyHeading';
import { findPeriods, type StatedPeriod } from './readPeriod';
import type { SheetSnapshot } from './snapshot';

export interface ChosenPeriod {
  period: Period | null;
  /** @param others sheets that are known to be of other months. */
  findings: (others: ReadonlySet<string>) => Finding[];
}

export function choosePeriod(asked: Period | null, sheets: readonly SheetSnapshot[]): ChosenPeriod {
  const found = findPeriods(sheets);
  const explicit = found.filter((statement) => statement.explicit);
  const stated = explicit.length > 0 ? explicit : found;
  const chosen = latestReported(stated, sheets);
  const period = asked ?? chosen?.period ?? null;
  if (!period) return { period, findings: () => [noPeriod(sheets)] };
  const mentioned = !asked && chosen && !chosen.explicit ? [onlyMentioned(chosen)] : [];
  return { period, findings: (others) => [...mentioned, ...differing(stated, period, others)] };
}

/** The first, unless sheets with actuals of their own state several: then the latest of them. */
function latestReported(stated: readonly StatedPeriod[], sheets: readonly SheetSnapshot[]): StatedPeriod | undefined {
  const [first] = stated;
  if (!first || stated.every(({ period }) => period.label === first.period.label)) return first;
  const reported = sheets.filter(holdsActuals).map(({ name }) => name);
  const order = ({ period }: StatedPeriod) => startYearOf(period) * 12 + period.month;
  return stated.filter(({ where }) => reported.includes(where.sheet)).sort((a, b) => order(b) - order(a))[0] ?? first;
}

/** Figures below a heading that speaks of actuals. */
function holdsActuals({ values }: SheetSnapshot): boolean {
  const headed = new Set<number>();
  return values.some((cells) =>
    cells.some((value, col) => {
      if (value === '') return false;
      if (headed.has(col) && readCell(value).kind === 'number') return true;
      const { measure } = facetsOf(value);
      if (measure === 'actual' || measure === 'outlook') headed.add(col);
      return false;
    }),
  );
}

function differing(stated: readonly StatedPeriod[], period: Period, known: ReadonlySet<string>): Finding[] {
  const others = stated.filter(({ period: { label }, where }) => label !== period.label && !known.has(where.sheet));
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
