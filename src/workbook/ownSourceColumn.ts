// Our "Read from" among what stands on PMO Exceptions: whatever its heading was made into, and beside columns that people added.
import { flatMapInPieces, mapInPieces, type Pieces } from '../domain/pieces';
import { cleanText } from './cell';
import type { CellValue, SheetSnapshot } from './snapshot';
import { SOURCE_HEADING } from './exceptionWords';

/** Ends in cells: `Plan: Finance!D5:D7`. */
const NAMES_CELLS = /![A-Z]{1,3}\d+/;

/** Tells the texts that we wrote; null where nothing is remembered, so that only their form can tell. */
export type IsOurs = ((text: string) => boolean) | null;

function isSource(value: CellValue, isOurs: IsOurs): boolean {
  if (typeof value !== 'string' || !value.includes('!')) return false;
  const text = cleanText(value);
  return NAMES_CELLS.test(text) && (isOurs?.(text) ?? true);
}

/** The sheet as it would be without: what names cells is no heading and no exception. */
export function* withoutSources(sheet: SheetSnapshot, isOurs: IsOurs): Pieces<SheetSnapshot> {
  const values = yield* mapInPieces(sheet.values, (row) => row.map((value) => (isSource(value, isOurs) ? '' : value)));
  return { ...sheet, values };
}

/** By what stands below the heading, since people edit headings and may have a "Read from" of their own. */
export function* isOwnSourceColumn(heading: string, cells: readonly CellValue[], isOurs: IsOurs): Pieces<boolean> {
  const filled = yield* flatMapInPieces(cells, (value) => (cleanText(value) === '' ? [] : value));
  const ours = yield* flatMapInPieces(filled, (value) => (isSource(value, isOurs) ? value : []));
  if (heading === SOURCE_HEADING) return filled.length === 0 || ours.length > 0;
  return isOurs !== null && ours.length > 0 && ours.length * 2 >= filled.length;
}
