// Which zeros behind the last count are counts of nothing, and which are sums of cells that are still empty.
import { zeroMonths } from '../../src/domain/zeroMonths';
import { months } from '../support/records';

test.each<[string, number[], number | null, number[]]>([
  ['after the reporting month', [95, 105, 0, 0], 2, [3, 4]],
  ['without a reporting month', [95, 105, 0, 0], null, [3, 4]],
  ['up to the reporting month, behind large counts', [95, 105, 0, 0], 4, [3, 4]],
  ['up to the reporting month, behind small counts, which may fall to none', [3, 1, 0, 0], 3, [4]],
  ['small counts without a reporting month', [3, 1, 0, 0], null, [3, 4]],
  ['between counts', [95, 0, 105], 3, []],
  ['nothing but zeros, up to the reporting month', [0, 0, 0], 2, [3]],
  ['nothing but zeros, without a reporting month', [0, 0, 0], null, []],
])('%s', (_what, counts, reported, expected) => {
  expect(zeroMonths(months(...counts), reported)).toEqual(expected);
});
