// The closed months from PMO History, by its headings. Knows where they stand from `historyHeadings`.
import type { CellRef } from '../domain/finding';
import { periodOf, type Period } from '../domain/period';
import { forEachInPieces, type Pieces } from '../domain/pieces';
import type { PreviousCells } from '../domain/previousCells';
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
import { cellAddress } from './address';
import { cleanText } from './cell';
import { WORD_COLUMNS } from './exceptionWords';
import { historyHeadings, unreadableHistory } from './historyHeadings';
import { FIGURE_HEADINGS, HISTORY_ID, HISTORY_SHEET, RATING_HEADINGS } from './historySheet';
import { isDateSerial, monthOfSerial } from './monthText';
import { ourSheet } from './ourSheet';
import { readPeriodText } from './readPeriod';
import type { CellValue, WorkbookSnapshot } from './snapshot';
import { wordsIn } from './wordsIn';

/** Earliest month first. A row that names no month that can be read is somebody's note. */
export function* readHistory(snapshot: WorkbookSnapshot): Pieces<ClosedMonth[]> {
  const sheet = ourSheet(snapshot, HISTORY_ID, HISTORY_SHEET);
  const headings = sheet && historyHeadings(sheet);
  if (!sheet || !headings || unreadableHistory(snapshot) !== null) return [];
  const months = new Map<string, ClosedMonth>();
  yield* forEachInPieces(sheet.values.slice(headings.row - sheet.top + 1), (cells, index) => {
    const cell = (heading: string) => cells[(headings.at.get(heading) ?? -1) - sheet.left] ?? '';
    const period = periodIn(cell('Month'));
    if (!period || cleanText(cell('Key')) === '') return;
    const month = months.get(period.label) ?? { period, lines: [] };
    const refTo = (heading: string) => ({
      sheet: sheet.name,
      cell: cellAddress(headings.row + 1 + index, headings.at.get(heading) ?? 0),
    });
    month.lines.push({ ...readLine(cell), cells: cellsOf(refTo) });
    months.set(period.label, month);
  });
  return [...months.values()].sort((a, b) => order(a.period) - order(b.period));
}

const order = ({ financialYear, month }: Period) => Number(financialYear.slice(0, 4)) * 12 + month;

/** Excel may have made a date of the month when somebody typed or pasted it. */
function periodIn(value: CellValue): Period | null {
  return isDateSerial(value) ? periodOf(monthOfSerial(value)) : readPeriodText(value);
}

function cellsOf(refTo: (heading: string) => CellRef): PreviousCells {
  return {
    milestoneRating: refTo(RATING_HEADINGS.milestone),
    ytdRating: refTo(RATING_HEADINGS.ytd),
    overallRating: refTo(RATING_HEADINGS.overall),
    impactText: refTo('Impact'),
    confidence: refTo(CONFIDENCE),
  };
}

const WORD_HEADINGS = new Map(WORD_COLUMNS);
const CONFIDENCE = WORD_HEADINGS.get('confidence')!;

function readLine(cell: (heading: string) => CellValue): ClosedLine {
  const words = (heading: string) => cleanText(cell(heading));
  const figure = (heading: string) => (typeof cell(heading) === 'number' ? (cell(heading) as number) : null);
  const rating = (heading: string): Rating | null => RATINGS.find((each) => each === words(heading)) ?? null;
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
    words: wordsFrom((name) => wordsIn(cell(WORD_HEADINGS.get(name)!))),
    dataStatus: words('Data status'),
  };
}
