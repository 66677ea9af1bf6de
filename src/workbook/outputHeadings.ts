// The headings of people's activity sheets under or beside which something we compute is asked for.
import type { ActivityField } from '../domain/activity';
import { OUTPUT_HEADINGS } from './activityTableWords';
import { cleanText } from './cell';
import type { SheetSnapshot } from './snapshot';
import { cellAt, lastColumn } from './table';

export interface OutputHeading {
  field: ActivityField;
  col: number;
}

/** Those of a row, from column `first` on. */
export function outputHeadings(sheet: SheetSnapshot, row: number, first: number): OutputHeading[] {
  const found: OutputHeading[] = [];
  for (let col = first; col <= lastColumn(sheet); col++) {
    const text = cleanText(cellAt(sheet, row, col));
    const field = text === '' ? undefined : OUTPUT_HEADINGS.find(([, words]) => words.test(text))?.[0];
    if (field) found.push({ field, col });
  }
  return found;
}

/** The first row of such headings: two of them at least, so that a remark is none. */
export function outputHeadingRow(sheet: SheetSnapshot, from: number, to: number): number | null {
  for (let row = from; row <= to; row++) if (outputHeadings(sheet, row, sheet.left).length >= 2) return row;
  return null;
}
