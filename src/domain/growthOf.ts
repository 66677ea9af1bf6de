// The growth assumption that fits a measure: by its point of delivery, and by area with the mix where it is stated.
// Refuses to average what nobody weighted.
import type { Growth } from './activityTarget';
import type { CellRef } from './finding';

/** Point of delivery. */
export type Pod =
  'emergencyDepartment' | 'nonElective' | 'elective' | 'outpatientFirst' | 'outpatientFollowUp' | 'referral';

/** Care that is booked, and so is given on working days. */
export const ON_WORKING_DAYS: readonly Pod[] = ['elective', 'outpatientFirst', 'outpatientFollowUp', 'referral'];

/** One line of a table of growth assumptions. */
export interface PodGrowth {
  pod: Pod;
  /** As the table names it: "OPFA". */
  name: string;
  /** By area (CCG); growth as a fraction a year, share of the activity in any unit. */
  areas: { growth: number; share: number | null }[];
  /** Half the last printed digit, as a fraction. */
  tolerance: number;
  /** Of the areas' growth. */
  cells?: readonly CellRef[];
}

/** Null where the table has no line for the point of delivery. */
export function growthOf(pod: Pod | null, table: readonly PodGrowth[]): Growth | null {
  const rows = table.filter((row) => row.pod === pod && row.areas.length > 0);
  if (rows.length === 0) return null;
  const values = rows.map(({ areas }) => weighted(areas));
  const rates = rows.flatMap(({ areas }, index) => values[index] ?? areas.map(({ growth }) => growth));
  const cells = rows.flatMap((row) => row.cells ?? []);
  return {
    value: new Set(values).size === 1 ? values[0]! : null,
    low: Math.min(...rates),
    high: Math.max(...rates),
    tolerance: Math.max(...rows.map(({ tolerance }) => tolerance)),
    source: rows.map(({ name }) => name).join(' and '),
    ...(cells.length > 0 ? { cells } : {}),
  };
}

/** One area needs no weights, and neither do areas that all grow alike. */
function weighted(areas: PodGrowth['areas']): number | null {
  const first = areas[0]!.growth;
  if (areas.every(({ growth }) => growth === first)) return first;
  const shares = areas.map(({ share }) => share ?? 0);
  const whole = shares.reduce((total, share) => total + share, 0);
  if (whole <= 0 || areas.some(({ share }) => share === null)) return null;
  return areas.reduce((total, { growth }, index) => total + (growth * shares[index]!) / whole, 0);
}
