// What people put in a rating column instead of a colour's name: a number, a symbol, a letter or two. Refuses to know what it stands for.
import { readRating } from './readRating';

/** A mark in letters of either size. */
export function markOf(text: string): string {
  return plainMark(text).toLowerCase();
}

/** Without what a font adds to a symbol. */
export function plainMark(text: string): string {
  return text.replace(/\uFE0F/g, '').trim();
}

const SYMBOL = /^[^\p{L}\p{N}\s]{1,3}$/u;
/** What people write where there is nothing to say. */
const NOTHING = /^([-–—.…?*~/]+|na)$/;

/** A whole number up to ten, a symbol, or one or two letters that are no rating by themselves. */
export function isMark(text: string): boolean {
  const mark = markOf(text);
  if (mark === '' || NOTHING.test(mark) || readRating(text)) return false;
  return /^(10|\d)$/.test(mark) || /^\p{L}{1,2}$/u.test(mark) || SYMBOL.test(mark);
}

export function isSymbol(mark: string): boolean {
  return SYMBOL.test(mark);
}
