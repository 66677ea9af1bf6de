// Whether a table of months says that it is of money, by its titles, headings and labels. Counts are read elsewhere.
import { MONEY_WORDS, OBJECTIVE_TITLE } from './activityWords';
import { cleanText } from './cell';
import { UNIT_WORDS } from './headings';
import { linesAbove } from './linesAbove';
import type { SheetSnapshot } from './snapshot';

/** @param own the texts of the table itself */
export function isOfMoney(sheet: SheetSnapshot, top: number, own: readonly string[]): boolean {
  const above = linesAbove(sheet, top).map((texts) => texts.join(' '));
  // An objective's title may well speak of savings; the lines over it are another table's.
  const title = above.findIndex((text) => OBJECTIVE_TITLE.test(text));
  const titles = title < 0 ? [...above, sheet.name] : above.slice(0, title);
  return [...titles, ...own].some(saysMoney);
}

export function saysMoney(text: string): boolean {
  const said = cleanText(text).toLowerCase();
  return UNIT_WORDS.some(([, words]) => words.test(said)) || MONEY_WORDS.test(said);
}
