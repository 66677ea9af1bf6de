// How a target row comes about and whether it is what was agreed: do-nothing = baseline × (1 + growth), less a reduction that
// is phased like the savings plan. Refuses to pick a growth where several may apply: it carries the range.
import type { CellRef } from './finding';
import type { Months } from './months';

/** Growth a year, fractions. */
export interface Growth {
  /** Null where the measure covers areas or points of delivery that grow differently in an unknown mix. */
  value: number | null;
  /** What it lies between, as printed. */
  low: number;
  high: number;
  /** Half its last printed digit. */
  tolerance: number;
  /** As its source names it: "A&E". */
  source: string;
  /** Of the assumptions that it is made of. */
  cells?: readonly CellRef[];
}

export interface Range {
  low: number;
  high: number;
}

/** A given target row against the words of its objective. */
export interface TargetCheck {
  growth: Growth | null;
  /** The year's do-nothing scenario, counts; null without a growth assumption. */
  doNothing: Range | null;
  /** The reduction that the target row comes to, a fraction of do-nothing. */
  impliedReduction: Range | null;
  /** The growth that makes the target row come to the stated reduction; null where none is stated. */
  impliedGrowth: number | null;
  /** The reduction's monthly shares, 1 altogether; null without a growth assumption. */
  impliedPhasing: Months | null;
  /** How far printed digits let the two differ: half a digit of title and growth, half a count of each month's target. */
  tolerance: number;
  /** Null where either is not known. */
  agrees: boolean | null;
}

export interface TargetInputs {
  lastYear: Months | null;
  target: Months | null;
  growth: Growth | null;
  statedReduction: number | null;
  statedTolerance: number;
}

/** The middle of what growth may be: the best single figure where the mix is not known. */
function centralGrowth({ value, low, high }: Growth): number {
  return value ?? (low + high) / 2;
}

export function middle({ low, high }: Range): number {
  return (low + high) / 2;
}

export function doNothing(baseline: Months, growth: number): Months {
  return baseline.map((value) => (value === null ? null : value * (1 + growth)));
}

/** @param profile shares of the year by month. The parts sum to `annual`. */
export function phased(annual: number, profile: Months): Months {
  const whole = sum(profile) ?? 0;
  return profile.map((share) => (share === null || whole === 0 ? null : (annual * share) / whole));
}

/** Null unless baseline, growth, stated reduction and profile are all known, for every month; never below nothing. */
export function rebuildTarget(
  { lastYear, growth, statedReduction }: TargetInputs,
  profile: Months | null,
): Months | null {
  if (!lastYear || growth?.value === undefined || growth.value === null || statedReduction === null || !profile)
    return null;
  const scenario = doNothing(lastYear, growth.value);
  const annual = wholeYear(scenario);
  if (annual === null || wholeYear(profile) === null) return null;
  const reduction = phased(annual * statedReduction, profile);
  const target = scenario.map((value, month) => value! - (reduction[month] ?? 0));
  return target.every((value) => value >= 0) ? target : null;
}

export function checkTarget({
  lastYear,
  target,
  growth,
  statedReduction,
  statedTolerance,
}: TargetInputs): TargetCheck | null {
  const [baseline, annual] = [lastYear && wholeYear(lastYear), target && wholeYear(target)];
  if (!lastYear || !target || !baseline || annual === null) return null;
  const scenario = growth && { low: baseline * (1 + growth.low), high: baseline * (1 + growth.high) };
  const impliedReduction = scenario && { low: 1 - annual / scenario.low, high: 1 - annual / scenario.high };
  const tolerance = statedTolerance + (growth?.tolerance ?? 0) + (12 * HALF_COUNT) / baseline;
  return {
    growth,
    doNothing: scenario,
    impliedReduction,
    impliedGrowth:
      statedReduction === null || statedReduction === 1 ? null : annual / (baseline * (1 - statedReduction)) - 1,
    impliedPhasing: growth && phasingOf(lastYear, target, centralGrowth(growth)),
    tolerance,
    agrees: impliedReduction && statedReduction !== null ? within(statedReduction, impliedReduction, tolerance) : null,
  };
}

/** Target rows are printed in whole counts. */
const HALF_COUNT = 0.5;
const DUST = 1e-9;

function within(value: number, { low, high }: Range, tolerance: number): boolean {
  return value >= low - tolerance - DUST && value <= high + tolerance + DUST;
}

function phasingOf(baseline: Months, target: Months, growth: number): Months | null {
  const reductions = doNothing(baseline, growth).map((value, month) => value! - target[month]!);
  const annual = sum(reductions);
  return annual ? reductions.map((value) => value / annual) : null;
}

/** Null where a month is missing. */
function wholeYear(months: Months): number | null {
  return months.length === 12 && months.every((value) => value !== null) ? sum(months) : null;
}

function sum(months: Months): number | null {
  return months.reduce<number>((total, value) => total + (value ?? 0), 0);
}
