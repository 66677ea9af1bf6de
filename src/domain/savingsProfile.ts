// How the savings plan is phased over the year, as monthly shares: the profile that activity reductions follow.
// Refuses to invent a phasing where the plan has none.
import type { Months } from './months';
import type { Line, Records } from './records';

/** Twelve shares that sum to 1, or null where neither months nor quarters are planned. */
export function savingsProfile({ schemes, programmes }: Pick<Records, 'schemes' | 'programmes'>): Months | null {
  const lines: Line[] = schemes.some(isPhased) ? schemes : programmes;
  const months = Array.from({ length: 12 }, (_, month) => lines.reduce((sum, line) => sum + planOf(line, month), 0));
  const whole = months.reduce((sum, plan) => sum + plan, 0);
  return whole > 0 ? months.map((plan) => plan / whole) : null;
}

function isPhased({ planByMonth, planByQuarter }: Line): boolean {
  return planByMonth !== null || planByQuarter !== null;
}

/** £k. A quarter that is planned as a whole falls evenly on its months. */
function planOf({ planByMonth, planByQuarter }: Line, month: number): number {
  if (planByMonth) return planByMonth[month] ?? 0;
  return (planByQuarter?.[Math.floor(month / 3)] ?? 0) / 3;
}
