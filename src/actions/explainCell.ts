// Which line stands in the row that is selected, so that its ratings can be explained: on people's sheets the line that was
// read there, on sheets of ours the line whose id or name stands in the row.
import type { AssessedLine, Assessment } from '../domain/assessed';
import { linesByKey } from '../domain/linesByKey';
import type { Desk } from '../workbook/desk';
import { lineKeyAt, TOTAL_KEY } from '../workbook/outline';
import type { Surveyed } from './survey';

export async function explainCell(desk: Desk, { assessment, outline }: Surveyed): Promise<AssessedLine | null> {
  const selected = await desk.selectedCell();
  if (outline.ownSheets.includes(selected.sheet)) return lineNamedIn(selected.row, assessment);
  const key = lineKeyAt(outline, selected);
  return key === null ? null : lineOf(key, assessment);
}

/** Null for the key of a line that is not there any more. */
export function lineOf(key: string, { programmes, schemes, total }: Assessment): AssessedLine | null {
  return key === TOTAL_KEY ? total : (linesByKey(programmes, schemes).get(key) ?? null);
}

/** A scheme before its programme: a row of exceptions names both. */
function lineNamedIn(row: readonly unknown[], { programmes, schemes, total }: Assessment): AssessedLine | null {
  const names = new Set(row);
  return (
    schemes.find(({ record: { id } }) => id !== null && names.has(id)) ??
    schemes.find(({ name }) => names.has(name)) ??
    [...programmes, total].find(({ name }) => names.has(name)) ??
    null
  );
}
