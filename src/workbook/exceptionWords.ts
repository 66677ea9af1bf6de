// The columns of the PMO Exceptions sheet that people write in, by the name under which we remember what we put there.
import type { WordName } from '../domain/words';

export const EXCEPTIONS_ID = 'exceptions';
export const EXCEPTIONS_SHEET = 'PMO Exceptions';

/** Over the column of the cells that each row was read from. */
export const SOURCE_HEADING = 'Read from';

export const REASONS = 'Reasons';

export const WORD_COLUMNS: readonly (readonly [WordName, string])[] = [
  ['issue', 'Issue'],
  ['actions', 'Actions'],
  ['recovery', 'Recovery'],
  ['previousConfidence', 'Confidence last month'],
  ['confidence', 'Confidence this month'],
  ['owner', 'Owner'],
  ['due', 'Due'],
  ['escalation', 'Escalate'],
];

/** Of the columns that are ours; any other on that sheet is somebody's own. */
export const OUR_HEADINGS: readonly string[] = [
  ...['Programme', 'Scheme ID', 'Area', REASONS, 'YTD position'],
  ...WORD_COLUMNS.map(([, heading]) => heading),
  SOURCE_HEADING,
];
