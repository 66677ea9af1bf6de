// Builds objectives the way a test tells them; what it leaves out is that of the published objective 1 of May 2017.
// Invents no count: months that a test does not give are blank.
import { assessObjective, type AssessedObjective, type Objective } from '../../src/domain/activity';
import type { CellRef } from '../../src/domain/finding';
import type { Months } from '../../src/domain/months';
import { cell, months, policy } from './records';

/** Whole years as published, from April. */
export const ED_16_17: Months = [8962, 10181, 9755, 10587, 9900, 9909, 9448, 9064, 9106, 9015, 8308, 9686];
export const ED_TARGET: Months = [8654, 9940, 9492, 10029, 9184, 9178, 8686, 8279, 8318, 7166, 6420, 7950];
export const OP_FIRST_16_17: Months = [9255, 9944, 10466, 9749, 9913, 10238, 9873, 10670, 8948, 9737, 9045, 10279];
export const OP_FIRST_TARGET: Months = [9345, 10061, 10594, 9650, 9748, 9874, 9424, 10238, 8476, 9193, 8507, 9767];

/** B4 to M4. */
function monthCells(row: number): CellRef[] {
  return [...'BCDEFGHIJKLM'].map((column) => cell(`${column}${row}`));
}

export function anObjective(parts: Partial<Objective> = {}): Objective {
  return {
    key: 'objective:1',
    number: 1,
    title: '14% reduction in A&E attendances in 2017/18',
    programme: null,
    measure: 'ED',
    statedReduction: 0.14,
    statedTolerance: 0.005,
    lowerIsBetter: true,
    directionIsClear: true,
    startYear: 2017,
    lastYearLabel: '16/17',
    lastYear: ED_16_17,
    thisYear: months(9043, 10273),
    target: ED_TARGET,
    statuses: Array.from({ length: 12 }, () => 'actual' as const),
    earlierYears: [],
    provider: null,
    workingDays: 'none',
    growth: null,
    ownInsights: [],
    printed: [],
    totals: [],
    where: cell('A5'),
    cells: { lastYear: monthCells(4), thisYear: monthCells(5), target: monthCells(6) },
    ...parts,
  };
}

export function assessedObjective(
  parts: Partial<Objective> = {},
  {
    month = null,
    savingsProfile = null,
    ...over
  }: { month?: number | null; savingsProfile?: Months | null } & Parameters<typeof policy>[0] = {},
): AssessedObjective {
  return assessObjective(anObjective(parts), { policy: policy(over), month, savingsProfile });
}
