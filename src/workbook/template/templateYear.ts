// The financial year that a new PMO workbook is for, in the ways its sheets write it.
// Refuses to know today's date.
import { financialMonthOf, financialYear, MONTH_NAMES, type Period } from '../../domain/period';

export interface TemplateYear {
  startYear: number;
  /** `2026/27`. */
  financialYear: string;
  lastYear: string;
  /** `2026_27`: tables of another year may stand in the same workbook. */
  id: string;
}

export function templateYear(period: Period): TemplateYear {
  const startYear = Number(period.financialYear.slice(0, 4));
  return {
    startYear,
    financialYear: period.financialYear,
    lastYear: financialYear(startYear - 1),
    id: period.financialYear.replace('/', '_'),
  };
}

/** `Apr 2026`. @param month of the financial year, 1 is April. */
export function monthLabelShort({ startYear }: TemplateYear, month: number): string {
  const { year, month: calendar } = financialMonthOf(startYear, month);
  return `${(MONTH_NAMES[calendar - 1] ?? '').slice(0, 3)} ${year}`;
}
