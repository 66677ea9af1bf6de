// A sentence held against an assessment, as a test writes it: its headings and what came of it, one word a statement.
// Reads nothing from files.
import { checkNarrative, verdictsOn } from '../../src/domain/narrative/checkNarrative';
import type { Month } from '../../src/domain/narrative/entity';
import { sentencesOf } from '../../src/domain/narrative/sentencesOf';
import type { WrittenText } from '../../src/domain/narrative/writtenText';
import { cell } from './records';

export function aText(text: string, parts: Partial<WrittenText> = {}): WrittenText {
  return { text, headings: [], title: '', besideKey: null, where: cell('line 17', 'report.txt'), ...parts };
}

/** "right", "differs", "rounding" or "unknown", for each statement that was understood. */
export function judged(text: WrittenText, month: Month): string[] {
  return sentencesOf(text).flatMap((sentence) => verdictsOn(sentence, month).map(({ standing }) => standing));
}

/** "narrative-figure-differs: says 81% of target; the figures give 91.1% of target" */
export function contradicted(text: WrittenText, month: Month): string[] {
  return checkNarrative([text], month).findings.map(({ code, sides }) => `${code}: ${sides!.one} / ${sides!.other}`);
}
