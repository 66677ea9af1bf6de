// Divides edits into batches that Excel takes in one request each, at the borders of edits or of rows.
// Refuses to reorder them.
import type { Edit, WriteBlock } from '../workbook/edit';

/** Excel on the web takes 5 MB a request; the estimate below is rough, so a fifth is left. */
const BATCH_BYTES = 4 * 1024 * 1024;
/** What any edit but a block of values takes at most: a formatted block, about 16 actions of 100 bytes. */
const EDIT_BYTES = 4_000;
/** One width or height, were no two neighbours alike. */
const RUN_BYTES = 400;
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
  if (edit.kind !== 'writeBlock' || edit.values.length < 2 || editBytes(edit) <= limit) return [edit];
  const middle = Math.ceil(edit.values.length / 2);
  const upper: WriteBlock = { ...edit, values: edit.values.slice(0, middle) };
  const lower: WriteBlock = { ...edit, row: edit.row + middle, values: edit.values.slice(middle) };
  return [...pieces(upper, limit), ...pieces(lower, limit)];
}

const encoder = new TextEncoder();

function editBytes(edit: Edit): number {
  switch (edit.kind) {
    case 'writeBlock': {
      const cells = edit.values.length * (edit.values[0]?.length ?? 0);
      return EDIT_BYTES + encoder.encode(JSON.stringify(edit.values)).length + cells * CELL_BYTES;
    }
    case 'setColumnWidths':
      return RUN_BYTES * edit.widths.length;
    case 'setRowHeights':
      return RUN_BYTES * edit.heights.length;
    case 'setConditionalRules':
      return EDIT_BYTES * (edit.add.length + edit.remove.length + 1);
    default:
      return EDIT_BYTES;
  }
}
