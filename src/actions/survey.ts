// Survey: what the workbook holds and how it is rated, with nothing planned and nothing written. What a pane shows on opening.
import { assess } from '../domain/assess';
import type { Assessment } from '../domain/assessed';
import { type RatingChange, ratingChanges } from '../domain/changes';
import type { Finding } from '../domain/finding';
import type { Period } from '../domain/period';
import type { Records } from '../domain/records';
import { type Outline, outlineOf } from '../workbook/outline';
import { type Reading, readWorkbook } from '../workbook/readWorkbook';
import { rememberedRatings } from '../workbook/rememberedRatings';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import type { Workbook } from '../workbook/workbook';
import { writtenStanding, type WrittenStanding } from '../workbook/writtenStanding';
import { unlessCancelled } from './cancelled';
import { refuseReading, type Refusal } from './refusal';

export interface SurveyOptions {
  /** The month to report; without one, the month that the workbook states. */
  period?: Period | null;
  /** Told of each step as it begins. */
  onStep?: (step: Step) => void;
  /** Gives the work up, as long as nothing is being written. */
  signal?: AbortSignal;
}

export type Step = 'reading' | 'rating' | 'writing';

export interface Surveyed {
  refused: null;
  assessment: Assessment;
  /** What was read, so that other rules can be tried on it. */
  records: Records;
  outline: Outline;
  findings: Finding[];
  /** Against the ratings written last time; none where nothing was ever written. */
  changes: RatingChange[];
  standing: WrittenStanding;
}

export interface Refused {
  refused: Refusal;
  message: string;
}

export async function survey(workbook: Workbook, options: SurveyOptions): Promise<Surveyed | Refused> {
  const rated = rate(await readInSteps(workbook, options), options);
  return rated.refused ? rated : rated.surveyed;
}

export async function readInSteps(workbook: Workbook, { onStep, signal }: SurveyOptions): Promise<WorkbookSnapshot> {
  onStep?.('reading');
  const snapshot = await unlessCancelled(workbook.read(), signal);
  onStep?.('rating');
  return snapshot;
}

export interface Rated {
  refused: null;
  reading: Reading;
  surveyed: Surveyed;
}

export function rate(snapshot: WorkbookSnapshot, { period = null }: SurveyOptions): Rated | Refused {
  const reading = readWorkbook(snapshot, period);
  const refused = refuseReading(reading);
  if (refused) return { refused, message: refused.message };
  const assessment = assess(reading.records);
  const surveyed: Surveyed = {
    refused: null,
    assessment,
    records: reading.records,
    outline: outlineOf(reading, snapshot),
    findings: assessment.findings,
    changes: ratingChanges(rememberedRatings(reading.memory), assessment),
    standing: writtenStanding(reading, assessment),
  };
  return { refused: null, reading, surveyed };
}
