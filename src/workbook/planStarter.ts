// A first sheet for a workbook that has none we can read: headings, the reporting month, and example schemes to overwrite.
// Once added it is people's own, read like any sheet of theirs.
import type { Period } from '../domain/period';
import type { Block, BlockFormat, Edit } from './edit';
import { BODY, HEADING, MONEY_FORMAT, NUMBER, RATING, ROW_LINE, SUBTITLE, TITLE } from './look';
import type { CellValue, WorkbookSnapshot } from './snapshot';

const NAME = 'QIPP schemes';
const HEADINGS_ROW = 4;

interface StarterColumn {
  heading: string;
  /** Characters. */
  width: number;
  look: BlockFormat;
}

const text = (heading: string, width: number): StarterColumn => ({ heading, width, look: { horizontal: 'Left' } });
const money = (heading: string): StarterColumn => {
  return { heading, width: 11, look: { ...NUMBER, numberFormat: MONEY_FORMAT } };
};
const rating = (heading: string): StarterColumn => ({ heading, width: 12, look: RATING });

/** The last three are left to the refresh. */
const COLUMNS: readonly StarterColumn[] = [
  text('Scheme ID', 12),
  text('Scheme', 38),
  text('Programme', 20),
  money('Plan £k'),
  money('FOT £k'),
  money('YTD Plan £k'),
  money('YTD Actual £k'),
  rating('Milestone RAG'),
  money('YTD Variance £k'),
  rating('YTD RAG'),
  rating('PMO RAG'),
];

const EXAMPLES: readonly (readonly CellValue[])[] = [
  ['EX-01', 'Example: frailty front door', 'Urgent Care', 1200, 1150, 400, 390, 'Green'],
  ['EX-02', 'Example: ambulatory care pathways', 'Urgent Care', 600, 480, 200, 165, 'Amber'],
  ['EX-03', 'Example: follow-up outpatients', 'Elective Care', 900, 600, 300, 190, 'Amber'],
  ['EX-04', 'Example: biosimilar switches', 'Medicines', 450, 460, 150, 160, 'Green'],
];

const INSTRUCTION =
  'Put your own schemes in place of the examples. Money in £k, savings positive. The last three columns are filled by Refresh RAGs.';

/** @returns the edits, and the name of the sheet that they add. */
export function planStarter({ sheets }: WorkbookSnapshot, period: Period): { sheet: string; edits: Edit[] } {
  const sheet = freeName(sheets.map(({ name }) => name.toLowerCase()));
  const width = COLUMNS.length;
  const cells = [
    ['QIPP schemes'],
    [`Reporting period: ${period.label}`],
    [INSTRUCTION],
    [],
    COLUMNS.map(({ heading }) => heading),
    ...EXAMPLES,
  ];
  const look = (block: Partial<Block>, format: BlockFormat): Edit => {
    return { kind: 'formatBlock', sheet, block: { row: 0, col: 0, rows: 1, cols: width, ...block }, format };
  };
  const body = { row: HEADINGS_ROW + 1, rows: EXAMPLES.length };
  const edits: Edit[] = [
    { kind: 'ensureSheet', sheet, visibility: 'Visible', tabColor: null },
    look({ rows: cells.length }, BODY),
    look({ cols: 1 }, TITLE),
    look({ row: 1, rows: 2, cols: 1 }, SUBTITLE),
    look({ row: HEADINGS_ROW }, HEADING),
    look(body, ROW_LINE),
    ...COLUMNS.map((column, col) => look({ ...body, col, cols: 1 }, column.look)),
    { kind: 'setColumnWidths', sheet, col: 0, widths: COLUMNS.map((column) => column.width) },
    { kind: 'freezePanes', sheet, rows: HEADINGS_ROW + 1, cols: 2 },
    { kind: 'writeBlock', sheet, row: 0, col: 0, values: cells.map((row) => COLUMNS.map((_, col) => row[col] ?? '')) },
  ];
  return { sheet, edits };
}

function freeName(taken: readonly string[]): string {
  let name = NAME;
  for (let number = 2; taken.includes(name.toLowerCase()); number++) name = `${NAME} ${number}`;
  return name;
}
