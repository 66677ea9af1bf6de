// Every check of money and ratings, in the order in which their findings are shown.
import type { AssessedLine, AssessedProgramme, AssessedScheme } from './assessed';
import { blankActuals } from './checks/blankActuals';
import { firstMonth } from './checks/firstMonth';
import { grandTotals } from './checks/grandTotals';
import { incompleteActuals } from './checks/incompleteActuals';
import { milestoneTables } from './checks/milestoneTables';
import { monthsToDate } from './checks/monthsToDate';
import { phasingColumns } from './checks/phasingColumns';
import { phasingPlans } from './checks/phasingPlans';
import { phasingQuarters } from './checks/phasingQuarters';
import { phasingTotals } from './checks/phasingTotals';
import { printedDiffers } from './checks/printedDiffers';
import { printedTotals } from './checks/printedTotals';
import { programmeSums } from './checks/programmeSums';
import { roundedShares } from './checks/roundedShares';
import { tablesDiffer } from './checks/tablesDiffer';
import { topListsDiffer } from './checks/topListsDiffer';
import type { Finding } from './finding';
import { linesByKey } from './linesByKey';
import { listedByKey } from './listedSchemes';
import { printedPairs } from './printedPair';
import type { Records } from './records';

export interface CheckedLines {
  programmes: readonly AssessedProgramme[];
  schemes: readonly AssessedScheme[];
  total: AssessedLine;
  /** Every printed total as a line, in the order of the records. */
  totals: readonly AssessedLine[];
}

export function checkFigures(records: Records, { programmes, schemes, total, totals }: CheckedLines): Finding[] {
  const { period, policy, topLists, hasActuals } = records;
  const lines = [...programmes, ...schemes];
  const rated = [...programmes.filter(({ group }) => group === null), ...schemes];
  const recordOf = new Map([...linesByKey(programmes, schemes)].map(([key, { record }]) => [key, record]));
  const printed = printedPairs([...lines, ...totals]);
  const listed = listedByKey(topLists, schemes);
  return [
    ...(hasActuals ? blankActuals(rated, period) : []),
    ...(hasActuals ? incompleteActuals(programmes, schemes, total) : []),
    ...printedDiffers(printed, policy),
    ...roundedShares(printed, policy),
    ...milestoneTables(lines),
    ...printedTotals(records.totals, recordOf, listed),
    ...grandTotals(records.totals, recordOf),
    ...programmeSums(programmes, schemes, listed),
    ...tablesDiffer(lines),
    ...topListsDiffer(topLists, schemes),
    ...phasingTotals([...lines.map(({ record }) => record), ...records.totals]),
    ...phasingColumns(records.totals, recordOf),
    ...phasingQuarters(lines),
    ...phasingPlans(lines),
    ...monthsToDate(lines, period),
    ...firstMonth(lines, period),
  ];
}
