// Divides edits into batches that Excel takes in one request each, at the borders of edits or of rows.
// Refuses to reorder them.
import type { BlockFormat, Edit, SetCharts, SheetChart, WriteBlock } from '../workbook/edit';

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

export function splitEdits(edits: readonly Edit[], limit = BATCH_BYTES): Edit[][] {
  const batches: Edit[][] = [];
  let room = 0;
  for (const piece of edits.flatMap((edit) => pieces(edit, limit))) {
    const bytes = editBytes(piece);
    if (batches.length === 0 || bytes > room) {
      batches.push([]);
      room = limit;
    }
    batches.at(-1)?.push(piece);
    room -= bytes;
  }
  return batches;
}

function pieces(edit: Edit, limit: number): Edit[] {
  if (editBytes(edit) <= limit) return [edit];
  const parts = edit.kind === 'writeBlock' ? halfRows(edit) : edit.kind === 'setCharts' ? halfCharts(edit) : null;
  return parts ? parts.flatMap((part) => pieces(part, limit)) : [edit];
}

function halfRows(edit: WriteBlock): WriteBlock[] | null {
  if (edit.values.length < 2) return null;
  const middle = Math.ceil(edit.values.length / 2);
  const lower = { ...edit, row: edit.row + middle, values: edit.values.slice(middle) };
  return [{ ...edit, values: edit.values.slice(0, middle) }, lower];
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

const encoder = new TextEncoder();

function editBytes(edit: Edit): number {
  switch (edit.kind) {
    case 'writeBlock': {
      const cells = edit.values.length * (edit.values[0]?.length ?? 0);
      return RANGE_BYTES + jsonBytes(edit.values) + cells * CELL_BYTES;
    }
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

function jsonBytes(values: unknown): number {
  return encoder.encode(JSON.stringify(values)).length;
}
