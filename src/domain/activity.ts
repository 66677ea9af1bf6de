// An objective's activity and what is true of it: the year to date, its rating, the months still to come, its target.
// Counts of attendances, admissions, appointments; refuses to know how a sheet lays them out.
import { checkTarget, type Growth, rebuildTarget, type TargetCheck } from './activityTarget';
import type { CellRef } from './finding';
import { ON_THRESHOLD } from './finance';
import type { Months, MonthStatus } from './months';
import { sumKnown } from './phasing';
import type { Policy } from './policy';
import { lastMonthWith, projectYear, type WorkingDayBasis } from './projection';
import type { Rating } from './rating';
import { susProxy, type SusProxy } from './susProxy';

/** A typed year to date cell, beside ours. */
export interface PrintedActivity {
  field: ActivityField;
  value: number | Rating;
  cell: CellRef;
  /** Half the last printed digit. */
  tolerance: number;
}

/** What stands under "Total" behind the months of one series. */
export interface SeriesTotal {
  /** As the sheet labels it: "17/18 Target". */
  series: string;
  months: Months;
  cells: readonly CellRef[];
  value: number;
  cell: CellRef;
  /** Half the last written digit of the total, and of its least exact month. */
  halfUnit: number;
  halfMonth: number;
}

export const ACTIVITY_FIELDS = [
  'ytdActual',
  'ytdLastYear',
  'ytdTarget',
  'versusLastYear',
  'versusTarget',
  'percentVersusTarget',
  'rating',
] as const;
/** What is computed of an objective's year to date. */
export type ActivityField = (typeof ACTIVITY_FIELDS)[number];

export interface Objective {
  /** Identity within the workbook. */
  key: string;
  /** As printed, 1 to 9 in the published report; null where a measure belongs to no numbered objective. */
  number: number | null;
  title: string;
  /** The programme that the workbook places it under, as written there; null where it names none. */
  programme: string | null;
  /** The measure as its table labels it: "ED", "OP FU". */
  measure: string;
  /** The reduction that the title states, as a fraction; null where it is to be confirmed. */
  statedReduction: number | null;
  /** Half the last printed digit of it, as a fraction. */
  statedTolerance: number;
  /** True unless the title asks for more of it. */
  lowerIsBetter: boolean;
  /** False where the title speaks of both more and less. */
  directionIsClear: boolean;
  /** The calendar year in which the current financial year starts. */
  startYear: number;
  /** `16/17`: the year that the current one is compared with. */
  lastYearLabel: string;
  /** Twelve months from April, counts. */
  lastYear: Months | null;
  thisYear: Months | null;
  target: Months | null;
  /** Twelve, from April. */
  statuses: readonly MonthStatus[];
  /** Whole years before the last, nearest first. */
  earlierYears: readonly Months[];
  /** Early figures of one provider for this year, and who that is. */
  provider: { name: string; months: Months; cells?: readonly (CellRef | null)[] } | null;
  workingDays: WorkingDayBasis;
  /** Of the do-nothing scenario, a year; null where no assumption fits the measure. */
  growth: Growth | null;
  /** Sentences that people wrote beside the figures. */
  ownInsights: readonly string[];
  printed: readonly PrintedActivity[];
  totals: readonly SeriesTotal[];
  where: CellRef;
  cells: SeriesCells;
}

/** The cells of the months, as long as the series; null where the table has no such month. */
export type SeriesCells = Record<'lastYear' | 'thisYear' | 'target', readonly (CellRef | null)[]>;

export interface AssessedObjective {
  record: Objective;
  /** Months of the financial year that the year to date covers: exactly those with a count, 1 is April. */
  ytdMonths: number[];
  ytdActual: number | null;
  /** The same months last year, and of the target. */
  ytdLastYear: number | null;
  ytdTarget: number | null;
  /** Fractions: YTD ÷ last year − 1, (YTD − target) ÷ target. */
  versusLastYear: number | null;
  percentVersusTarget: number | null;
  /** YTD − target, counts. */
  versusTarget: number | null;
  rating: Rating;
  /** The target as given; where none is, as rebuilt from baseline, growth, stated reduction and savings plan. */
  target: Months | null;
  targetIsRebuilt: boolean;
  /** Counts that are estimates: given as such, or projected by us; null for every other month. */
  estimates: Months;
  /** Months of the financial year whose counts are estimates, 1 is April. */
  estimatedMonths: number[];
  /** The whole year, estimates included; null while a month is missing. */
  yearProjected: number | null;
  yearLastYear: number | null;
  yearTarget: number | null;
  targetCheck: TargetCheck | null;
  proxy: SusProxy | null;
}

