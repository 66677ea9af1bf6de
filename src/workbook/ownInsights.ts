// Sentences that people wrote below an objective's figures, to the letter.
// Refuses footnotes, and whatever stands beside something else.
import type { ActivityBlock } from './activityBlock';
import { FOOTNOTE, INSIGHT_LABEL } from './activityTableWords';
import { cleanText } from './cell';
import { range } from './range';
import type { SheetSnapshot } from './snapshot';
import { cellAt, lastColumn } from './table';

export function ownInsights({ sheet, below }: ActivityBlock): string[] {
  const sentences: string[] = [];
  let labelled = false;
  for (const row of range(below.from, below.to)) {
    const text = loneText(sheet, row);
    if (text === null) continue;
    if (INSIGHT_LABEL.test(text)) labelled = true;
    else if (!FOOTNOTE.test(text) && (labelled || text.endsWith('.'))) sentences.push(text.replace(/^[•·*-]\s*/, ''));
  }
  return sentences;
}

function loneText(sheet: SheetSnapshot, row: number): string | null {
  const texts = range(sheet.left, lastColumn(sheet))
    .map((col) => cleanText(cellAt(sheet, row, col)))
    .filter((text) => text !== '');
  return texts.length === 1 ? texts[0]! : null;
}
