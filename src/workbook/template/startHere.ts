// The first sheet of a new PMO workbook: which sheet is for what, how much of each is filled in, and what to do each month.
// Holds no table that is read.
import type { Period } from '../../domain/period';
import type { Block, BlockFormat, Edit } from '../edit';
import { BODY, HEADING, NHS_BLUE, ROW_LINE, SECTION, SUBTITLE, TITLE, WORDS } from '../look';
import { rowHeight } from '../rowHeight';
import { pageOf } from './templatePage';
import type { TemplateSheet } from './templateSheet';

export const START_SHEET = 'Start here';
const WIDTHS = [18, 96, 12];

const STEPS: readonly string[] = [
  'Fill in Programmes and Schemes first; the other sheets only as far as you use them. What is not known stays blank: a blank is never read as 0.',
  'Paste values only (Paste Special, Values), so that the drop-down lists stay. A table grows by itself: type into the row below its last one.',
  'Set the reporting month on the sheet Settings. Thresholds and other rules stand there as well, with what each does.',
  'Choose Refresh RAGs. It rates every line, fills in ratings and variances and adds sheets whose names begin with PMO.',
  'Explain what is off track on PMO Exceptions, which the first refresh adds. What you write there is kept.',
  'At month end, close the month in the pane: what was reported is kept for comparison, and the next month can begin.',
];

const WORDS_USED: readonly (readonly [string, string])[] = [
  ['Blue', 'Complete or closed'],
  ['Green', 'Finance: more than 95% of plan. Milestones: on track'],
  ['Amber', 'Finance: 75% to 95% of plan. Milestones: at risk'],
  ['Red', 'Finance: less than 75% of plan. Milestones: late or not expected'],
  ['Grey', 'Not yet due, or not enough is filled in'],
];

const [LIST, MONTHLY, COLOURS] = ['Which sheet is for what', 'Each month', 'What the colours say'];

/** @returns what adds the sheet, so that it comes first, and what is written to it once the tables are there. */
export function planStartHere(
  sheets: readonly TemplateSheet[],
  financialYear: string,
  period: Period,
): [added: Edit[], rest: Edit[]] {
  const sheet = START_SHEET;
  const rows = textRows(sheets, financialYear, period);
  const first = rows.findIndex(([text]) => text === LIST) + 2;
  const cells = rows.map((texts) => WIDTHS.map((_, col) => texts[col] ?? ''));
  const filled = sheets.map(({ table, counted }) => [{ formula: `=COUNTA(${table}[${counted}])`, result: 0 }]);
  return [
    [{ kind: 'ensureSheet', sheet, visibility: 'Visible', tabColor: NHS_BLUE }],
    [
      ...looks(rows, first, sheets.length),
      { kind: 'setColumnWidths', sheet, col: 0, widths: WIDTHS },
      { kind: 'setRowHeights', sheet, row: first, heights: cells.slice(first).map(heightOf) },
      { kind: 'writeBlock', sheet, row: 0, col: 0, values: cells },
      { kind: 'restoreCells', sheet, row: first, col: 2, cells: filled },
      pageOf(sheet, { row: 0, col: 0, rows: rows.length, cols: WIDTHS.length }, financialYear, 'Portrait'),
    ],
  ];
}

function textRows(sheets: readonly TemplateSheet[], financialYear: string, { label }: Period): string[][] {
  return [
    [`PMO workbook ${financialYear}`],
    [`For an NHS savings programme (QIPP). It begins with ${label}; every sheet and heading is yours to change.`],
    [],
    [LIST],
    ['Sheet', 'What goes there', 'Filled in'],
    ...sheets.map(({ name, purpose }) => [name, purpose]),
    ['Settings', 'The reporting month, thresholds and other rules.'],
    [],
    [MONTHLY],
    ...STEPS.map((step, index) => [`Step ${index + 1}`, step]),
    [],
    [COLOURS],
    ...WORDS_USED.map((line) => [...line]),
  ];
}

/** @param first row of the list of sheets. */
function looks(rows: readonly string[][], first: number, listed: number): Edit[] {
  const look = (over: Partial<Block>, format: BlockFormat): Edit => {
    const block = { row: 0, col: 0, rows: 1, cols: WIDTHS.length, ...over };
    return { kind: 'formatBlock', sheet: START_SHEET, block, format };
  };
  const isTitle = ([text]: string[]) => text === LIST || text === MONTHLY || text === COLOURS;
  const lines = rows.flatMap((cells, row) => (row >= first && cells.length > 1 ? [look({ row }, ROW_LINE)] : []));
  return [
    look({ rows: rows.length }, BODY),
    look({ row: first, rows: rows.length - first }, WORDS),
    look({ row: first, cols: 1, rows: rows.length - first }, { bold: true }),
    ...lines,
    ...rows.flatMap((cells, row) => (isTitle(cells) ? [look({ row, cols: 1 }, { ...SECTION, wrap: false })] : [])),
    look({ cols: 1 }, TITLE),
    look({ row: 1, cols: 1 }, SUBTITLE),
    look({ row: first - 1 }, { ...HEADING, horizontal: 'Left' }),
    look({ row: first, col: 2, cols: 1, rows: listed }, { horizontal: 'Right' }),
    look({ row: first - 1, col: 2, cols: 1 }, { horizontal: 'Right' }),
  ];
}

function heightOf(cells: readonly string[]): number {
  // Letters are narrower than the digits by which widths are counted: a line holds about a tenth more.
  // A title stands alone and runs on to its right.
  const wrapped = cells[1] === '' ? [] : cells;
  return rowHeight(wrapped.map((text, col) => ({ text, width: Math.floor((WIDTHS[col] ?? 0) * 1.1) })));
}