export interface ActivityContext {
  policy: Policy;
  /** The reporting month, 1 is April; counts of later months are not of the year to date. Null: the last one counted. */
  month: number | null;
  /** The savings plan by month as shares of its year, null where none is known. */
  savingsProfile: Months | null;
}

export function assessObjective(
  record: Objective,
  { policy, month, savingsProfile }: ActivityContext,
): AssessedObjective {
  const rebuilt = record.target || !record.lowerIsBetter ? null : rebuildTarget(record, savingsProfile);
  const target = record.target ?? rebuilt;
  const ytd = yearToDate(record, target, month);
  const estimates = allEstimates(record, policy);
  const whole = (months: Months | null) => overMonths(months, YEAR);
  return {
    record,
    ...ytd,
    rating: rateActivity(ytd.percentVersusTarget, record.lowerIsBetter, policy),
    target,
    targetIsRebuilt: rebuilt !== null,
    estimates,
    estimatedMonths: YEAR.filter((each) => estimates[each - 1] !== null),
    yearProjected: whole(YEAR.map((each) => estimates[each - 1] ?? record.thisYear?.[each - 1] ?? null)),
    yearLastYear: whole(record.lastYear),
    yearTarget: whole(target),
    targetCheck: checkTarget(record),
    proxy: susProxy(record),
  };
}

const YEAR = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

function yearToDate({ thisYear, lastYear }: Objective, target: Months | null, reported: number | null) {
  const ytdMonths = YEAR.filter((month) => month <= (reported ?? 12) && (thisYear?.[month - 1] ?? null) !== null);
  const ytdActual = overMonths(thisYear, ytdMonths);
  const ytdLastYear = overMonths(lastYear, ytdMonths);
  const ytdTarget = overMonths(target, ytdMonths);
  return {
    ytdMonths,
    ytdActual,
    ytdLastYear,
    ytdTarget,
    versusLastYear: changeFrom(ytdLastYear, ytdActual),
    percentVersusTarget: changeFrom(ytdTarget, ytdActual),
    versusTarget: ytdActual === null || ytdTarget === null ? null : ytdActual - ytdTarget,
  };
}

/** Null where a month that is needed is missing: a part compared with a whole would look like a reduction. */
function overMonths(months: Months | null, wanted: readonly number[]): number | null {
  if (!months || wanted.length === 0 || wanted.some((month) => (months[month - 1] ?? null) === null)) return null;
  return sumKnown(wanted.map((month) => months[month - 1] ?? null));
}

/** (actual − base) ÷ base. */
export function changeFrom(base: number | null, actual: number | null): number | null {
  return actual === null || base === null || base === 0 ? null : actual / base - 1;
}

/** Counts given as estimates, and behind the last count whatever can be projected. */
function allEstimates(record: Objective, policy: Policy): Months {
  const { thisYear, statuses } = record;
  const given = YEAR.map((month) => (statuses[month - 1] === 'estimate' ? (thisYear?.[month - 1] ?? null) : null));
  if (!thisYear || !policy.projectActivity) return given;
  const last = lastMonthWith(thisYear);
  const projected = projectYear(record, policy);
  return given.map((value, index) => (index < last ? value : (projected[index] ?? null)));
}

/** At or on the good side of target Green, up to the policy's share beyond it Amber, further Red; Grey without a target. */
export function rateActivity(percentVersusTarget: number | null, lowerIsBetter: boolean, policy: Policy): Rating {
  if (percentVersusTarget === null) return 'Grey';
  const beyond = lowerIsBetter ? percentVersusTarget : -percentVersusTarget;
  if (beyond <= ON_THRESHOLD) return 'Green';
  return beyond <= policy.activityAmberUpTo + ON_THRESHOLD ? 'Amber' : 'Red';
}
