// The title over an objective's table: its number, the reduction it states, whether less or more is wanted.
// Of several per cents in it only the current one counts: one in brackets is the superseded one.
import type { Objective } from '../domain/activity';
import { HIGHER_IS_BETTER } from './activityWords';
import { cleanText } from './cell';
import type { SheetSnapshot } from './snapshot';

/** Titles are looked for in this many rows above the headings. */
const TITLE_ROWS = 6;
const NUMBERED = /^objective (\d+)\b/i;

/** The nearest line above that begins "Objective 5", with the lines that go on with it. */
export function titleAbove(sheet: SheetSnapshot, top: number): string | null {
  const lines: string[] = [];
  for (let row = top - 1; row >= Math.max(sheet.top, top - TITLE_ROWS); row--) {
    const texts = (sheet.values[row - sheet.top] ?? []).map(cleanText).filter((text) => text !== '');
    const title = texts.find((text) => NUMBERED.test(text));
    if (title !== undefined) return [title, ...lines].join(' ');
    if (texts.length === 1 && /^[(%a-z]/.test(texts[0]!)) lines.unshift(texts[0]!);
  }
  return null;
}

export type ReadTitle = Pick<Objective, 'number' | 'title' | 'statedReduction' | 'statedTolerance' | 'lowerIsBetter'>;

export function readTitle(text: string): ReadTitle {
  const [, number, title = text] = /^objective (\d+)\s*[:.–-]?\s*(.*)$/i.exec(text) ?? [];
  const current = title.replace(/\([^)]*\)/g, '');
  const [, digits, decimals = ''] = /(\d+(?:\.(\d+))?) ?%/.exec(current) ?? [];
  return {
    number: number === undefined ? null : Number(number),
    title,
    statedReduction: digits === undefined ? null : Number(digits) / 100,
    statedTolerance: digits === undefined ? 0 : 0.005 / 10 ** decimals.length,
    lowerIsBetter: !HIGHER_IS_BETTER.test(current),
  };
}
