// What a person answered about a column, a table's unit or its sign, as rows of Settings. Refuses to know how a question arises.
import { cleanText } from './cell';
import { type Rating, RATINGS } from '../domain/rating';
import type { Field } from './headings';
import type { CellValue } from './snapshot';

export type Asked = 'column' | 'unit' | 'sign' | 'rating';

export type Answer = Place &
  (
    | { asked: 'column'; /** Null for a column that is to be left alone. */ means: Field | null }
    | { asked: 'unit' | 'sign'; /** £k per unit; 1 or -1. */ means: number }
    | { asked: 'rating'; /** Null for what is no rating. */ means: Rating | null }
  );

export interface Place {
  asked: Asked;
  /** As it was called when the answer was given. */
  sheet: string;
  /** Of the column; the mark that stands for a rating; `''` where the whole sheet is meant. */
  heading: string;
}

/** What a column may be said to be, in the words that Settings takes. */
export const MEANINGS: readonly (readonly [string, Field | null])[] = [
  ['Annual plan', 'plan'],
  ['Annual target', 'target'],
  ['Forecast', 'forecast'],
  ['Year to date plan', 'ytdPlan'],
  ['Year to date actual', 'ytdActual'],
  ['In month plan', 'inMonthPlan'],
  ['In month actual', 'inMonthActual'],
  ['Not used', null],
];

export const UNITS: readonly (readonly [string, number])[] = [
  ['£', 0.001],
  ['£k', 1],
  ['£m', 1000],
];

export const SIGNS: readonly (readonly [string, number])[] = [
  ['Savings are positive', 1],
  ['Savings are negative', -1],
];

/** What a mark in a rating column may be said to stand for. */
const MARKED_RATINGS: readonly (readonly [string, Rating | null])[] = [
  ...RATINGS.map((rating) => [rating, rating] as const),
  ['No rating', null],
];

/** The name under which Settings keeps an answer. */
export function settingName(asked: Asked, sheet: string, heading: string): string {
  if (asked === 'column') return `Column "${heading}" on "${sheet}"`;
  if (asked === 'rating') return `Rating "${heading}" on "${sheet}"`;
  return `${asked === 'unit' ? 'Unit of money' : 'Sign of savings'} on "${sheet}"`;
}

const NAMES: readonly (readonly [Asked, RegExp])[] = [
  ['column', /^column "(.*)" on "(.*)"$/i],
  ['rating', /^rating "(.*)" on "(.*)"$/i],
  ['unit', /^unit of money on ()"(.*)"$/i],
  ['sign', /^sign of savings on ()"(.*)"$/i],
];

export function isAnswerName(name: string): boolean {
  return NAMES.some(([, pattern]) => pattern.test(name));
}

/** Null where the value is none of the answers that the question takes. */
export function readAnswer(name: string, value: CellValue): Answer | null {
  for (const [asked, pattern] of NAMES) {
    const [, heading, sheet] = pattern.exec(cleanText(name)) ?? [];
    if (heading === undefined || sheet === undefined) continue;
    const choice = choicesOf(asked).find(([words]) => words.toLowerCase() === cleanText(value).toLowerCase());
    return choice ? ({ asked, sheet, heading, means: choice[1] } as Answer) : null;
  }
  return null;
}

export function choicesOf(asked: Asked): readonly (readonly [string, Answer['means']])[] {
  return { column: MEANINGS, unit: UNITS, sign: SIGNS, rating: MARKED_RATINGS }[asked];
}

/**
 * The answer for a place. Where the sheet it was given for is gone, it was renamed: an answer about a heading then holds for that heading
 * wherever it stands; one about the whole sheet, for the sheet that has had its name.
 * @param sheets the names of all sheets now.
 * @param formerly what the place's own sheet has been called.
 */
export function answerFor(
  answers: readonly Answer[],
  { asked, sheet, heading }: Place,
  sheets: readonly string[],
  formerly: readonly string[] = [],
): Answer | null {
  const same = (one: string, other: string) => cleanText(one).toLowerCase() === cleanText(other).toLowerCase();
  const isOne = (of: readonly string[], name: string) => of.some((one) => same(one, name));
  const fitting = answers.filter((answer) => answer.asked === asked && same(answer.heading, heading));
  const gone = fitting.filter((answer) => !isOne(sheets, answer.sheet));
  return (
    fitting.find((answer) => same(answer.sheet, sheet)) ??
    gone.find((answer) => heading !== '' || isOne(formerly, answer.sheet)) ??
    null
  );
}
