// The PMO History sheet: a row per month and line, its columns as data, for writing and for reading alike.
// Rows are added when a month is closed and never changed; people may sort them, and add columns and notes.
import type { Period } from '../domain/period';
import { type ClosedLine, FIGURE_NAMES, type Figures, RATING_NAMES, type Ratings } from '../domain/records';
import { WORD_COLUMNS } from './exceptionWords';
import type { CellValue } from './snapshot';

export const HISTORY_ID = 'history';
export const HISTORY_SHEET = 'PMO History';

export interface HistoryColumn {
  heading: string;
  width: number;
  /** Figures stand at the right and have a number format. */
  isFigure: boolean;
  value: (line: ClosedLine, period: Period) => CellValue;
}

export const FIGURE_HEADINGS: Record<keyof Figures, string> = {
  plan: 'Plan',
  target: 'Target',
  forecast: 'FOT',
  ytdPlan: 'YTD plan',
  ytdActual: 'YTD actual',
  inMonthPlan: 'In month plan',
  inMonthActual: 'In month actual',
};
export const RATING_HEADINGS: Record<keyof Ratings, string> = {
  milestone: 'Milestones',
  inMonth: 'In month finance',
  ytd: 'YTD finance or activity',
  overall: 'PMO overall',
};

export const HISTORY_COLUMNS: readonly HistoryColumn[] = [
  text('Month', 15, (_line, { label }) => label),
  text('Level', 16, ({ level }) => level),
  text('Scheme ID', 12, ({ id }) => id ?? ''),
  text('Name', 40, ({ name }) => name),
  text('Programme', 28, ({ programme }) => programme ?? ''),
  ...FIGURE_NAMES.map((name) => ({
    heading: FIGURE_HEADINGS[name],
    width: 11,
    isFigure: true,
    value: ({ figures }: ClosedLine) => figures[name] ?? '',
  })),
  ...RATING_NAMES.map((name) => text(RATING_HEADINGS[name], 12, ({ ratings }) => ratings[name] ?? '')),
  text('Impact', 24, ({ impactText }) => impactText),
  text('Overrides', 24, ({ override }) => override),
  ...WORD_COLUMNS.map(([name, heading]) => text(heading, 20, ({ words }) => words[name])),
  text('Data status', 16, ({ dataStatus }) => dataStatus),
  text('Key', 24, ({ key }) => key),
];

function text(heading: string, width: number, value: HistoryColumn['value']): HistoryColumn {
  return { heading, width, isFigure: false, value };
}
