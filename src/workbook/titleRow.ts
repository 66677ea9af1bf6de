// Tells titles from bands over columns: a label beside its value, a month beside a title, a section's title above headings that repeat.
// Refuses to know what the headings below them say.
import { cleanText, filledColumns } from './cell';
import { facetsOf, speaks } from './classifyHeading';
import type { HeadingBlock } from './headingBlock';
import { setsApart, unknownWords } from './headingConfidence';
import { isGenerated } from './mark';
import { isUnit } from './moneyUnit';
import { statedYears } from './readPeriod';
import { range } from './range';
import type { CellValue, SheetSnapshot } from './snapshot';

/** Words over headings that stand elsewhere on the sheet, too, and below others there: a section's title and no band, "Programme | Planned care" too. */
export function withoutTitles(sheet: SheetSnapshot, blocks: readonly HeadingBlock[]): HeadingBlock[] {
  const { values, top } = sheet;
  // What people type between our own lists is found by how we laid them out.
  if (blocks.length < 2 || isGenerated(sheet)) return [...blocks];
  const textsIn = (row: number) => (values[row - top] ?? []).map(cleanText).filter(Boolean);
  const isAlike = (one: HeadingBlock, other: HeadingBlock) =>
    textsIn(one.bottom).every((text) => textsIn(other.bottom).includes(text));
  return blocks.map((block) => {
    const alike = blocks.filter(
      (other) => other.left === block.left && (isAlike(other, block) || isAlike(block, other)),
    );
    const isTitle = (row: number) => {
      const [title, ...label] = textsIn(row).reverse();
      const isOther = ({ bottom }: HeadingBlock) => {
        const [text, ...beside] = textsIn(bottom - block.bottom + row).reverse();
        return text !== title && String(beside) === String(label);
      };
      return label.length < 2 && namesSection(title!) && alike.some(isOther);
    };
    const title = range(block.top, block.bottom - 1).findLast(isTitle);
    return title === undefined ? block : { ...block, top: title + 1 };
  });
}

/** "Planned care savings plan" says more than a band does. */
function namesSection(text: string): boolean {
  const facets = facetsOf(text);
  const isHeading = facets.field !== null || facets.rating;
  return !setsApart(text) && !isHeading && (!speaks(facets) || unknownWords(text).length > 0);
}

/** "Reporting month: | July 2018" says of which month the sheet is, and heads no column. */
export function statesPeriod(cells: readonly CellValue[]): boolean {
  const filled = cells.filter((value) => value !== '');
  const months = filled.flatMap((value, index) => (facetsOf(value).month === null ? [] : [index]));
  return months.length === 1 && PERIOD_LABEL.test(cleanText(filled[months[0]! - 1] ?? ''));
}

const PERIOD_LABEL =
  /(^|\b(for|report|reporting|current) )(period|month|date)\W*$|\b(as|position) (at|of)\W*$|\byear end(ing|ed)?\W*$/i;

/** A title, and beside it the month that the sheet or table is of. */
export function isDatedTitle(cells: readonly CellValue[], below: readonly CellValue[]): boolean {
  const columns = filledColumns(cells);
  const [title, month] = columns.map((col) => facetsOf(cells[col]!));
  const isOver = columns.length === 2 && columns[0] === filledColumns(below)[0];
  return isOver && title!.field === null && title!.month === null && month!.month !== null;
}

/** "Financial year: | 2017/18", "Units | £": what the whole table is of, and no band over columns. */
export function isLabelled(cells: readonly CellValue[]): boolean {
  const texts = cells.map(cleanText).filter(Boolean);
  return statesPeriod(cells) || (texts.length > 0 && texts.length % 2 === 0 && texts.every(isInPair));
}

/** Labels and values by turns. "Scenario: | Gross" sets its figures apart as a band does. */
function isInPair(text: string, at: number, texts: readonly string[]): boolean {
  if (at % 2 > 0) return !text.endsWith(':') && !setsApart(text);
  const value = texts[at + 1]!;
  if (text.endsWith(':')) return facetsOf(text).measure === null && !setsApart(text);
  if (/^(financial )?year$/i.test(text)) return statedYears(value).length > 0;
  if (/^(currency|units?)$/i.test(text)) return isUnit(value);
  return PERIOD_LABEL.test(text) && facetsOf(value).month !== null;
}
