// A "% of plan" that stands under in-month headings: the published report prints the year to date there, so it is said aloud.
import type { Finding } from '../domain/finding';
import type { Policy } from '../domain/policy';
import { cellAddress } from './address';
import type { Table } from './table';

export function percentOfPlanFindings(tables: readonly Table[], { percentOfPlan }: Policy): Finding[] {
  if (percentOfPlan === 'inMonth') return [];
  return tables.flatMap(({ sheet, columns }) =>
    columns
      .filter(({ field, heading }) => field === 'percentOfPlan' && /\bin[ -]month\b/i.test(heading))
      .map(({ heading, headingRow, col }) => ({
        code: 'percent-of-plan',
        severity: 'info',
        message: `"${heading}" is taken to be the year to date share, as in the published report. The setting "% of plan" = "In month" changes that.`,
        where: [{ sheet: sheet.name, cell: cellAddress(headingRow, col) }],
      })),
  );
}
