// Something that somebody typed beside what the rules make of the same figures, and whether the two can both be right.
// Refuses to know what is said where they cannot.
import type { AssessedLine } from './assessed';
import { computedValue } from './computedValue';
import { achievement } from './finance';
import { roundHalfUp } from './percent';
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
export function printedPairs(lines: readonly AssessedLine[]): PrintedPair[] {
  const halfUnits = new Map(lines.map(({ name, record }) => [name, record.halfUnit]));
  return lines.flatMap((line) => {
    const group = groupOf(line);
    const halfUnit = (group === null ? undefined : halfUnits.get(group)) ?? line.record.halfUnit;
    return line.record.printed.flatMap((printed) => {
      const computed = computedValue(line, printed.field);
      return computed === null ? [] : [{ line, printed, computed, halfUnit }];
    });
  });
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
export function agreesUnrounded(pair: PrintedPair, sign: 1 | -1 = 1): boolean {
  const { printed, computed } = pair;
  if (typeof printed.value === 'string' || typeof computed === 'string') return false;
  return Math.abs(printed.value * sign - computed) <= printed.tolerance + roundingSlack(pair) + DUST;
}

const DUST = 1e-9;

function roundingSlack({ line, printed: { field }, halfUnit }: PrintedPair): number {
  if (!isShare(field)) return 2 * halfUnit;
  const { ytdActual, ytdPlan, inMonthActual, inMonthPlan } = line.figures;
  const [actual, plan] =
    field === 'achievement' ? [line.ytd.actual ?? ytdActual, line.ytd.plan ?? ytdPlan] : [inMonthActual, inMonthPlan];
  const share = achievement(actual, plan);
  if (share === null || Math.abs(plan!) <= halfUnit) return 0;
  const corners = [-halfUnit, halfUnit].flatMap((up) =>
    [plan! - halfUnit, plan! + halfUnit].map((p) => (actual! + up) / p),
  );
  return Math.max(...corners.map((corner) => Math.abs(corner - share)));
}

export function isShare(field: ComputedName): boolean {
  return field === 'achievement' || field === 'inMonthAchievement';
}

/** A rating as it is, a share as "91.06%", money as "-105". */
export function printedText(field: ComputedName, value: number | string): string {
  if (typeof value === 'string') return value;
  return isShare(field) ? `${roundHalfUp(value * 100, 2)}%` : amount(value);
}
