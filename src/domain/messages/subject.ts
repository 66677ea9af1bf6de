// Whose savings a sentence is about, with the verb and the time that fit it.
// Refuses to know figures.
import type { Period } from '../period';

/** "has" for the Alliance work plan, "have" for the QIPP schemes: the first noun decides. */
export function hasOrHave(subject: string): 'has' | 'have' {
  const noun = subject.split(/ (?:of|in|for|across|and) /)[0]!;
  return / and /.test(subject) || /(?<!s|u|i)s$/i.test(noun) ? 'have' : 'has';
}

/** "At the end of month 2", and "To date" where the workbook does not say of which month it is. */
export function byMonthEnd(period: Period | null): string {
  return period ? `At the end of month ${period.month}` : 'To date';
}

/** "At Month 2", as a board is told. */
export function atMonth(period: Period | null): string {
  return period ? `At Month ${period.month}` : 'To date';
}

/** "Month 2 financial savings". */
export function savingsOfMonth(period: Period | null): string {
  return period ? `Month ${period.month} financial savings` : 'Financial savings to date';
}
