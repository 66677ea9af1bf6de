// What people have typed into the comment cells of our own objectives sheet, with the title that each stands under.
import type { WrittenComment } from '../domain/objectiveComments';
import { cleanText } from './cell';
import { ourSheet } from './ourSheet';
import type { WorkbookSnapshot } from './snapshot';
import { wordsIn } from './wordsIn';

export const OBJECTIVES_ID = 'objectives';
export const OBJECTIVES_SHEET = 'PMO Objectives';
/** Stands before the cell that is people's to write in. */
export const COMMENT_LABEL = 'Your comment (kept)';
/** Stands before an objective's title, on the row that begins its block. */
export const BLOCK_LABEL = /^Objective \d+: |^Measure: /;

export function readComments(snapshot: WorkbookSnapshot): WrittenComment[] {
  const sheet = ourSheet(snapshot, OBJECTIVES_ID, OBJECTIVES_SHEET);
  const comments: WrittenComment[] = [];
  let title = '';
  for (const cells of sheet?.values ?? []) {
    const [first = '', second = ''] = cells;
    if (BLOCK_LABEL.test(cleanText(first))) title = cleanText(first);
    const text = cleanText(first) === COMMENT_LABEL ? wordsIn(second) : '';
    if (cleanText(text) !== '') comments.push({ title, text });
  }
  return comments;
}
