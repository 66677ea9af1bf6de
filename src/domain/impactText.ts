// The words of the "Financial Impact YTD" column: "Amber 91% of target", "Impact from month 7".
import type { FinanceVerdict } from './finance';
import { percentText } from './percent';
import type { Policy } from './policy';

/** @param savingsStart month of the financial year from which savings are planned, null where not known. */
export function impactText(ytd: FinanceVerdict, savingsStart: number | null, policy: Policy): string {
  switch (ytd.basis) {
    case 'achievement':
      return `${ytd.rating} ${percentText(ytd.achievement!, policy)} of target`;
    case 'notDue':
      return savingsStart === null ? 'Not yet due' : `Impact from month ${savingsStart}`;
    case 'early':
      return 'Green ahead of plan';
    case 'earlyCost':
      return 'Red cost before plan';
    case 'noActual':
      return 'Actual not reported';
    case 'noPlan':
      return 'No plan to date';
  }
}
