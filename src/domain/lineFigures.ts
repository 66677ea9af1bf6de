// What a line's figures come to once its months are added up. Refuses to fill a gap with a zero.
import { firstPlannedMonth, sumKnown, yearToDate } from './phasing';
import type { Period } from './period';
import type { Figures, Line } from './records';

/** The figures as given, and where one is not given, what the months or quarters come to. */
export function completeFigures(line: Line, period: Period | null): Figures {
  const { figures, planByMonth } = line;
  const given = { ...figures };
  given.plan ??= annualPlan(line);
  if (!period) return given;
  if (planByMonth) {
    given.ytdPlan ??= yearToDate(planByMonth, period.month);
    given.inMonthPlan ??= planByMonth[period.month - 1] ?? null;
  }
  if (line.actualByMonth) {
    given.inMonthActual ??= line.actualByMonth[period.month - 1] ?? null;
    if (missingActualMonths(line, period).length === 0 && (planByMonth || given.inMonthActual !== null))
      given.ytdActual ??= yearToDate(line.actualByMonth, period.month);
  }
  if (!planByMonth) given.ytdPlan ??= quartersToDate(line.planByQuarter, period);
  if (!line.actualByMonth) given.ytdActual ??= quartersToDate(line.actualByQuarter, period, line.planByQuarter);
  return given;
}

type Quarters = Line['planByQuarter'];

/**
 * Known at the end of a quarter, with none missing: within one, nothing says what its months come to.
 * @param due a quarter in which nothing was due may be missing
 */
function quartersToDate(byQuarter: Quarters, { month }: Period, due: Quarters = null): number | null {
  const past = byQuarter?.slice(0, month / 3) ?? [];
  const isMissing = past.some((value, quarter) => value === null && due?.[quarter] !== 0);
  return month % 3 !== 0 || isMissing ? null : sumKnown(past);
}

function annualPlan({ figures, planByMonth, planByQuarter }: Line): number | null {
  // A phased target beside a given target is that target's phasing, not a second plan.
  if (figures.target !== null) return null;
  if (planByMonth) return sumKnown(planByMonth);
  return planByQuarter ? sumKnown(planByQuarter) : null;
}

/**
 * Months up to the reporting month in which savings were planned and no actual is given.
 * With one missing the year to date is not known: what is there would be rated against a plan for more months.
 */
export function missingActualMonths(line: Line, period: Period): number[] {
  const missing: number[] = [];
  for (let month = 1; month <= period.month; month++) {
    const planned = line.planByMonth?.[month - 1];
    const actual = line.actualByMonth?.[month - 1] ?? null;
    if (planned && actual === null) missing.push(month);
  }
  return missing;
}

/** Month of the financial year from which savings are planned: as stated, else the first month with a plan. */
export function savingsStart(line: Line): number | null {
  return line.savingsStart ?? (line.planByMonth ? firstPlannedMonth(line.planByMonth) : null);
}
