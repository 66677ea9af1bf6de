// What could not be checked of money and schemes, and why. Refuses to pass over it in silence.
import type { AssessedScheme } from './assessed';
import type { Records } from './records';

export function notChecked(records: Records, schemes: readonly AssessedScheme[]): string[] {
  const unphased = schemes.filter(({ ytd, record }) => ytd.basis === 'noPlan' && record.status === 'open').length;
  return [
    ...(records.period ? [] : ['Anything that depends on the month: no reporting period was found.']),
    ...(unphased > 0
      ? [`Year to date finance of ${unphased} of ${schemes.length} schemes: no plan to date is given.`]
      : []),
    ...(schemes.length === 0 ? ['Schemes: the workbook lists none.'] : []),
  ];
}
