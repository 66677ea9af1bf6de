// Paragraphs in their order to texts with the headings that they stand under. A heading is known by its style, its number,
// or by reading like one. Refuses to know what a heading names.
import type { CellRef } from '../finding';
import type { WrittenText } from './writtenText';

export interface Paragraph {
  text: string;
  /** 1 is the outermost; null where no style tells. */
  headingLevel: number | null;
  /** Of a list: then it is no heading, however short. */
  isItem: boolean;
  /** Of a row of a table; null for a paragraph of its own. */
  cells: readonly string[] | null;
  where: CellRef;
}

interface Heading {
  text: string;
  level: number;
}

/** Levels of headings without a number: on a line of its own, introducing what follows, naming an aspect of the one above. */
const ALONE = 50;
const INTRODUCING = 60;
const ASPECT = 70;

export function underHeadings(paragraphs: readonly Paragraph[], title: string): WrittenText[] {
  const texts: WrittenText[] = [];
  let open: Heading[] = [];
  for (const paragraph of paragraphs) {
    const headings = open.map(({ text }) => text);
    const written = (text: string, above: string[]): WrittenText => ({
      text,
      headings: above,
      title,
      besideKey: null,
      where: paragraph.where,
    });
    const level = levelOf(paragraph);
    if (paragraph.cells)
      texts.push(...inRow(paragraph.cells).map((text) => written(text, [...headings, paragraph.cells![0]!])));
    else if (level === null) texts.push(written(paragraph.text, headings));
    else if (paragraph.text !== title)
      open = [...open.filter((above) => above.level < level), { text: paragraph.text, level }];
  }
  return texts;
}

/** The row's first cell names what the others are about; figures alone say nothing. */
function inRow(cells: readonly string[]): string[] {
  return cells.slice(1).filter((text) => /\p{L}.*\s/u.test(text.trim()));
}

function levelOf({ headingLevel, text, isItem, cells }: Paragraph): number | null {
  if (headingLevel !== null) return headingLevel;
  if (isItem || cells || !readsLikeHeading(text)) return null;
  const [number] = /^\d+(?:\.\d+)*(?=\.? )/.exec(text) ?? [];
  if (number !== undefined) return number.split('.').length;
  if (NAMES_ASPECT.test(text)) return ASPECT;
  return text.endsWith(':') ? INTRODUCING : ALONE;
}

const NAMES_ASPECT =
  /^(?:(?:key|main|insights?|into|activity|trends?|milestones?|financ\w*|performance|savings|risks?|issues?|exceptions?|escalations?|actions?|progress|commentary|confidence|and|of|to|date|ytd|in|month|position)\b ?)+:?$/i;
const LONGEST = 140;
const VERB = /\b(?:is|are|was|were|has|have|had|will|can|should)\b/i;

/** Short, from a capital or number, without a full stop or a verb; an objective's title may be longer. */
export function readsLikeHeading(text: string): boolean {
  if (/^objective \d+\b.*[^.]$/i.test(text)) return true;
  return text.length <= LONGEST && /^[\p{Lu}\d]/u.test(text) && !/[.!?;,|]$/.test(text) && !VERB.test(text);
}
