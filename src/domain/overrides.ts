// Ratings that a person set in place of a computed one: each with its reason, shown beside what the rules say, and gone when its
// month is closed. One that does not say who, why and when is not applied.
import type { CellRef, Finding } from './finding';
import { monthOf } from './closedMonths';
import { monthsBetween, type Period, periodOf, reportingMonth } from './period';
import type { ClosedMonth, OverriddenRating, Override } from './records';
import { nameKey } from './programmeNames';
import type { Rating } from './rating';

export interface AppliedOverride {
  of: OverriddenRating;
  rating: Rating;
  /** "PMO overall Amber (reason; who, when)". */
  text: string;
  reason: string;
  by: string;
  date: string;
  /** The month that it is for, and with which it ends: "July 2018". */
  month: string;
  where: CellRef;
}

export interface OverrideTarget {
  id: string | null;
  name: string;
  key: string;
}

export interface OverrideResult {
  /** By the line's key. */
  applied: Map<string, AppliedOverride[]>;
  findings: Finding[];
}

export function applyOverrides(
  overrides: readonly Override[],
  lines: readonly OverrideTarget[],
  period: Period | null,
  history: readonly ClosedMonth[],
): OverrideResult {
  const findings: Finding[] = [];
  const valid = overrides.flatMap((override) => {
    const line = lineOf(override, lines);
    const problem = problemOf(override, line, period, history);
    if (problem) findings.push({ ...problem, where: [override.where] });
    return problem || !line ? [] : [{ key: line.key, name: line.name, ...appliedOverride(override) }];
  });
  const applied: OverrideResult['applied'] = new Map();
  for (const same of groupedBy(valid, ({ key, of }) => `${of}:${key}`)) {
    if (same.length > 1) findings.push(givenTwice(same));
    const { key, name: _, ...first } = same[0]!;
    if (same.every(({ rating }) => rating === first.rating)) applied.set(key, [...(applied.get(key) ?? []), first]);
  }
  return { applied, findings };
}

type Placed = AppliedOverride & { key: string; name: string };

function groupedBy<T>(items: readonly T[], keyOf: (item: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return [...groups.values()];
}

/** Two that agree are as good as one; of two that do not, neither is known to be the later word. */
function givenTwice(same: readonly Placed[]): Finding {
  const { name, of, month } = same[0]!;
  const ratings = [...new Set(same.map(({ rating }) => rating))];
  const what = `${LABELS[of]} of ${name} is overridden ${same.length === 2 ? 'twice' : `${same.length} times`} for ${month}`;
  const where = same.map((override) => override.where);
  return ratings.length === 1
    ? { ...info('override-twice', `${what}, each time to ${ratings[0]}; one row is enough.`), where }
    : {
        ...warning('override-twice', `${what}, to ${ratings.join(' and ')}; none is applied until one is left.`),
        where,
      };
}

/** By id, else by a name that only one line has. */
function lineOf({ schemeId, name }: Override, lines: readonly OverrideTarget[]): OverrideTarget | null {
  if (schemeId !== null) return lines.find(({ id }) => id?.toLowerCase() === schemeId.toLowerCase()) ?? null;
  const named = lines.filter((line) => nameKey(line.name) === nameKey(name));
  return named.length === 1 ? named[0]! : null;
}

function problemOf(
  override: Override,
  line: OverrideTarget | null,
  period: Period | null,
  history: readonly ClosedMonth[],
): Omit<Finding, 'where'> | null {
  const what = `The override of ${override.name || override.schemeId} to ${override.ratingText}`;
  const unread = unreadPart(override, what);
  if (unread) return warning('override-unread', `${unread}. It is not applied.`);
  if (!line) return warning('override-unknown', `${what} names no line of the workbook; it is not applied.`);
  const missing = (['reason', 'by', 'date'] as const).filter((part) => override[part] === '');
  if (missing.length > 0)
    return warning(
      'override-incomplete',
      `${what} does not give its ${missing.map((part) => PARTS[part]).join(' and ')}; it is not applied.`,
    );
  if (!override.month)
    return warning('override-incomplete', `${what} names no month that can be read; it is not applied.`);
  const closed = monthOf(history, periodOf(override.month));
  const isLater = period !== null && monthsBetween(reportingMonth(period), override.month) > 0;
  const isPast = period !== null && monthsBetween(override.month, reportingMonth(period)) > 0;
  if (isLater) return info('override-later', `${what} is for a later month; it is not applied yet.`);
  if (isPast)
    return info(
      'override-expired',
      `${what} was for ${periodOf(override.month).label}${closed ? ', which is closed' : ''}; renew it where it still holds.`,
    );
  return null;
}

function unreadPart({ name, schemeId, rating, ratingText, of, ofText }: Override, what: string): string | null {
  const instead = 'write Red, Amber, Green, Blue or Grey';
  if (ratingText === '') return `The override of ${name || schemeId} gives no rating: ${instead}`;
  if (!rating) return `${what} is no rating: ${instead}`;
  return of ? null : `${what} is of "${ofText}", which cannot be set: write Milestones or PMO overall`;
}

const PARTS = { reason: 'reason', by: 'name', date: 'date' };

const warning = (code: string, message: string) => ({ code, severity: 'warning' as const, message });
const info = (code: string, message: string) => ({ code, severity: 'info' as const, message });

const LABELS: Record<OverriddenRating, string> = { milestone: 'Milestones', overall: 'PMO overall' };

/** @param override without a problem. */
function appliedOverride({ reason, by, date, where, ...override }: Override): AppliedOverride {
  const [of, rating, month] = [override.of!, override.rating!, override.month!];
  const text = `${LABELS[of]} ${rating} (${reason}; ${by}, ${date})`;
  return { of, rating, reason, by, date, month: periodOf(month).label, where, text };
}
