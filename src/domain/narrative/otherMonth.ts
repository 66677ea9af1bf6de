// Whether a statement names a month or year that is not the reported one: then this month's figures say nothing about it.
import { MONTH_NAMES, type Period, reportingMonth } from '../period';

const MONTHS = new RegExp(`\\b(?:${MONTH_NAMES.map((name) => `${name}|${name.slice(0, 3)}`).join('|')})\\b`, 'g');

export function namesOtherMonth(clause: string, period: Period | null): boolean {
  const numbers = [...clause.matchAll(/\bmonths? (\d+)/gi)].map(([, month]) => Number(month));
  const names = [...clause.matchAll(MONTHS)].map(([name]) => name.slice(0, 3));
  if (!period) return numbers.length + names.length > 0;
  const { year, month } = reportingMonth(period);
  const name = MONTH_NAMES[month - 1]!.slice(0, 3);
  const years = [...clause.matchAll(/\b20\d\d\b(?!\/)/g)].map(Number);
  return (
    numbers.some((number) => number !== period.month) ||
    names.some((other) => other !== name) ||
    (names.length > 0 && years.some((other) => other !== year))
  );
}

export function namesOtherYear(clause: string, period: Period | null): boolean {
  const current = period?.financialYear.slice(2);
  return [...clause.matchAll(/\b(?:20)?(\d\d)\/(?:20)?(\d\d)\b/g)].some(([, from, to]) => `${from}/${to}` !== current);
}
