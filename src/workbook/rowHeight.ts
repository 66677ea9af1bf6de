// How high a row has to be for its wrapped words. Programs differ in whether they fit rows on opening; ours are right in all.

const LINE = 13;
const PADDING = 4;
export const PLAIN_ROW = 16;

/** @param width of the column, characters; @returns points. */
export function rowHeight(cells: readonly { text: string; width: number }[]): number {
  const lines = Math.max(1, ...cells.map(({ text, width }) => linesOf(text, width)));
  return lines === 1 ? PLAIN_ROW : lines * LINE + PADDING;
}

/** Breaks at spaces as the grid does; a word longer than the column is broken within. */
function linesOf(text: string, width: number): number {
  if (text.length <= width && !text.includes('\n')) return 1;
  return text.split('\n').reduce((lines, paragraph) => lines + linesOfParagraph(paragraph, width), 0);
}

function linesOfParagraph(text: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (let start = 0, end = 0; start <= text.length; start = end + 1) {
    end = text.indexOf(' ', start);
    if (end < 0) end = text.length;
    const word = end - start;
    const needed = used === 0 ? word : used + 1 + word;
    if (needed <= width) {
      used = needed;
      continue;
    }
    lines += used === 0 ? Math.ceil(word / width) - 1 : Math.ceil(word / width);
    used = word === 0 ? 0 : ((word - 1) % width) + 1;
  }
  return lines;
}
