// Activity against the system objectives: the year to date against last year and against target, and its rating.
// Counts of attendances, admissions, appointments; refuses to know how a sheet lays them out.
import type { CellRef } from './finding';
import { ON_THRESHOLD } from './finance';
import { sumKnown } from './phasing';
import type { Policy } from './policy';
import type { Rating } from './rating';
import type { Months } from './months';

export interface Objective {
  /** As printed, 1 to 9 in the published report; null where a measure belongs to no numbered objective. */
  number: number | null;
  title: string;
  /** The measure as its table labels it: "ED", "OP FU". */
  measure: string;
  /** The reduction that the title states, as a fraction; null where it is to be confirmed. */
  statedReduction: number | null;
  /** True unless the title asks for more of it. */
  lowerIsBetter: boolean;
  /** `16/17`: the year that the current one is compared with. */
  lastYearLabel: string;
  /** Twelve months from April, counts. */
  lastYear: Months | null;
  thisYear: Months | null;
  target: Months | null;
  where: CellRef;
}

export interface AssessedObjective {
  record: Objective;
  ytdActual: number | null;
  /** The same months last year, and of the target: exactly those that have an actual. */
  ytdLastYear: number | null;
  ytdTarget: number | null;
  /** Fractions: YTD ÷ last year − 1, (YTD − target) ÷ target. */
  versusLastYear: number | null;
  percentVersusTarget: number | null;
  /** YTD − target, counts. */
  versusTarget: number | null;
  rating: Rating;
}

export function assessObjective(record: Objective, policy: Policy): AssessedObjective {
  const months = reportedMonths(record.thisYear);
  const ytdActual = overMonths(record.thisYear, months);
  const ytdLastYear = overMonths(record.lastYear, months);
  const ytdTarget = overMonths(record.target, months);
  const percentVersusTarget = change(ytdActual, ytdTarget);
  return {
    record,
    ytdActual,
    ytdLastYear,
    ytdTarget,
    versusLastYear: change(ytdActual, ytdLastYear),
    percentVersusTarget,
    versusTarget: ytdActual === null || ytdTarget === null ? null : ytdActual - ytdTarget,
    rating: rateActivity(percentVersusTarget, record.lowerIsBetter, policy),
  };
}

/** Zero-based months that have an actual. */
function reportedMonths(months: Months | null): number[] {
  return (months ?? []).flatMap((value, month) => (value === null ? [] : [month]));
}

/** Null where a month that is needed is missing: a part compared with a whole would look like a reduction. */
function overMonths(months: Months | null, wanted: readonly number[]): number | null {
  if (!months || wanted.length === 0 || wanted.some((month) => (months[month] ?? null) === null)) return null;
  return sumKnown(wanted.map((month) => months[month] ?? null));
}

function change(actual: number | null, base: number | null): number | null {
  return actual === null || base === null || base === 0 ? null : actual / base - 1;
}

/** At or on the good side of target Green, up to the policy's share beyond it Amber, further Red; Grey without a target. */
export function rateActivity(percentVersusTarget: number | null, lowerIsBetter: boolean, policy: Policy): Rating {
  if (percentVersusTarget === null) return 'Grey';
  const beyond = lowerIsBetter ? percentVersusTarget : -percentVersusTarget;
  if (beyond <= ON_THRESHOLD) return 'Green';
  return beyond <= policy.activityAmberUpTo + ON_THRESHOLD ? 'Amber' : 'Red';
}
