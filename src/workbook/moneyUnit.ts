// In which unit a table's money is, as titles, the heading over its names or a row of its own say. Refuses to guess it from figures.
import { cleanText } from './cell';
import type { HeadingBlock } from './headingBlock';
import { UNIT_END, UNIT_WORDS } from './headings';
import { heightOf } from './readColumns';
import type { SheetSnapshot } from './snapshot';
import { cellAt, type Column } from './table';

/** @returns £k per unit, as the first of them that names one says. */
export function unitIn(titles: string[]): number | null {
  for (const title of titles) {
    const unit = UNIT_WORDS.find(([, words]) => words.test(title.toLowerCase()));
    if (unit) return unit[0];
  }
  return null;
}

/** A unit over the names is that of the figures beside them. */
export function cornerUnits(sheet: SheetSnapshot, block: HeadingBlock, columns: readonly Column[]): string[] {
  const names = columns.filter(({ field }) => field === 'scheme' || field === 'programme');
  const texts = names.flatMap(({ col }) => heightOf(block).map((row) => cleanText(cellAt(sheet, row, col))));
  return texts.flatMap((text) => UNIT_END.exec(text)?.[0] ?? []).reverse();
}

export function isUnit(value: unknown): boolean {
  const text = typeof value === 'string' ? cleanText(value) : '';
  return text !== '' && text.replace(UNIT_END, '') === '';
}
