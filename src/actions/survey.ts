// Survey: what a first look found, and everything else that is true of it, with nothing planned and nothing written.
import type { NotedFinding } from '../domain/acknowledgements';
import { assessInPieces } from '../domain/assess';
import type { Assessment } from '../domain/assessed';
import { type RatingChange, ratingChangesInPieces } from '../domain/changes';
import type { Pieces } from '../domain/pieces';
import type { Records } from '../domain/records';
import { type Outline, outlineOf } from '../workbook/outline';
import { SELDOM_LAYOUTS } from '../workbook/seldomLayouts';
import { type Reading, readRestInPieces } from '../workbook/readWorkbook';
import { rememberedRatings } from '../workbook/rememberedRatings';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { writtenStanding, type WrittenStanding } from '../workbook/writtenStanding';
import { type FirstLook, firstLook, type Refused } from './firstLook';
import type { SurveyOptions } from './readInSteps';
import { refuseReading } from './refuseReading';

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

export function* rate(snapshot: WorkbookSnapshot, options: SurveyOptions): Pieces<Rated | Refused> {
  const first = yield* firstLook(snapshot, SELDOM_LAYOUTS, options);
  return first.refused ? first : yield* goOn(first);
}

export function* survey(first: FirstLook): Pieces<Surveyed | Refused> {
  const whole = yield* goOn(first);
  return whole.refused ? whole : whole.surveyed;
}

function* goOn({ snapshot, month, rated }: FirstLook): Pieces<Rated | Refused> {
  const reading = yield* readRestInPieces(month, snapshot);
  const refused = refuseReading(reading);
  if (refused) return { refused, message: refused.message };
  const assessment = yield* assessInPieces(reading.records, rated);
  yield;
  const outline = yield* outlineOf(reading, snapshot);
  yield;
  const standing = yield* writtenStanding(reading, assessment);
  const remembered = yield* rememberedRatings(reading.memory);
  const changes = yield* ratingChangesInPieces(remembered, assessment);
  const surveyed: Surveyed = {
    refused: null,
    assessment,
    records: reading.records,
    outline,
    findings: assessment.findings,
    changes,
    standing,
  };
  return { refused: null, reading, surveyed };
}
