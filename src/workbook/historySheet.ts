// The PMO History sheet: a row per month and line, its columns as data, for writing and for reading alike.
// Rows are added when a month is closed and never changed; people may sort them, and add columns and notes.
import { RATINGS, type Rating } from '../domain/rating';
import {
  type ClosedLevel,
  type ClosedLine,
  type ClosedMonth,
  FIGURE_NAMES,
  type Figures,
  RATING_NAMES,
  type Ratings,
} from '../domain/records';
import { wordsFrom } from '../domain/words';
import { periodOf, type Period } from '../domain/period';
import { cleanText } from './cell';
import { WORD_COLUMNS } from './exceptionWords';
import { isDateSerial, monthOfSerial } from './monthText';
import { ourSheet } from './ourSheet';
import { readPeriodText } from './readPeriod';
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from './snapshot';
import { wordsIn } from './wordsIn';

export const HISTORY_ID = 'history';
export const HISTORY_SHEET = 'PMO History';

export interface HistoryColumn {
  heading: string;
  width: number;
  /** Figures stand at the right and have a number format. */
  isFigure: boolean;
  value: (line: ClosedLine, period: Period) => CellValue;
}

const FIGURE_HEADINGS: Record<keyof Figures, string> = {
  plan: 'Plan',
  target: 'Target',
  forecast: 'FOT',
  ytdPlan: 'YTD plan',
  ytdActual: 'YTD actual',
  inMonthPlan: 'In month plan',
  inMonthActual: 'In month actual',
};
const RATING_HEADINGS: Record<keyof Ratings, string> = {
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

/** Earliest month first. A row that names no month that can be read is somebody's note. */
export function readHistory(snapshot: WorkbookSnapshot): ClosedMonth[] {
  const sheet = ourSheet(snapshot, HISTORY_ID, HISTORY_SHEET);
  const columns = sheet && headingsOf(sheet);
  if (!sheet || !columns) return [];
  const months = new Map<string, ClosedMonth>();
  for (const cells of sheet.values.slice(columns.row + 1)) {
    const cell = (heading: string) => cells[columns.at.get(heading) ?? -1] ?? '';
    const period = periodIn(cell('Month'));
    if (!period || cleanText(cell('Key')) === '') continue;
    const month = months.get(period.label) ?? { period, lines: [] };
    month.lines.push(readLine(cell));
    months.set(period.label, month);
  }
  return [...months.values()].sort((a, b) => order(a.period) - order(b.period));
}

const order = ({ financialYear, month }: Period) => Number(financialYear.slice(0, 4)) * 12 + month;

function headingsOf({ values }: SheetSnapshot): { row: number; at: Map<string, number> } | null {
  const row = values.findIndex((cells) => ['Month', 'Level', 'Key'].every((heading) => cells.includes(heading)));
  if (row < 0) return null;
  return { row, at: new Map(values[row]!.map((heading, col) => [cleanText(heading), col])) };
}

/** Excel may have made a date of the month when somebody typed or pasted it. */
function periodIn(value: CellValue): Period | null {
  return isDateSerial(value) ? periodOf(monthOfSerial(value)) : readPeriodText(value);
}

function readLine(cell: (heading: string) => CellValue): ClosedLine {
  const words = (heading: string) => cleanText(cell(heading));
  const figure = (heading: string) => (typeof cell(heading) === 'number' ? (cell(heading) as number) : null);
  const rating = (heading: string): Rating | null => RATINGS.find((each) => each === words(heading)) ?? null;
  const headings = new Map(WORD_COLUMNS);
  return {
    key: words('Key'),
    level: words('Level') as ClosedLevel,
    id: words('Scheme ID') || null,
    name: words('Name'),
    programme: words('Programme') || null,
    figures: Object.fromEntries(FIGURE_NAMES.map((name) => [name, figure(FIGURE_HEADINGS[name])])) as Figures,
    ratings: Object.fromEntries(RATING_NAMES.map((name) => [name, rating(RATING_HEADINGS[name])])) as Ratings,
    impactText: words('Impact'),
    override: words('Overrides'),
    words: wordsFrom((name) => wordsIn(cell(headings.get(name)!))),
    dataStatus: words('Data status'),
  };
}
