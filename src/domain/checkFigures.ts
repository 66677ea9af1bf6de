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
import { idsOfSchemes } from './checks/idsOfSchemes';
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
import { phasingTargets } from './checks/phasingTargets';
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
import { type Finder, gatherInPieces, inParts, mapInPieces, type Pieces } from './pieces';
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
  const { period, topLists, namedIds } = records;
  const all = [...programmes, ...schemes];
  return yield* gatherInPieces([
    ...checkActuals(records, lines),
    () => checkPrinted(records, lines),
    () => checkSums(records, lines),
    ...inParts(all, tablesDiffer),
    () => topListsDiffer(topLists, schemes),
    ...checkPhasing(records, all),
    () => exceptionFlags(lines, records.exceptions.length > 0),
    ...inParts(schemes, (some) => startContradicted(some, period)),
    ...inParts(schemes, (some) => datesAfterPeriod(some, period)),
    ...inParts(schemes, (some) => savedBeforeStart(some, period)),
    () => savedAfterStart(schemes, period),
    ...inParts(schemes, datesFarApart),
    ...inParts(schemes, (some) => forecastDatesPassed(some, period)),
    () => milestoneDates(schemes, period),
    ...inParts(all, (some) => forecastsBehind(some, period)),
    ...inParts(exceptions, (some) => recoveriesPassed(some, period)),
    ...inParts(all, negativeSavings),
    ...inParts(schemes, closedWithSavings),
    () => countedTwice(schemes),
    () => checkIds(namedIds, records.schemes),
  ]);
}

function checkActuals(
  { hasActuals, period }: Records,
  { programmes, schemes, total }: CheckedLines,
): Finder<Finding>[] {
  if (!hasActuals) return [];
  const rated = [...programmes.filter(({ group }) => group === null), ...schemes];
  return [
    ...inParts(rated, (some) => blankActuals(some, period)),
    () => incompleteActuals(programmes, schemes, total),
    ...inParts([...programmes, ...schemes], (some) => actualsAfterPeriod(some, period)),
    ...inParts(rated, blankPlans),
  ];
}

function* checkPrinted({ policy }: Records, { programmes, schemes, totals }: CheckedLines): Pieces<Finding[]> {
  const printed = yield* printedPairs([...programmes, ...schemes, ...totals]);
  return yield* gatherInPieces([
    () => printedDiffers(printed, policy),
    () => roundedShares(printed, policy),
    ...inParts([...programmes, ...schemes], milestoneTables),
  ]);
}

function* checkSums({ totals, topLists }: Records, { programmes, schemes }: CheckedLines): Pieces<Finding[]> {
  const recordOf = yield* recordsByKey(programmes, schemes);
  yield;
  const listed = listedByKey(topLists, schemes);
  yield;
  return yield* gatherInPieces([
    ...totals.map((total) => () => printedTotals(total, recordOf, listed)),
    () => grandTotals(totals, recordOf),
    ...programmes.map((programme) => () => programmeSums([programme], schemes, listed)),
    ...programmes.map((programme) => () => programmePhasing([programme], schemes)),
    ...totals.map((total) => () => phasingColumns(total, recordOf)),
  ]);
}

function checkPhasing({ totals, period }: Records, lines: readonly AssessedLine[]): Finder<Finding>[] {
  return [
    () => phasingTotals([...lines.map(({ record }) => record), ...totals]),
    ...inParts(lines, phasingQuarters),
    () => phasingPlans(lines),
    ...inParts(lines, phasingAnnual),
    ...inParts(lines, phasingTargets),
    ...inParts(lines, (some) => monthsToDate(some, period)),
    ...inParts(lines, (some) => firstMonth(some, period)),
  ];
}

function* checkIds(rows: Records['namedIds'], schemes: Records['schemes']): Pieces<Finding[]> {
  const own = yield* idsOfSchemes(rows, schemes);
  return yield* gatherInPieces([() => idsDiffer(own), () => idsUnknown(own, schemes)]);
}

function* recordsByKey(
  programmes: readonly AssessedProgramme[],
  schemes: readonly AssessedScheme[],
): Pieces<Map<string, Line>> {
  const lines = [...linesByKey(programmes, schemes)];
  yield;
  return new Map(yield* mapInPieces(lines, ([key, { record }]) => [key, record] as const));
}
