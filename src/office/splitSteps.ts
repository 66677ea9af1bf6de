// Divides edits into batches that Excel takes in one request, and answers in one response: at the borders of edits or of rows.
// Refuses to reorder them.
import type { BlockFormat, Edit, FormatBlock, RestoreCells, SetCharts, SheetChart, WriteBlock } from '../workbook/edit';
import type { SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot';
import { NO_UNDO, type Step } from '../workbook/undoSteps';
import type { Pausing } from './inTurns';

/** Excel on the web takes 5 MB a request; the estimate below is rough, so a fifth is left. */
const BATCH_BYTES = 4 * 1024 * 1024;
/** What any other edit takes at most: a page set up, about 16 actions of 100 bytes. */
const EDIT_BYTES = 4_000;
/** Measured on Microsoft's client: a range with nothing set yet, each property of its look, the lines under its rows. */
const RANGE_BYTES = 620;
const PROPERTY_BYTES = 130;
const LINES_BYTES = 1_050;
/** One width or height, were no two neighbours alike. */
const RUN_BYTES = 400;
/** A chart without its lines and words, one of its lines, and taking a chart away: a few actions of 100 bytes each. */
const CHART_BYTES = 2_500;
const LINE_BYTES = 1_400;
const REMOVAL_BYTES = 400;
/** Beside the value itself: a comma, and a share of the messages into which the client cuts a large block. */
const CELL_BYTES = 3;

/** Asking what stood there before, and the trace that tells how far Excel came: 200 for cells, 390 for looks, 620 for widths. */
const ASKING_BYTES = 650;

/** What is answered of any edit, whatever it changes. */
const ANSWERED_BYTES = 320;
/** Of what stood in a cell beside its value and formula, which are taken to be as long: its number format. */
const HELD_BYTES = 20;
/** Of how a cell looks: the cell itself, a property, the lines on all its sides. */
const LOOK_BYTES = 30;
const LOOK_PROPERTY_BYTES = 30;
const LOOK_LINES_BYTES = 450;
/** A width, a height; a rule; anything else that is asked for. */
const SIZE_BYTES = 80;
const RULE_BYTES = 600;
const ANSWER_BYTES = 1_500;

/** @param before the workbook as it was last read: what is written over comes back with the answer, and may be longer. */
export function* splitSteps(
  steps: readonly Step[],
  limit = BATCH_BYTES,
  before: WorkbookSnapshot | null = null,
): Pausing<Step[][]> {
  const batches: Step[][] = [];
  let room = { request: 0, answer: 0 };
  for (const step of steps) {
    const sheet = before?.sheets.find(({ name }) => name === step.edit.sheet) ?? null;
    for (const piece of pieces(yield* measured(step, sheet), limit)) {
      const [request, answer] = [requestBytes(piece), answerBytes(piece)];
      if (batches.length === 0 || request > room.request || answer > room.answer) {
        batches.push([]);
        room = { request: limit, answer: limit };
      }
      batches.at(-1)?.push({ edit: piece.edit, undo: piece.undo });
      room = { request: room.request - request, answer: room.answer - answer };
    }
  }
  return batches;
}

interface MeasuredStep extends Step {
  /** Bytes as JSON, for each row that the edit writes cells into. */
  rows: readonly RowBytes[];
}

interface RowBytes {
  written: number;
  /** Of what stood there, as far as that is known; else as many as are written. */
  held: number;
}

/** Rows between two pauses. */
const ROWS_AT_A_TIME = 500;

function* measured({ edit, undo }: Step, sheet: SheetSnapshot | null): Pausing<MeasuredStep> {
  const rows: RowBytes[] = [];
  if (edit.kind === 'writeBlock' || edit.kind === 'restoreCells')
    for (const row of writtenRows(edit)) {
      const written = jsonBytes(row);
      const then = sheet?.values[edit.row + rows.length - sheet.top];
      const first = edit.col - (sheet?.left ?? 0);
      const stood = then?.slice(Math.max(0, first), Math.max(0, first + row.length)) ?? [];
      rows.push({ written, held: Math.max(written, undo ? 0 : jsonBytes(stood)) });
      if (rows.length % ROWS_AT_A_TIME === 0) yield;
    }
  yield;
  return { edit, undo, rows };
}

function writtenRows(edit: WriteBlock | RestoreCells): readonly (readonly unknown[])[] {
  return edit.kind === 'writeBlock' ? edit.values : edit.cells;
}

function pieces(step: MeasuredStep, limit: number): MeasuredStep[] {
  if (requestBytes(step) <= limit && answerBytes(step) <= limit) return [step];
  const parts = halves(step);
  return parts ? parts.flatMap((part) => pieces(part, limit)) : [step];
}

/** What is known to take the whole edit back takes it back after the first half of it, and so before the second is undone. */
function halves({ edit, undo, rows }: MeasuredStep): MeasuredStep[] | null {
  const parts = halfEdits(edit);
  const middle = Math.ceil(rows.length / 2);
  return (
    parts &&
    parts.map((part, index) => ({
      edit: part,
      undo: undo && (index === 0 ? undo : NO_UNDO),
      rows: index === 0 ? rows.slice(0, middle) : rows.slice(middle),
    }))
  );
}

function halfEdits(edit: Edit): Edit[] | null {
  switch (edit.kind) {
    case 'writeBlock':
      return halfRows(edit.row, edit.values, (row, values) => ({ ...edit, row, values }));
    case 'restoreCells':
      return halfRows(edit.row, edit.cells, (row, cells) => ({ ...edit, row, cells }));
    case 'formatBlock':
      return halfBlock(edit);
    case 'setCharts':
      return halfCharts(edit);
    case 'setRowHeights':
      return halfRows(edit.row, edit.heights, (row, heights) => ({ ...edit, row, heights }));
    default:
      return null;
  }
}

/** @param rows what the edit holds for each of its rows. @param of the edit that holds these instead, from that row on. */
function halfRows<T>(row: number, rows: readonly T[], of: (row: number, rows: T[]) => Edit): Edit[] | null {
  if (rows.length < 2) return null;
  const middle = Math.ceil(rows.length / 2);
  return [of(row, rows.slice(0, middle)), of(row + middle, rows.slice(middle))];
}

function halfBlock(edit: FormatBlock): FormatBlock[] | null {
  const { block } = edit;
  if (block.rows < 2) return null;
  const middle = Math.ceil(block.rows / 2);
  const lower = { ...block, row: block.row + middle, rows: block.rows - middle };
  return [
    { ...edit, block: { ...block, rows: middle } },
    { ...edit, block: lower },
  ];
}

/** All removals come before the first chart is added: a new one may have the name of an old one. */
function halfCharts(edit: SetCharts): SetCharts[] | null {
  const { add, remove } = edit;
  if (add.length + remove.length < 2) return null;
  if (add.length > 0 && remove.length > 0) {
    return [
      { ...edit, add: [] },
      { ...edit, remove: [] },
    ];
  }
  const [ofAdd, ofRemove] = [Math.ceil(add.length / 2), Math.ceil(remove.length / 2)];
  return [
    { ...edit, add: add.slice(0, ofAdd), remove: remove.slice(0, ofRemove) },
    { ...edit, add: add.slice(ofAdd), remove: remove.slice(ofRemove) },
  ];
}

function requestBytes({ edit, undo, rows }: MeasuredStep): number {
  return editBytes(edit, rows) + (undo ? 0 : ASKING_BYTES);
}

function editBytes(edit: Edit, rows: readonly RowBytes[]): number {
  switch (edit.kind) {
    case 'writeBlock':
    case 'restoreCells':
      return RANGE_BYTES + sumOf(rows, 'written') + cellsOf(edit) * CELL_BYTES;
    case 'formatBlock':
      return formatBytes(edit.format);
    case 'setColumnWidths':
      return RUN_BYTES * edit.widths.length;
    case 'setRowHeights':
      return RUN_BYTES * edit.heights.length;
    case 'setConditionalRules':
      return EDIT_BYTES * (edit.add.length + edit.remove.length + 1);
    case 'setCharts':
      return edit.add.reduce((sum, chart) => sum + chartBytes(chart), EDIT_BYTES + removalBytes(edit.remove));
    default:
      return EDIT_BYTES;
  }
}

/** Nothing where nothing has to be asked. */
function answerBytes({ edit, undo, rows }: MeasuredStep): number {
  return undo ? 0 : ANSWERED_BYTES + heldBytes(edit, rows);
}

function heldBytes(edit: Edit, rows: readonly RowBytes[]): number {
  switch (edit.kind) {
    case 'writeBlock':
    case 'restoreCells':
      return cellsOf(edit) * HELD_BYTES + 2 * sumOf(rows, 'held');
    case 'formatBlock':
      return edit.block.rows * edit.block.cols * lookBytes(edit.format);
    case 'setColumnWidths':
      return SIZE_BYTES * edit.widths.length;
    case 'setRowHeights':
      return SIZE_BYTES * edit.heights.length;
    case 'setConditionalRules':
      return RULE_BYTES * (edit.add.length + edit.remove.length);
    default:
      return ANSWER_BYTES;
  }
}

function lookBytes(format: BlockFormat): number {
  const lines = format.lineBelow === undefined ? 0 : LOOK_LINES_BYTES;
  return LOOK_BYTES + Object.keys(format).length * LOOK_PROPERTY_BYTES + lines;
}

function formatBytes(format: BlockFormat): number {
  const lines = format.lineBelow === undefined ? 0 : LINES_BYTES;
  return RANGE_BYTES + Object.keys(format).length * PROPERTY_BYTES + lines;
}

function chartBytes({ name, title, valueFormat, lines }: SheetChart): number {
  return CHART_BYTES + lines.length * LINE_BYTES + jsonBytes([name, title, valueFormat]);
}

function removalBytes(names: readonly string[]): number {
  return names.length * REMOVAL_BYTES + jsonBytes(names);
}

function cellsOf(edit: WriteBlock | RestoreCells): number {
  const rows = writtenRows(edit);
  return rows.length * (rows[0]?.length ?? 0);
}

/** With the brackets around all rows, and a comma between two. */
function sumOf(rows: readonly RowBytes[], which: keyof RowBytes): number {
  return rows.reduce((sum, bytes) => sum + bytes[which] + 1, 1);
}

const encoder = new TextEncoder();
const ASCII = /^[\x20-\x7e]*$/;

function jsonBytes(values: unknown): number {
  const text = JSON.stringify(values);
  return ASCII.test(text) ? text.length : encoder.encode(text).length;
}
