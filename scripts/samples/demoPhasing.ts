// Spreads the demo's targets and savings over the months so that every published programme figure comes out.
// Counts in tenths of £k. The split by scheme and month is illustrative; sums by programme are the published ones.
import { apportion } from './apportion';
import type { DemoScheme } from './demoSchemes';

/** The reporting month of the demo: July, month 4, counted from April = 0. */
export const REPORTING_MONTH = 3;

interface ProgrammeFigures {
  quarters: [number, number, number, number];
  planToDate: number;
  actualToDate: number;
}

/**
 * Published in whole £k, here with the decimal that was rounded away. The published totals were added up before rounding
 * (1,770 + 1,243 + 471 + 5 is printed as 3,488); with these decimals programmes and totals both round to what is printed.
 */
const PUBLISHED: Record<string, ProgrammeFigures> = {
  'Urgent Care': { quarters: [1252.4, 1557.4, 1736.4, 1166.8], planToDate: 1769.8, actualToDate: 1041.8 },
  'Elective Care': { quarters: [960.1, 1273.1, 1871.2, 1772.6], planToDate: 1242.7, actualToDate: 1242.8 },
  'Proactive Care & LTC': { quarters: [310.1, 634.1, 1950.2, 1849.6], planToDate: 470.8, actualToDate: 651.6 },
  'Staying Independent and Healthy Living': { quarters: [5, 5, 5, 5], planToDate: 5, actualToDate: 10 },
};

/** The runs of months whose sum is published: quarter 1, July (month 4 less quarter 1), the rest of quarter 2, 3 and 4. */
const RUNS = [[0, 1, 2], [3], [4, 5], [6, 7, 8], [9, 10, 11]];

/**
 * Savings planned before the planned start. The published phasing of Proactive Care has 944 by September, the schemes
 * starting by then are worth 929: some contract savings must have been planned ahead of the October start.
 */
const SAVINGS_FROM: Record<string, number> = { '1819-050': 5 };

export interface MonthlyFigures {
  plan: number[];
  /** April to the reporting month; null where the scheme has nothing to report yet. */
  actual: (number | null)[];
}

export type Phasing = Map<string, MonthlyFigures>;

/** Monthly £k by scheme id, for every scheme that has one. */
export function demoPhasing(schemes: DemoScheme[]): Phasing {
  const phasing: Phasing = new Map();
  for (const [programme, figures] of Object.entries(PUBLISHED)) {
    const own = schemes.filter((scheme) => scheme.programme === programme && scheme.status !== 'Pipeline');
    const plans = planByMonth(own, figures);
    const actuals = actualByMonth(own, plans, figures);
    own.forEach((scheme, index) => {
      const plan = plans[index]!.map(inThousands);
      const actual = actuals[index]!.map((value) => (value === null ? null : inThousands(value)));
      phasing.set(scheme.id, { plan, actual });
    });
  }
  return phasing;
}

/**
 * Run by run, each run's published sum is shared in proportion to what every scheme would plan in it if the rest of its
 * target came evenly. The last run takes what is left, which is its published sum because the targets add up.
 */
function planByMonth(schemes: DemoScheme[], figures: ProgrammeFigures): number[][] {
  const left = schemes.map((scheme) => tenths(scheme.target ?? 0));
  const months = schemes.map(() => Array<number>(12).fill(0));
  const sums = runSums(figures);
  RUNS.forEach((run, index) => {
    const shares = apportion(
      sums[index]!,
      schemes.map((scheme, s) => left[s]! * activeShare(scheme, run)),
    );
    shares.forEach((share, s) => {
      if (share > left[s]!) throw new Error(`${schemes[s]!.name} cannot plan more than its target.`);
      left[s]! -= share;
      spread(
        months[s]!,
        share,
        run.map((month) => Number(month >= savingsFrom(schemes[s]!))),
        run,
      );
    });
  });
  return months;
}

function runSums({ quarters: [q1, q2, q3, q4], planToDate }: ProgrammeFigures): number[] {
  return [q1, planToDate - q1, q1 + q2 - planToDate, q3, q4].map(tenths);
}

/** The part of a scheme's remaining months, from this run to March, that lies in the run. */
function activeShare(scheme: DemoScheme, run: number[]): number {
  const from = savingsFrom(scheme);
  const inRun = run.filter((month) => month >= from).length;
  return inRun / (12 - Math.min(11, Math.max(from, run[0]!)));
}

function savingsFrom(scheme: DemoScheme): number {
  return SAVINGS_FROM[scheme.id] ?? scheme.plannedStart ?? 0;
}

/** How a scheme's savings come over its months: building up, evenly, tailing off. */
const COURSES = [
  [0.8, 0.9, 1.1, 1.2],
  [1, 1, 1, 1],
  [1.1, 1.1, 1, 0.8],
];

function actualByMonth(schemes: DemoScheme[], plans: number[][], figures: ProgrammeFigures): (number | null)[][] {
  const toDate = plans.map((plan) => plan.slice(0, REPORTING_MONTH + 1).reduce((a, b) => a + b, 0));
  const saved = apportion(
    tenths(figures.actualToDate),
    schemes.map((scheme, s) => toDate[s]! * scheme.performance),
  );
  return schemes.map((scheme, s) => {
    if (isNotDue(scheme, toDate[s]!)) return [null, null, null, null];
    const months = [0, 0, 0, 0];
    const run = [0, 1, 2, 3];
    const course = COURSES[s % COURSES.length]!;
    const weights = run.map((month) => {
      const expected = plans[s]![month]! || toDate[s]! / 4;
      return month >= (scheme.actualStart ?? 0) ? expected * course[month]! : 0;
    });
    if (saved[s]! > 0) spread(months, saved[s]!, weights, run);
    return months;
  });
}

function isNotDue(scheme: DemoScheme, planToDate: number): boolean {
  return planToDate === 0 && scheme.actualStart === null && scheme.status !== 'Closed';
}

function spread(months: number[], total: number, weights: number[], run: number[]): void {
  if (total === 0) return;
  apportion(total, weights).forEach((share, index) => (months[run[index]!] = share));
}

function tenths(thousands: number): number {
  return Math.round(thousands * 10);
}

function inThousands(tenthsOfThousands: number): number {
  return tenthsOfThousands / 10;
}
