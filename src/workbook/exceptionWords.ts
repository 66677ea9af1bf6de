// The columns of the PMO Exceptions sheet that people write in, by the name under which we remember what we put there.

export const EXCEPTIONS_ID = 'exceptions';

export const WORD_COLUMNS = [
  ['issue', 'Issue'],
  ['actions', 'Actions'],
  ['recovery', 'Recovery'],
  ['previousConfidence', 'Confidence last month'],
  ['confidence', 'Confidence this month'],
] as const;

/** Of the columns that are ours; any other on that sheet is somebody's own. */
export const OUR_HEADINGS: readonly string[] = [
  ...['Programme', 'Scheme ID', 'Area', 'Reasons', 'YTD position'],
  ...WORD_COLUMNS.map(([, heading]) => heading),
];
