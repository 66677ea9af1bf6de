// First look: what the workbook holds and how its lines are rated. All that is loaded before the pane shows figures.
// Refuses to check and to plan: `survey` goes on from here, with the very same ratings.
import type { Pieces } from '../domain/pieces';
import { type RatedMonth, rateLinesInPieces } from '../domain/rateLines';
import type { SeldomLayouts } from '../workbook/seldomLayouts';
import { type MonthReading, readMonthInPieces } from '../workbook/readMonth';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { refuseColumns, type Refusal } from './refusal';
import type { SurveyOptions } from './readInSteps';

export interface FirstLook {
  refused: null;
  snapshot: WorkbookSnapshot;
  month: MonthReading;
  rated: RatedMonth;
}

export interface Refused {
  refused: Refusal;
  message: string;
}

/** @param seldom the reading of seldom layouts; the pane loads it only for a workbook that seems to have some. */
export function* firstLook(
  snapshot: WorkbookSnapshot,
  seldom: SeldomLayouts,
  { period = null, answers = [] }: SurveyOptions,
): Pieces<FirstLook | Refused> {
  const month = yield* readMonthInPieces(snapshot, seldom, period, answers);
  const refused = refuseColumns(month.tableFindings);
  if (refused) return { refused, message: refused.message };
  return { refused: null, snapshot, month, rated: yield* rateLinesInPieces(month.records, seldom.ofRecord) };
}
