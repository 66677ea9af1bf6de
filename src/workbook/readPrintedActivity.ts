// What people typed in a year to date cell, as a figure or a rating with the room that its rounding leaves.
import type { PrintedActivity } from '../domain/activity';
import type { Finding } from '../domain/finding';
import type { ActivityBlock } from './activityBlock';
import type { ActivityOutput } from './activityOutputs';
import { cellAddress } from './address';
import { readCell } from './cell';
import { readRating } from './readRating';
import { cellAt } from './table';

export function readPrintedActivity(
  { sheet }: ActivityBlock,
  output: ActivityOutput,
  findings: Finding[],
): PrintedActivity[] {
  if (!output.typed) return [];
  const place = { sheet: sheet.name, cell: cellAddress(output.row, output.col) };
  if (output.field === 'rating') {
    const rating = readRating(output.value);
    return rating ? [{ field: output.field, value: rating, cell: place, tolerance: 0 }] : [];
  }
  const cell = readCell(cellAt(sheet, output.row, output.col));
  if (cell.kind !== 'number') {
    if (cell.kind === 'text') findings.push(unreadable(cell.text, place));
    return [];
  }
  const half = (0.5 * 10 ** -cell.decimals) / (cell.percent ? 100 : 1);
  return [{ field: output.field, value: cell.value, cell: place, tolerance: half }];
}

function unreadable(text: string, cell: Finding['where'][number]): Finding {
  const message = `"${text}" in a year to date cell is neither a figure nor a rating.`;
  return { code: 'unreadable-printed', severity: 'info', message, where: [cell] };
}
