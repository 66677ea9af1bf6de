// How people word what a tracker holds: headings, units, months, columns that are none of ours. Data only.
import type { CellValue } from '../../../src/workbook/snapshot';
import type { YearField } from './model';

/** [over two bands, in one heading]: the band, the word below it, the words in one. */
export const ALIASES: Record<YearField, readonly (readonly [band: string, below: string, whole: string])[]> = {
  plan: [
    ['Annual', 'Plan', 'Annual plan'],
    ['Full year', 'Budget', 'Full year budget'],
    ['2018/19', 'Plan', '2018/19 plan'],
    ['Full-year', 'Planned savings', 'Full-year trajectory'],
    ['', 'Plan', 'Plan'],
  ],
  ytdPlan: [
    ['Year to date', 'Plan', 'YTD plan'],
    ['YTD', 'Budget', 'Plan to date'],
    ['Cumulative', 'Trajectory', 'Year-to-date budget'],
    ['YTD', 'Target', 'YTD target'],
  ],
  ytdActual: [
    ['Year to date', 'Actual', 'YTD actual'],
    ['YTD', 'Achieved', 'Achieved to date'],
    ['Cumulative', 'Delivered', 'Savings delivered YTD'],
    ['', 'Actual', 'Actual'],
  ],
  forecast: [
    ['Annual', 'Forecast', 'FOT'],
    ['Full year', 'Outturn', 'Forecast outturn'],
    ['2018/19', 'Projection', 'Year end forecast'],
    ['Full year', 'FOT', 'Projected outturn'],
  ],
};

export const THINGS = ['Scheme', 'Project', 'CIP scheme', 'Initiative', 'QIPP scheme name'];
export const UNITS: readonly (readonly [worth: number, words: readonly string[]])[] = [
  [1, ['£k', "£'000", '£000s']],
  [0.001, ['£', '(£)']],
  [1000, ['£m', '£ million']],
];

/** Columns that are none of ours, with a value each that would be seen if it were read. */
export const NOISE: readonly (readonly [string, CellValue])[] = [
  ['Comments', 'On track with the ward'],
  ['Plan WTE', 7777],
  ['Last year plan £k', 8888],
  ['Risk adjusted forecast £k', 9999],
  ['2017/18 outturn £k', 6666],
  ['Lead', 'Director of Nursing'],
  ['Gross plan £k', 5555],
  ['% delivered', 0.5],
  ['Actual activity', 4444],
];

/** Over headings without being one. */
export const LABELS: readonly (readonly [label: string, value: string])[] = [
  ['Financial year:', '2018/19'],
  ['Year', '2018/19'],
  ['Month', 'July 2018'],
  ['Prepared by', 'PMO'],
  ['Version:', 'Final'],
];

export const NOTES = [
  'Figures are provisional until the ledger closes at the end of the month.',
  'Source: finance ledger, month 4, and the returns of the scheme leads as received.',
  'Subject to audit.',
];

const MONTHS = ['April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December', 'January'];
const NAMES = [...MONTHS, 'February', 'March'];
const calendar = (month: number) => ((month + 2) % 12) + 1;
const yearOf = (month: number) => (month <= 9 ? 2018 : 2019);
const two = (value: number) => String(value).padStart(2, '0');
const short = (month: number) => NAMES[month - 1]!.slice(0, 3);

/** By month of the financial year. */
export const MONTH_WORDS: readonly (readonly [string, (month: number) => CellValue])[] = [
  ['Apr', short],
  ['April', (month) => NAMES[month - 1]!],
  ['Apr-18', (month) => `${short(month)}-${yearOf(month) % 100}`],
  ['04/2018', (month) => `${two(calendar(month))}/${yearOf(month)}`],
  ['M1', (month) => `M${month}`],
  ['P01', (month) => `P${two(month)}`],
  ['dates', (month) => Date.UTC(yearOf(month), calendar(month) - 1) / 86_400_000 + 25_569],
  ['April 2018', (month) => `${NAMES[month - 1]!} ${yearOf(month)}`],
  ['Month 1', (month) => `Month ${month}`],
];

export const PLAN_WORDS = ['Plan', 'Planned', 'Target', 'Budget', 'Trajectory'];
export const ACTUAL_WORDS = ['Actual', 'Achieved', 'Delivered', 'Actuals'];

export const RATING_WORDS: readonly (readonly [string, Record<string, CellValue>])[] = [
  ['words', { Red: 'Red', Amber: 'Amber', Green: 'Green', Blue: 'Blue' }],
  ['letters', { Red: 'R', Amber: 'A', Green: 'G', Blue: 'B' }],
  ['symbols', { Red: '🔴', Amber: '🟠', Green: '🟢', Blue: '🔵' }],
  ['numbers', { Red: 1, Amber: 2, Green: 3, Blue: 4 }],
];

export const VARIANCES: readonly (readonly [heading: string, sign: number])[] = [
  ['YTD variance', 1],
  ['Variance', 1],
  ['Over / (under) delivery', 1],
  ['YTD var (plan less actual)', -1],
];
