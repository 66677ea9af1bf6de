// The year to date cells of people's own activity tables: which cells ask for what we compute, and what was typed in them.
// Refuses to touch a cell that holds anything but what we wrote there.
import type { ActivityField } from '../domain/activity';
import { type ActivityBlock, type Place, range } from './activityBlock';
import { OUTPUT_HEADINGS } from './activityWords';
import { cleanText } from './cell';
import { sameValue } from './outputCells';
import { type CellValue, EMPTY_FORMULA, type SheetSnapshot } from './snapshot';
import { cellAt, lastColumn } from './table';

export interface ActivityOutput extends Place {
  field: ActivityField;
  value: CellValue;
  /** Something a person typed, or a formula of theirs. */
  typed: boolean;
}

/** The first row of headings of computed cells below a table: two of them at least, so that a remark is none. */
export function outputHeadingRow(sheet: SheetSnapshot, from: number, to: number): number | null {
  return range(from, to).find((row) => outputHeadings(sheet, row, sheet.left).length >= 2) ?? null;
}

/**
 * @param row of the measure's current year, where its computed cells stand beside the months
 * @param written what we wrote for the objective last time, by field
 */
export function activityOutputs(
  block: ActivityBlock,
  row: number | null,
  written: ReadonlyMap<string, CellValue> | undefined,
): ActivityOutput[] {
  return outputPlaces(block, row).map((place) => {
    const value = cellAt(block.sheet, place.row, place.col);
    return { ...place, value, typed: isTyped(value, written?.get(outputId(place.field))) };
  });
}

/** Under which a cell's value is remembered. */
export function outputId(field: ActivityField): string {
  return `activity.${field}`;
}

function isTyped(value: CellValue, written: CellValue | undefined): boolean {
  if (value === EMPTY_FORMULA) return true;
  return cleanText(value) !== '' && !sameValue(value, written);
}

function outputPlaces({ sheet, below, headingRow, afterMonths }: ActivityBlock, row: number | null) {
  const headed = outputHeadingRow(sheet, below.from, below.to);
  const under =
    headed === null ? [] : outputHeadings(sheet, headed, sheet.left).map((one) => ({ ...one, row: headed + 1 }));
  if (row === null || afterMonths === null) return under;
  return [...under, ...outputHeadings(sheet, headingRow, afterMonths).map((one) => ({ ...one, row }))];
}

function outputHeadings(sheet: SheetSnapshot, row: number, first: number): { field: ActivityField; col: number }[] {
  return range(first, lastColumn(sheet)).flatMap((col) => {
    const text = cleanText(cellAt(sheet, row, col));
    const field = text === '' ? undefined : OUTPUT_HEADINGS.find(([, words]) => words.test(text))?.[0];
    return field ? [{ field, col }] : [];
  });
}
