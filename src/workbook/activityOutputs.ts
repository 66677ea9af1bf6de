// The year to date cells of people's own activity tables: which cells ask for what we compute, and what was typed in them.
// Refuses to touch a cell that holds anything but what we wrote there.
import type { ActivityField } from '../domain/activity';
import type { ActivityBlock, Place } from './activityBlock';
import { outputHeadings } from './outputHeadings';
import { cleanText } from './cell';
import { rememberedValues, sameValue } from './outputCells';
import { type CellValue, EMPTY_FORMULA } from './snapshot';
import { cellAt } from './table';

export interface ActivityOutput extends Place {
  field: ActivityField;
  value: CellValue;
  /** Something a person typed, or a formula of theirs. */
  typed: boolean;
}

export interface WrittenBefore {
  key: string;
  /** Of all objectives, so that a renamed one can be told from a new one. */
  keys: ReadonlySet<string>;
  /** What we wrote on the sheet last time, by key and field. */
  lines: ReadonlyMap<string, Map<string, CellValue>> | undefined;
}

/** @param row of the measure's current year, where its computed cells stand beside the months */
export function activityOutputs(
  block: ActivityBlock,
  row: number | null,
  { key, keys, lines }: WrittenBefore,
): ActivityOutput[] {
  const cells = outputPlaces(block, row).map((place) => ({
    ...place,
    id: outputId(place.field),
    value: cellAt(block.sheet, place.row, place.col),
  }));
  const written = rememberedValues(lines, key, keys, cells);
  return cells.map(({ id, ...cell }) => ({ ...cell, typed: isTyped(cell.value, written?.get(id)) }));
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
