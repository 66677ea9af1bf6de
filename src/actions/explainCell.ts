// Which line stands in the row that is selected in the sheet, so that its ratings can be explained.
import type { AssessedLine, Assessment } from '../domain/assessed';
import { linesByKey } from '../domain/linesByKey';
import type { Desk } from '../workbook/desk';
import { lineKeyAt, TOTAL_KEY } from '../workbook/outline';
import type { Surveyed } from './survey';

export async function explainCell(desk: Desk, { assessment, outline }: Surveyed): Promise<AssessedLine | null> {
  const key = lineKeyAt(outline, await desk.selectedCell());
  return key === null ? null : lineOf(key, assessment);
}

/** Null for the key of a line that is not there any more. */
export function lineOf(key: string, { programmes, schemes, total }: Assessment): AssessedLine | null {
  return key === TOTAL_KEY ? total : (linesByKey(programmes, schemes).get(key) ?? null);
}
