// The title over an objective's table: its number, the reduction it states, whether less or more is wanted.
// Of several per cents in it only the current one counts: one in brackets is the superseded one.
import type { Objective } from '../domain/activity';
import { LESS_WORDS, MORE_WORDS, PER_CENT, STATED_REDUCTION } from './activityTableWords';
import { OBJECTIVE_TITLE } from './activityWords';
import { linesAbove } from './linesAbove';
import type { SheetSnapshot } from './snapshot';

/** Longer lines are remarks. */
const LONGEST_NAME = 80;

/** The nearest line above that begins "Objective 5", with the lines that go on with it; else the nearest that says an aim. */
export function titleAbove(sheet: SheetSnapshot, top: number): string | null {
  const lines = linesAbove(sheet, top);
  const [nearest] = lines;
  for (const [index, texts] of lines.entries()) {
    const begins = texts.findIndex(isObjectiveTitle);
    if (begins >= 0)
      return [...own(texts.slice(begins)), ...continuing(lines.slice(0, index).reverse(), texts)].join(' ');
  }
  return nearest?.length === 1 && saysAim(nearest[0]!) ? numbered(nearest[0]!) : null;
}

/** What a table without any heading for its measure may be of. */
export function nameAbove(sheet: SheetSnapshot, top: number): string | null {
  const [nearest] = linesAbove(sheet, top);
  const text = nearest?.length === 1 ? nearest[0]! : '';
  const isName = text !== '' && text.length <= LONGEST_NAME && !/[.!?]$|\b(period|month)\b/i.test(text);
  return isName ? text : null;
}

export function isObjectiveTitle(text: string): boolean {
  return OBJECTIVE_TITLE.test(text);
}

/** A bare "Objective 1" has its words in the cell beside it. */
function own(texts: readonly string[]): string[] {
  return isBare(texts[0]!) ? texts.slice(0, 2) : texts.slice(0, 1);
}

/** Top down: lines that go on in the middle of a sentence, and the first one below a bare "Objective 1". */
function continuing(below: readonly string[][], title: readonly string[]): string[] {
  const isOpen = title.length === 1 && isBare(title[0]!);
  return below.flatMap((texts, index) =>
    texts.length === 1 && (/^[(%a-z]/.test(texts[0]!) || (isOpen && index === 0)) ? texts : [],
  );
}

function isBare(title: string): boolean {
  return /^(system )?obj(ective)?\.? ?\d+\W*$/i.test(title);
}

function saysAim(text: string): boolean {
  return text.length <= 2 * LONGEST_NAME && !/[.!?]$/.test(text) && (MORE_WORDS.test(text) || LESS_WORDS.test(text));
}

/** "2. 3% reduction" names its number as a list does. */
function numbered(text: string): string {
  return text.replace(/^(\d+)[.)] +(?=\S)/, 'Objective $1: ');
}

export type ReadTitle = Pick<
  Objective,
  'number' | 'title' | 'statedReduction' | 'statedTolerance' | 'lowerIsBetter' | 'directionIsClear'
>;

/** "Objective 1a" and "Objective 2.1" have no number that could stand alone: it stays part of the title. */
const NUMBERED = /^(?:system )?obj(?:ective)?\.? ?(\d+)\b(?!\.\d)\s*[:.–-]?\s*(.*)$/i;
const UNNUMBERED = /^(?:system )?obj(?:ective)?s?\s*[:–-]\s*/i;

export function readTitle(text: string): ReadTitle {
  const [, number, title = text.replace(UNNUMBERED, '')] = NUMBERED.exec(text) ?? [];
  const current = title.replace(/\([^)]*\)/g, '');
  return {
    number: number === undefined ? null : Number(number),
    title,
    ...statedIn(current),
    ...directionOf(current),
  };
}

/** Only beside the word for it, and only where the title has no second per cent that might be meant. */
function statedIn(title: string): Pick<ReadTitle, 'statedReduction' | 'statedTolerance'> {
  const isOne = title.match(PER_CENT)?.length === 1;
  const [, digits, decimals = ''] = (isOne && STATED_REDUCTION.map((words) => words.exec(title)).find(Boolean)) || [];
  return {
    statedReduction: digits === undefined ? null : Number(digits) / 100,
    statedTolerance: digits === undefined ? 0 : 0.005 / 10 ** decimals.length,
  };
}

/** Less is better unless the title asks for more. */
function directionOf(title: string): Pick<ReadTitle, 'lowerIsBetter' | 'directionIsClear'> {
  const [more, less] = [title.search(MORE_WORDS), title.search(LESS_WORDS)];
  return { lowerIsBetter: more < 0 || (less >= 0 && less < more), directionIsClear: more < 0 || less < 0 };
}
