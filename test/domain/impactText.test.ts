// The words of "Financial Impact YTD", as the published summary has them.
// A rating, its percentage and why there is none.
import { rateFinance } from '../../src/domain/finance';
import { impactText } from '../../src/domain/impactText';
import { policy } from '../support/records';

test.each<[string, number | null, number | null, number | null, string]>([
  ['urgent and proactive care', 1174, 1069, null, 'Amber 91% of target'],
  ['elective', 298, 242, null, 'Amber 81% of target'],
  ['mental health', 0, 0, 7, 'Impact from month 7'],
  ['not due, and no month is known', 0, null, null, 'Not yet due'],
  ['74.7 %, which is not Amber', 1000, 747, null, 'Red 74.7% of target'],
  ['on plan', 1243, 1243, null, 'Green 100% of target'],
  ['a start in the past says nothing where there are figures', 471, 652, 1, 'Green 138% of target'],
  ['savings before they were due', 0, 5, 7, 'Green ahead of plan'],
  ['a cost before savings were due', 0, -5, 7, 'Red cost before plan'],
  ['a plan without an actual', 46, null, null, 'Actual not reported'],
  ['no plan', null, 3, null, 'No plan to date'],
])('%s', (_, plan, actual, savingsStart, text) => {
  expect(impactText(rateFinance(plan, actual, policy()), savingsStart, policy())).toBe(text);
});
