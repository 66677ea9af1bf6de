// Our conditional formats on one sheet: are they in place, and the edit that puts them there. People's rules never appear here.
import type { ConditionalRule, Edit } from './edit';
import type { OwnRule } from './snapshot';

/** Rules that the workbook cannot tell of are taken to be in place. */
export function rulesInPlace(found: readonly OwnRule[] | null, wanted: readonly ConditionalRule[]): boolean {
  return found === null || found.length === wanted.length;
}

export function rulesEdit(sheet: string, found: readonly OwnRule[] | null, wanted: ConditionalRule[]): Edit[] {
  // Adding without removing would double them.
  if (found === null || found.length + wanted.length === 0) return [];
  return [{ kind: 'setConditionalRules', sheet, remove: found.map(({ id }) => id), add: wanted }];
}

/** What to remember of a layout: one whose rules could not be set is not yet in place. */
export function rememberedLayout(layout: string, found: readonly OwnRule[] | null): string {
  return found === null ? `${layout} without rules` : layout;
}
