// Survey: what a first look found, and everything else that is true of it, with nothing planned and nothing written.
import type { NotedFinding } from '../domain/acknowledgements';
import { assess } from '../domain/assess';
import type { Assessment } from '../domain/assessed';
import { type RatingChange, ratingChanges } from '../domain/changes';
import type { Records } from '../domain/records';
import { type Outline, outlineOf } from '../workbook/outline';
import type { Reading } from '../workbook/readWorkbook';
import { rememberedRatings } from '../workbook/rememberedRatings';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { writtenStanding, type WrittenStanding } from '../workbook/writtenStanding';
import { type FirstLook, firstLook, type Refused } from './firstLook';
import type { SurveyOptions } from './readInSteps';

export interface Surveyed {
  refused: null;
  assessment: Assessment;
  /** What was read, so that other rules can be tried on it. */
  records: Records;
  outline: Outline;
  findings: NotedFinding[];
  /** Against the ratings written last time; none where nothing was ever written. */
  changes: RatingChange[];
  standing: WrittenStanding;
}

export interface Rated {
  refused: null;
  reading: Reading;
  surveyed: Surveyed;
}

export function rate(snapshot: WorkbookSnapshot, options: SurveyOptions): Rated | Refused {
  const first = firstLook(snapshot, options);
  return first.refused ? first : { refused: null, reading: first.reading, surveyed: survey(first) };
}

export function survey({ snapshot, reading, rated }: FirstLook): Surveyed {
  const assessment = assess(reading.records, rated);
  return {
    refused: null,
    assessment,
    records: reading.records,
    outline: outlineOf(reading, snapshot),
    findings: assessment.findings,
    changes: ratingChanges(rememberedRatings(reading.memory), assessment),
    standing: writtenStanding(reading, assessment),
  };
}
