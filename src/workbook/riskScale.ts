// A likelihood, an impact or a score as risk registers write it: 4, "4 - Likely", "Major", "16 (Red)".
// Takes a word only where it stands for one step of five; "High" does not.
import type { Cell } from './cell';
import { cleanText, readCell } from './cell';
import { readRating } from './readRating';
import type { CellValue } from './snapshot';

/** The five steps in words, as the National Patient Safety Agency's matrix has them. */
const STEPS: Record<'likelihood' | 'impact', readonly (readonly [number, RegExp])[]> = {
  likelihood: [
    [1, /^rare$/],
    [2, /^unlikely$/],
    [3, /^possible$/],
    [4, /^likely$/],
    [5, /^(almost )?certain$/],
  ],
  impact: [
    [1, /^(negligible|insignificant)$/],
    [2, /^minor$/],
    [3, /^moderate$/],
    [4, /^major$/],
    [5, /^catastrophic$/],
  ],
};

/** Null for what is empty or to be confirmed; the cell itself where it says something else. */
export type Scaled = number | null | Cell;

export function readStep(value: CellValue, scale: 'likelihood' | 'impact'): Scaled {
  const cell = readCell(value);
  if (cell.kind === 'number') return within(cell.value, 5) && !cell.percent ? cell.value : cell;
  if (cell.kind !== 'text') return isNothing(cell) ? null : cell;
  const number = /^([1-5])\b|\(([1-5])\)$/.exec(cell.text);
  const digit = number ? Number(number[1] ?? number[2]) : null;
  const word = cell.text.replace(/[^a-z]+/gi, ' ').trim();
  const step = STEPS[scale].find(([, words]) => words.test(word.toLowerCase()))?.[0] ?? null;
  const contradicts = digit !== null && step !== null && digit !== step;
  const isBare = digit !== null && (word === '' || step !== null);
  return contradicts || (step === null && !isBare) ? cell : (digit ?? step);
}

/** A rating or a level in words beside the figures is no score, and no mistake. */
export function readScore(value: CellValue): Scaled {
  const cell = readCell(value);
  if (cell.kind === 'number') return within(cell.value, 25) && !cell.percent ? cell.value : cell;
  if (cell.kind !== 'text') return isNothing(cell) ? null : cell;
  if (readRating(cell.text) || /^(very )?(low|medium|moderate|high|extreme|significant)\b/i.test(cell.text))
    return null;
  const score = /^(\d{1,2})\b/.exec(cleanText(cell.text));
  return score && within(Number(score[1]), 25) ? Number(score[1]) : cell;
}

function within(value: number, most: number): boolean {
  return value >= 1 && value <= most;
}

function isNothing({ kind }: Cell): boolean {
  return kind === 'blank' || kind === 'toBeConfirmed' || kind === 'notApplicable';
}
