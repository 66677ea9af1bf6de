// Something that somebody typed beside what the rules make of the same figures, and whether the two can both be right.
// Refuses to know what is said where they cannot.
import type { AssessedLine } from './assessed';
import { computedValue } from './computedValue';
import { achievement, rateAchievement, variance } from './finance';
import { overallRating } from './overall';
import { roundHalfUp } from './percent';
import { flatMapInPieces, mapInPieces, type Pieces } from './pieces';
import type { Policy } from './policy';
import { type Rating, RATINGS } from './rating';
import type { ComputedName, Printed } from './records';
import { amount } from './sides';

export interface PrintedPair {
  line: AssessedLine;
  printed: Printed;
  computed: number | string;
  /** Half the last written digit of the figures that it is computed from, £k. */
  halfUnit: number;
}

/** What cannot be computed cannot be contradicted, and is left out. */
export function* printedPairs(lines: readonly AssessedLine[]): Pieces<PrintedPair[]> {
  const halfUnits = new Map(yield* mapInPieces(lines, ({ name, record }) => [name, record.halfUnit] as const));
  return yield* flatMapInPieces(lines, (line) => {
    const group = groupOf(line);
    const halfUnit = (group === null ? undefined : halfUnits.get(group)) ?? line.record.halfUnit;
    return line.record.printed.flatMap((printed) => {
      const computed = computedValue(line, printed.field) ?? fromTarget(line, printed.field);
      return computed === null ? [] : [{ line, printed, computed, halfUnit }];
    });
  });
}

/** Where a table has a target and no plan, its forecast is held against that. */
function fromTarget({ figures }: AssessedLine, field: ComputedName): number | null {
  return field === 'forecastVariance' && figures.plan === null ? variance(figures.forecast, figures.target) : null;
}

/** A member of a group is rated by the group's figures. */
function groupOf(line: AssessedLine): string | null {
  return 'group' in line ? (line.group as string | null) : null;
}

/** @param sign -1 reads a printed variance the other way round. */
export function agrees({ printed, computed }: PrintedPair, sign: 1 | -1 = 1): boolean {
  if (typeof printed.value === 'string' || typeof computed === 'string') return printed.value === computed;
  return Math.abs(printed.value * sign - computed) <= printed.tolerance + DUST;
}

/** True where it was printed from figures before they were rounded: 6 % of 3 and 46, which may be 2.6 and 46.4. */
export function agreesUnrounded(pair: PrintedPair, policy: Policy, sign: 1 | -1 = 1): boolean {
  const { printed, computed } = pair;
  if (typeof printed.value === 'string') return possibleRatings(pair, policy).includes(printed.value);
  if (typeof computed === 'string') return false;
  return Math.abs(printed.value * sign - computed) <= printed.tolerance + roundingSlack(pair) + DUST;
}

const DUST = 1e-9;

/** What a rating may have been before its figures were rounded; none for one that no figures stand behind. */
function possibleRatings(pair: PrintedPair, policy: Policy): Rating[] {
  const { line, printed, computed } = pair;
  if (printed.field === 'ytdRating' || printed.field === 'inMonthRating') return financeRatings(pair, policy);
  if (printed.field !== 'overallRating' || computed === 'Blue') return [];
  return financeRatings(pair, policy).map((rating) => overallRating('open', line.milestoneRating, rating));
}

function financeRatings(pair: PrintedPair, policy: Policy): Rating[] {
  const shares = possibleShares(pair);
  if (shares.length === 0) return [];
  const [low, high] = [Math.min(...shares), Math.max(...shares)].map((share) => rateAchievement(share, policy));
  return RATINGS.slice(RATINGS.indexOf(low!), RATINGS.indexOf(high!) + 1);
}

function roundingSlack(pair: PrintedPair): number {
  if (!isShare(pair.printed.field)) return 2 * pair.halfUnit;
  return Math.max(0, ...possibleShares(pair).map((share) => Math.abs(share - Number(pair.computed))));
}

/** The shares of plan at the ends of what rounding leaves open; none where the plan may be 0. */
function possibleShares({ line, printed: { field }, halfUnit }: PrintedPair): number[] {
  const { plan, actual } = field === 'inMonthAchievement' || field === 'inMonthRating' ? line.inMonth : line.ytd;
  if (plan === null || actual === null || Math.abs(plan) <= halfUnit) return [];
  return [plan - halfUnit, plan + halfUnit].flatMap((least) =>
    [actual - halfUnit, actual + halfUnit].map((saved) => achievement(saved, least)!),
  );
}

export function isShare(field: ComputedName): boolean {
  return field === 'achievement' || field === 'inMonthAchievement';
}

/** A rating as it is, a share as "91.06%", money as "-105". */
export function printedText(field: ComputedName, value: number | string): string {
  if (typeof value === 'string') return value;
  return isShare(field) ? `${roundHalfUp(value * 100, 2)}%` : amount(value);
}
