// Every check of money and ratings, in the order in which their findings are shown.
import type { AssessedLine, AssessedProgramme, AssessedScheme, ExceptionItem } from './assessed';
import { actualsAfterPeriod } from './checks/actualsAfterPeriod';
import { blankActuals } from './checks/blankActuals';
import { blankPlans } from './checks/blankPlans';
import { countedTwice } from './checks/countedTwice';
import { closedWithSavings } from './checks/closedWithSavings';
import { datesAfterPeriod } from './checks/datesAfterPeriod';
import { datesFarApart } from './checks/datesFarApart';
import { exceptionFlags } from './checks/exceptionFlags';
import { firstMonth } from './checks/firstMonth';
import { grandTotals } from './checks/grandTotals';
import { idsDiffer } from './checks/idsDiffer';
import { idsUnknown } from './checks/idsUnknown';
import { incompleteActuals } from './checks/incompleteActuals';
import { milestoneTables } from './checks/milestoneTables';
import { forecastDatesPassed } from './checks/forecastDatesPassed';
import { forecastsBehind } from './checks/forecastsBehind';
import { milestoneDates } from './checks/milestoneDates';
import { programmePhasing } from './checks/programmePhasing';
import { savedAfterStart } from './checks/savedAfterStart';
import { savedBeforeStart } from './checks/savedBeforeStart';
import { monthsToDate } from './checks/monthsToDate';
import { negativeSavings } from './checks/negativeSavings';
import { phasingAnnual } from './checks/phasingAnnual';
import { phasingColumns } from './checks/phasingColumns';
import { phasingPlans } from './checks/phasingPlans';
import { phasingQuarters } from './checks/phasingQuarters';
import { phasingTotals } from './checks/phasingTotals';
import { printedDiffers } from './checks/printedDiffers';
import { printedTotals } from './checks/printedTotals';
import { programmeSums } from './checks/programmeSums';
import { recoveriesPassed } from './checks/recoveriesPassed';
import { roundedShares } from './checks/roundedShares';
import { startContradicted } from './checks/startContradicted';
import { tablesDiffer } from './checks/tablesDiffer';
import { topListsDiffer } from './checks/topListsDiffer';
import type { Finding } from './finding';
import { linesByKey } from './linesByKey';
import { listedByKey } from './listedSchemes';
import { gatherInPieces, type Pieces } from './pieces';
import { printedPairs } from './printedPair';
import type { Line, Records } from './records';

export interface CheckedLines {
  programmes: readonly AssessedProgramme[];
  schemes: readonly AssessedScheme[];
  exceptions: readonly ExceptionItem[];
  total: AssessedLine;
  /** Every printed total as a line, in the order of the records. */
  totals: readonly AssessedLine[];
}

export function* checkFiguresInPieces(records: Records, lines: CheckedLines): Pieces<Finding[]> {
  const { programmes, schemes, exceptions } = lines;
  const { period, topLists } = records;
  const all = [...programmes, ...schemes];
  return yield* gatherInPieces([
    () => checkActuals(records, lines),
    () => checkPrinted(records, lines),
    () => checkSums(records, lines),
    () => tablesDiffer(all),
    () => topListsDiffer(topLists, schemes),
    () => checkPhasing(records, all),
    () => exceptionFlags(lines, records.exceptions.length > 0),
    () => startContradicted(schemes, period),
    () => datesAfterPeriod(schemes, period),
    () => savedBeforeStart(schemes, period),
    () => savedAfterStart(schemes, period),
    () => datesFarApart(schemes),
    () => forecastDatesPassed(schemes, period),
    () => milestoneDates(schemes, period),
    () => forecastsBehind(all, period),
    () => recoveriesPassed(exceptions, period),
    () => negativeSavings(all),
    () => closedWithSavings(schemes),
    () => countedTwice(schemes),
    () => idsDiffer(records.namedIds, records.schemes),
    () => idsUnknown(records.namedIds, records.schemes),
  ]);
}

function checkActuals({ hasActuals, period }: Records, { programmes, schemes, total }: CheckedLines): Finding[] {
  if (!hasActuals) return [];
  const rated = [...programmes.filter(({ group }) => group === null), ...schemes];
  return [
    ...blankActuals(rated, period),
    ...incompleteActuals(programmes, schemes, total),
    ...actualsAfterPeriod([...programmes, ...schemes], period),
    ...blankPlans(rated),
  ];
}

function checkPrinted({ policy }: Records, { programmes, schemes, totals }: CheckedLines): Finding[] {
  const printed = printedPairs([...programmes, ...schemes, ...totals]);
  return [
    ...printedDiffers(printed, policy),
    ...roundedShares(printed, policy),
    ...milestoneTables([...programmes, ...schemes]),
  ];
}

function checkSums({ totals, topLists }: Records, { programmes, schemes }: CheckedLines): Finding[] {
  const recordOf = recordsByKey(programmes, schemes);
  const listed = listedByKey(topLists, schemes);
  return [
    ...printedTotals(totals, recordOf, listed),
    ...grandTotals(totals, recordOf),
    ...programmeSums(programmes, schemes, listed),
    ...programmePhasing(programmes, schemes),
    ...phasingColumns(totals, recordOf),
  ];
}

function checkPhasing({ totals, period }: Records, lines: readonly AssessedLine[]): Finding[] {
  return [
    ...phasingTotals([...lines.map(({ record }) => record), ...totals]),
    ...phasingQuarters(lines),
    ...phasingPlans(lines),
    ...phasingAnnual(lines),
    ...monthsToDate(lines, period),
    ...firstMonth(lines, period),
  ];
}

function recordsByKey(programmes: readonly AssessedProgramme[], schemes: readonly AssessedScheme[]): Map<string, Line> {
  return new Map([...linesByKey(programmes, schemes)].map(([key, { record }]) => [key, record]));
}
