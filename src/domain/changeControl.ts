// Change control: what was agreed to change in a scheme's plan or target, against what stands there now.
// Refuses to decide which is right.
import type { AssessedScheme } from './assessed';
import type { AssessedChange, ChangeStanding } from './assessedRegisters';
import { figureCells } from './figureCells';
import { type Period, reportingMonth } from './period';
import type { Places } from './placesIn';
import type { ChangeDate, PlanChange } from './registers';

export function assessChanges(
  changes: readonly PlanChange[],
  placeOf: Places,
  period: Period | null,
): AssessedChange[] {
  const placed = changes.map((change) => place(change, placeOf, period));
  const approved = placed.filter((change) => change.record.approval === 'approved' && hasValue(change));
  return placed.map((change) => {
    const ofSame = approved.filter(({ scheme, figure }) => scheme === change.scheme && figure === change.figure);
    return { ...change, standing: standingOf(change, ofSame, period) };
  });
}

function place(record: PlanChange, placeOf: Places, period: Period | null): AssessedChange {
  const { scheme, programme } = placeOf(record);
  const figure = scheme && figureOf(record, scheme);
  const present = scheme && figure ? scheme.figures[figure] : null;
  return {
    record,
    scheme: scheme?.record ?? null,
    programme: programme ?? record.programme,
    figure,
    present,
    presentCells: scheme && figure ? figureCells(scheme, figure, period) : [],
    standing: null,
  };
}

/** Where the register does not say which, the target, being the plan as last agreed. */
function figureOf({ figure }: PlanChange, { figures }: AssessedScheme): 'plan' | 'target' | null {
  return figure === 'value' ? (figures.target === null ? 'plan' : 'target') : figure;
}

/** What is dated after the reporting month may be for the months to come. */
function isDue(on: ChangeDate | null, period: Period | null): boolean {
  if (on === null || period === null) return true;
  const { year, month } = reportingMonth(period);
  return inOrder(on) < inOrder({ year, month: month + 1, day: 0 });
}

function inOrder(on: ChangeDate | null): number {
  return on === null ? 0 : (on.year * 12 + on.month) * 32 + on.day;
}

function hasValue({ record }: AssessedChange): boolean {
  return record.toValue !== null;
}

/** @param approved changes of the same figure, in the register's order. */
function standingOf(
  change: AssessedChange,
  approved: readonly AssessedChange[],
  period: Period | null,
): ChangeStanding | null {
  const { figure, present, record } = change;
  if (figure === null || present === null || !hasValue(change)) return null;
  if (record.approval === 'approved') {
    if (inForce(approved, period) !== change) return null;
    return isPresent(change, record.toValue) ? 'agreed' : 'notInPlan';
  }
  const allowed =
    isPresent(change, record.fromValue) || approved.some(({ record: other }) => isPresent(change, other.toValue));
  return isPresent(change, record.toValue) && !allowed ? 'notApproved' : null;
}

/** A change of a later month that stands in the plan already has replaced the ones before it. */
function inForce(approved: readonly AssessedChange[], period: Period | null): AssessedChange | undefined {
  const early = approved.filter(
    (change) => !isDue(change.record.on, period) && isPresent(change, change.record.toValue),
  );
  return latest(early) ?? latest(approved.filter(({ record }) => isDue(record.on, period)));
}

/** By date; of one date, or without any, the lower row. */
function latest(approved: readonly AssessedChange[]): AssessedChange | undefined {
  return approved.reduce<AssessedChange | undefined>(
    (last, change) => (last && inOrder(last.record.on) > inOrder(change.record.on) ? last : change),
    undefined,
  );
}

/** Room for binary arithmetic, £k. */
const DUST = 1e-6;

function isPresent({ present, record, scheme }: AssessedChange, value: number | null): boolean {
  const slack = record.halfUnit + (scheme?.halfUnit ?? 0) + DUST;
  return value !== null && present !== null && Math.abs(value - present) <= slack;
}
