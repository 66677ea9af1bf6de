// What is selected, so that it can be explained: the line in whose row it stands, and on sheets of ours the figure with its cells.
// On people's sheets the line is the one that was read there, on ours the one whose id or name stands in the row.
import type { AssessedLine, Assessment } from '../domain/assessed';
import { linesByKey } from '../domain/linesByKey';
import type { Desk } from '../workbook/desk';
import { lineKeyAt, TOTAL_KEY } from '../workbook/outline';
import type { ShownFigure } from './shownFigure';
import type { Surveyed } from './survey';

export interface Selected {
  line: AssessedLine | null;
  /** Null beside our tables and on people's own sheets, where a figure is its own source. */
  figure: ShownFigure | null;
}

export async function explainCell(desk: Desk, { assessment, outline }: Surveyed): Promise<Selected> {
  const selected = await desk.selectedCell();
  if (outline.ownSheets.includes(selected.sheet)) {
    const { shownFigure } = await import('./shownFigure');
    return { line: lineNamedIn(selected.row, assessment), figure: shownFigure(selected, assessment) };
  }
  const key = lineKeyAt(outline, selected);
  return { line: key === null ? null : lineOf(key, assessment), figure: null };
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
