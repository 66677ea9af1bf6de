// First look: what the workbook holds and how its lines are rated. All that is loaded before the pane shows figures.
// Refuses to check and to plan: `survey` goes on from here, with the very same ratings.
import { rateLines, type RatedMonth } from '../domain/rateLines';
import { type Reading, readWorkbook } from '../workbook/readWorkbook';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { refuseReading, type Refusal } from './refusal';
import type { SurveyOptions } from './readInSteps';

export interface FirstLook {
  refused: null;
  snapshot: WorkbookSnapshot;
  reading: Reading;
  rated: RatedMonth;
}

export interface Refused {
  refused: Refusal;
  message: string;
}

export function firstLook(
  snapshot: WorkbookSnapshot,
  { period = null, answers = [] }: SurveyOptions,
): FirstLook | Refused {
  const reading = readWorkbook(snapshot, period, answers);
  const refused = refuseReading(reading);
  if (refused) return { refused, message: refused.message };
  return { refused: null, snapshot, reading, rated: rateLines(reading.records) };
}
