// A closed month's rows behind everything that stands on PMO History; the sheet itself where there is none yet.
// Refuses to change a row that is there.
import type { Period } from '../domain/period';
import { gatherInPieces, mapInPieces, type Pieces } from '../domain/pieces';
import type { ClosedLine } from '../domain/records';
import type { Block, BlockFormat, Edit } from './edit';
import { historyHeadings } from './historyHeadings';
import { HISTORY_COLUMNS, HISTORY_ID, HISTORY_SHEET, type HistoryColumn } from './historySheet';
import { BODY, HEADING, MONEY_FORMAT, NHS_BLUE, NUMBER, ROW_LINE, SUBTITLE, TITLE, WORDS } from './look';
import { markText } from './mark';
import { PAGE } from './draft';
import { freeName } from './planDraft';
import { ourSheet } from './ourSheet';
import { PLAIN_ROW } from './rowHeight';
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from './snapshot';
import { lastColumn, lastRow } from './table';

const TITLES = [
  'PMO History',
  'What was reported of each month when it was closed. Rows are added by Close month and never changed.',
];
/** Title, explanation, a gap, then the headings. */
const HEADING_ROW = 3;
const COLUMNS = HISTORY_COLUMNS.length;

export function* planHistory(snapshot: WorkbookSnapshot, period: Period, lines: readonly ClosedLine[]): Pieces<Edit[]> {
  const existing = ourSheet(snapshot, HISTORY_ID, HISTORY_SHEET);
  const sheet = existing?.name ?? freeName(HISTORY_SHEET, snapshot);
  const row = existing ? Math.max(lastRow(existing), HEADING_ROW) + 1 : HEADING_ROW + 1;
  const placed = placedColumns(existing);
  return [
    ...(existing ? [] : newSheet(sheet)),
    ...(existing ? placed.filter(({ isNew }) => isNew).flatMap((column) => newHeading(sheet, column)) : []),
    ...(yield* gatherInPieces(runsOf(placed).map((run) => () => rowEdits(sheet, row, run, lines, period)))),
    { kind: 'setRowHeights', sheet, row, heights: lines.map(() => PLAIN_ROW) },
    page(sheet, row + lines.length, Math.max(...placed.map(({ col }) => col)) + 1),
  ];
}

interface PlacedColumn extends HistoryColumn {
  col: number;
  /** The heading row of the sheet. */
  headingRow: number;
  /** Its heading does not stand on the sheet, and is added at the right. */
  isNew: boolean;
}

/** Under the headings that are found, from left to right. */
function placedColumns(existing: SheetSnapshot | null): PlacedColumn[] {
  const found = existing && historyHeadings(existing);
  const headingRow = found?.row ?? HEADING_ROW;
  let next = existing ? lastColumn(existing) + 1 : 0;
  const placed = HISTORY_COLUMNS.map((column) => {
    const known = found?.at.get(column.heading);
    return { ...column, headingRow, col: known ?? next++, isNew: known === undefined };
  });
  return placed.sort((a, b) => a.col - b.col);
}

function newHeading(sheet: string, { heading, headingRow: row, col }: PlacedColumn): Edit[] {
  return [
    format(sheet, { row, col, rows: 1, cols: 1 }, { ...BODY, ...HEADING, horizontal: 'Left' }),
    { kind: 'writeBlock', sheet, row, col, values: [[heading]] },
  ];
}

/** Neighbouring columns, as one: what people put between them is left alone. */
function runsOf(placed: readonly PlacedColumn[]): PlacedColumn[][] {
  const runs: PlacedColumn[][] = [];
  for (const column of placed) {
    const last = runs.at(-1);
    if (last?.at(-1)?.col === column.col - 1) last.push(column);
    else runs.push([column]);
  }
  return runs;
}

/** Words do not wrap here: a line is a row, and the whole text is in its cell. */
function* rowEdits(
  sheet: string,
  row: number,
  run: readonly PlacedColumn[],
  lines: readonly ClosedLine[],
  period: Period,
): Pieces<Edit[]> {
  const col = run[0]!.col;
  const values = yield* mapInPieces(lines, (line) => run.map(({ value }) => value(line, period)));
  const rows = lines.length;
  const look = { ...BODY, ...WORDS, wrap: false, ...ROW_LINE };
  const figures = runsOf(run.filter(({ isFigure }) => isFigure));
  return [
    format(sheet, { row, col, rows, cols: run.length }, look),
    ...figures.map((columns) =>
      format(
        sheet,
        { row, col: columns[0]!.col, rows, cols: columns.length },
        { ...NUMBER, numberFormat: MONEY_FORMAT },
      ),
    ),
    { kind: 'writeBlock', sheet, row, col, values },
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

function page(sheet: string, rows: number, cols: number): Edit {
  const area = { row: 0, col: 0, rows, cols };
  return { ...PAGE, kind: 'setPage', sheet, area, pagesWide: 2, repeatRows: { first: HEADING_ROW, last: HEADING_ROW } };
}

function format(sheet: string, block: Block, look: BlockFormat): Edit {
  return { kind: 'formatBlock', sheet, block, format: look };
}
