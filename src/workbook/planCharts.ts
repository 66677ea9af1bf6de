// Our charts on one sheet: are they in place, and the edit that puts them there. People's charts never appear here.
// Knows charts by their names only: a workbook tells no more of them.
import type { Edit, SheetChart } from './edit';

/** Charts that the workbook cannot tell of are taken to be in place. */
export function chartsInPlace(found: readonly string[] | null, wanted: readonly SheetChart[]): boolean {
  return found === null || (found.length === wanted.length && wanted.every(({ name }) => found.includes(name)));
}

/** @param drawn how they were drawn last time. */
export function chartsEdit(
  sheet: string,
  found: readonly string[] | null,
  wanted: SheetChart[],
  drawn: SheetChart[] = [],
): Edit[] {
  // Adding without removing would double them.
  if (found === null || found.length + wanted.length === 0) return [];
  return [{ kind: 'setCharts', sheet, remove: [...found], add: wanted, drawn }];
}

/** What to remember of a layout: one whose charts could not be set is not yet in place. */
export function rememberedWithCharts(
  layout: string,
  found: readonly string[] | null,
  wanted: readonly SheetChart[],
): string {
  return found === null && wanted.length > 0 ? `${layout} without charts` : layout;
}
