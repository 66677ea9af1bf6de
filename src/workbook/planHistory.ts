// A closed month's rows behind everything that stands on PMO History; the sheet itself where there is none yet.
// Refuses to change a row that is there.
import type { Period } from '../domain/period';
import type { ClosedLine } from '../domain/records';
import type { Block, BlockFormat, Edit } from './edit';
import { HISTORY_COLUMNS, HISTORY_ID, HISTORY_SHEET } from './historySheet';
import { BODY, HEADING, MONEY_FORMAT, NHS_BLUE, NUMBER, ROW_LINE, SUBTITLE, TITLE, WORDS } from './look';
import { markText } from './mark';
import { PAGE } from './draft';
import { freeName } from './planDraft';
import { ourSheet } from './ourSheet';
import { PLAIN_ROW } from './rowHeight';
import type { CellValue, WorkbookSnapshot } from './snapshot';
import { lastRow } from './table';

const TITLES = [
  'PMO History',
  'What was reported of each month when it was closed. Rows are added by Close month and never changed.',
];
/** Title, explanation, a gap, then the headings. */
const HEADING_ROW = 3;
const COLUMNS = HISTORY_COLUMNS.length;

export function planHistory(snapshot: WorkbookSnapshot, period: Period, lines: readonly ClosedLine[]): Edit[] {
  const existing = ourSheet(snapshot, HISTORY_ID, HISTORY_SHEET);
  const sheet = existing?.name ?? freeName(HISTORY_SHEET, snapshot);
  const row = existing ? Math.max(lastRow(existing), HEADING_ROW) + 1 : HEADING_ROW + 1;
  const values = lines.map((line) => HISTORY_COLUMNS.map(({ value }) => value(line, period)));
  return [
    ...(existing ? [] : newSheet(sheet)),
    ...rowFormats(sheet, row, values.length),
    { kind: 'writeBlock', sheet, row, col: 0, values },
    { kind: 'setRowHeights', sheet, row, heights: values.map(() => PLAIN_ROW) },
    page(sheet, row + values.length),
  ];
}

function newSheet(sheet: string): Edit[] {
  const headings = HISTORY_COLUMNS.map(({ heading }): CellValue => heading);
  return [
    { kind: 'ensureSheet', sheet, visibility: 'Visible', tabColor: NHS_BLUE },
    { kind: 'markSheet', sheet, mark: markText({ kind: 'generated', id: HISTORY_ID, layout: '', rows: 0, cols: 0 }) },
    format(sheet, { row: 0, col: 0, rows: HEADING_ROW + 1, cols: COLUMNS }, BODY),
    format(sheet, { row: 0, col: 0, rows: 1, cols: 1 }, TITLE),
    format(sheet, { row: 1, col: 0, rows: 1, cols: 1 }, SUBTITLE),
    format(sheet, { row: HEADING_ROW, col: 0, rows: 1, cols: COLUMNS }, { ...HEADING, horizontal: 'Left' }),
    { kind: 'setColumnWidths', sheet, col: 0, widths: HISTORY_COLUMNS.map(({ width }) => width) },
    { kind: 'freezePanes', sheet, rows: HEADING_ROW + 1, cols: 1 },
    { kind: 'writeBlock', sheet, row: 0, col: 0, values: TITLES.map((title) => [title]) },
    { kind: 'writeBlock', sheet, row: HEADING_ROW, col: 0, values: [headings] },
  ];
}

function page(sheet: string, rows: number): Edit {
  const area = { row: 0, col: 0, rows, cols: COLUMNS };
  return { ...PAGE, kind: 'setPage', sheet, area, pagesWide: 2, repeatRows: { first: HEADING_ROW, last: HEADING_ROW } };
}

/** Words do not wrap here: a line is a row, and the whole text is in its cell. */
function rowFormats(sheet: string, row: number, rows: number): Edit[] {
  const first = HISTORY_COLUMNS.findIndex(({ isFigure }) => isFigure);
  const figures = HISTORY_COLUMNS.filter(({ isFigure }) => isFigure).length;
  return [
    format(sheet, { row, col: 0, rows, cols: COLUMNS }, { ...BODY, ...WORDS, wrap: false, ...ROW_LINE }),
    format(sheet, { row, col: first, rows, cols: figures }, { ...NUMBER, numberFormat: MONEY_FORMAT }),
  ];
}

function format(sheet: string, block: Block, look: BlockFormat): Edit {
  return { kind: 'formatBlock', sheet, block, format: look };
}
