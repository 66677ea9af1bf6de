// The ways in which a value goes wrong when somebody types it: ten times too large, one off, the other sign, digits swapped.
// Pure; every value answers with the same mutations each time.
import type { CellValue } from '../../src/workbook/snapshot';
import { RATINGS } from '../../src/domain/rating';
import { readRating } from '../../src/workbook/readRating';
import type { MutableCell } from './mutableCells';

export interface Mutation {
  /** "×10", "+1", "digits swapped". */
  how: string;
  value: CellValue;
}

export function mutationsOf({ as, value }: MutableCell): Mutation[] {
  const changed = WAYS[as](value);
  return changed.filter((mutation) => mutation.value !== value);
}

const WAYS: Record<MutableCell['as'], (value: CellValue) => Mutation[]> = {
  figure: (value) => (typeof value === 'number' ? figure(value) : percentage(String(value))),
  date: (value) => [31, -31, 365].map((days) => ({ how: `${days} days`, value: Number(value) + days })),
  rating: (value) => otherRatings(value),
  flag: (value) => [{ how: 'turned', value: value === 'Yes' ? 'No' : 'Yes' }],
  sentence: (value) =>
    inText(String(value), (found) => figure(Number(found)).filter(({ value: to }) => Number(to) > 0)),
  id: (value) => inText(String(value), (found) => [{ how: 'digits swapped', value: swapped(Number(found)) ?? 0 }]),
};

function figure(value: number): Mutation[] {
  const swap = swapped(value);
  return [
    { how: '×10', value: tidy(value * 10) },
    { how: '+1', value: tidy(value + 1) },
    { how: '−1', value: tidy(value - 1) },
    { how: '+5%', value: tidy(value * 1.05, decimals(value)) },
    { how: 'other sign', value: value === 0 ? 0 : -value },
    ...(swap === null ? [] : [{ how: 'digits swapped', value: swap }]),
  ];
}

/** "59%": a point more or less is what rounding the wrong way makes of it. */
function percentage(text: string): Mutation[] {
  const value = Number(text.replace(/[%,]/g, ''));
  return figure(value).map((mutation) => ({ ...mutation, value: `${mutation.value}%` }));
}

/** The first two neighbouring digits that differ. */
function swapped(value: number): number | null {
  const text = String(value);
  const at = [...text].findIndex(
    (digit, index) => /\d/.test(digit) && /\d/.test(text[index + 1] ?? '') && digit !== text[index + 1],
  );
  if (at < 0) return null;
  return Number(`${text.slice(0, at)}${text[at + 1]}${text[at]}${text.slice(at + 2)}`);
}

/** Its first share or sum of money, else its first figure, changed; nobody types a sentence with a figure below zero. */
function inText(text: string, change: (figure: string) => Mutation[]): Mutation[] {
  const found = /\d+(\.\d+)?(?=[%mk])/.exec(text) ?? /\d+(\.\d+)?/.exec(text);
  if (!found) return [];
  const { index: at } = found;
  return change(found[0]).map(({ how, value }) => ({
    how,
    value: `${text.slice(0, at)}${value}${text.slice(at + found[0].length)}`,
  }));
}

function otherRatings(value: CellValue): Mutation[] {
  const rating = readRating(value)!;
  return RATINGS.filter((other) => other !== rating && other !== 'Grey').map((other) => ({
    how: `${rating} to ${other}`,
    value: other,
  }));
}

const decimals = (value: number) => String(value).split('.')[1]?.length ?? 0;
const tidy = (value: number, places = 4) => Math.round(value * 10 ** places) / 10 ** places;
