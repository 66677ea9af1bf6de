// The year to date cells of people's own activity tables: which cells ask for what we compute, and what was typed in them.
// Refuses to touch a cell that holds anything but what we wrote there.
import type { ActivityField } from '../domain/activity';
import type { ActivityBlock, Place } from './activityBlock';
import { outputHeadings } from './outputHeadings';
import { cleanText } from './cell';
import { sameValue } from './outputCells';
import { type CellValue, EMPTY_FORMULA } from './snapshot';
import { cellAt } from './table';

export interface ActivityOutput extends Place {
  field: ActivityField;
  value: CellValue;
  /** Something a person typed, or a formula of theirs. */
  typed: boolean;
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

function outputPlaces({ sheet, outputRow, headingRow, afterMonths }: ActivityBlock, row: number | null) {
  const under = outputRow === null ? [] : outputHeadings(sheet, outputRow, sheet.left);
  const beside = row === null || afterMonths === null ? [] : outputHeadings(sheet, headingRow, afterMonths);
  return [
    ...under.map((heading) => ({ ...heading, row: outputRow! + 1 })),
    ...beside.map((heading) => ({ ...heading, row: row! })),
  ];
}
