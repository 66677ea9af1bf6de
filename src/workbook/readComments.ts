// What people have typed on our own objectives sheet, by the block that it stands in: into the comment cells, and anywhere else.
// Refuses to know which objective a block is about: it tells its title and figures.
import type { Pieces } from '../domain/pieces';
import type { WrittenComment } from '../domain/objectiveComments';
import { cleanText } from './cell';
import type { Memory } from './memory';
import { ourSheet } from './ourSheet';
import type { CellValue, WorkbookSnapshot } from './snapshot';
import { typedWords } from './typedWords';
import { writtenTexts } from './writtenTexts';

export const OBJECTIVES_ID = 'objectives';
export const OBJECTIVES_SHEET = 'PMO Objectives';
/** Stands before the cell that is people's to write in. */
export const COMMENT_LABEL = 'Your comment (kept)';
/** Stands beside words that do not fit on the page in their cell. */
export const IN_FULL = 'in full below:';
/** Stands under the title of what is no longer reported. */
export const CLOSED_LINE = 'No longer reported.';
/** What stands above the first block is of no objective. */
const GENERAL_TITLE = 'Objectives in general';
/** Stands before an objective's title, on the row that begins its block. */
const BLOCK_LABEL = /^Objective \d+:|^Measure:/;

interface Block {
  title: string;
  figures: string;
  words: string[];
  /** Typed below its comment. An edited title of the next block is among them. */
  below: string[];
  /** Its comment has come, so that another block may begin. */
  isClosed: boolean;
}

interface Walk {
  blocks: Block[];
  /** Of all blocks that we wrote, in their order. */
  titles: readonly string[];
  /** How many of them were met. */
  met: number;
}

/** All blocks from the top down, also those without a word. */
export function* readComments(snapshot: WorkbookSnapshot, memory: Memory): Pieces<WrittenComment[]> {
  const sheet = ourSheet(snapshot, OBJECTIVES_ID, OBJECTIVES_SHEET);
  if (!sheet) return [];
  const written = yield* writtenTexts(memory.get(OBJECTIVES_ID), sheet);
  const walk: Walk = {
    blocks: [{ ...newBlock(GENERAL_TITLE), isClosed: true }],
    titles: written?.titles ?? sheet.values.map(titleIn).filter((text) => BLOCK_LABEL.test(text)),
    met: 0,
  };
  const typed = typedWords(sheet, written, commentColumn);
  sheet.values.forEach((cells, row) => {
    enterBlock(walk, cells);
    const block = walk.blocks.at(-1)!;
    if (isMonths(cells)) block.figures = (sheet.values[row + 1] ?? []).slice(1, 13).join(' ');
    (block.isClosed && !isComment(cells) ? block.below : block.words).push(...typed(row));
    block.isClosed ||= isComment(cells);
  });
  return walk.blocks.map(({ title, figures, words, below }) => ({
    title,
    figures,
    text: [...new Set([...words, ...below])].join('\n'),
  }));
}

/** By its title; where that was edited, by the row that follows one, once the last block has had its comment. */
function enterBlock(walk: Walk, cells: readonly CellValue[]): void {
  const last = walk.blocks.at(-1)!;
  const found = walk.titles.indexOf(titleIn(cells), walk.met);
  const isUntitled = last.isClosed && walk.met < walk.titles.length && isBelowTitle(cells);
  if (found < 0 && !isUntitled) return;
  const index = found < 0 ? walk.met : found;
  const block = newBlock(walk.titles[index]!);
  if (found < 0) block.words.push(...last.below.splice(0));
  walk.blocks.push(block);
  walk.met = index + 1;
}

function newBlock(title: string): Block {
  return { title, figures: '', words: [], below: [], isClosed: false };
}

function titleIn([first = '']: readonly CellValue[]): string {
  return cleanText(first);
}

function isMonths([, april = '', may = '']: readonly CellValue[]): boolean {
  return cleanText(april) === 'Apr' && cleanText(may) === 'May';
}

function isBelowTitle(cells: readonly CellValue[]): boolean {
  return isMonths(cells) || titleIn(cells) === CLOSED_LINE;
}

function isComment(cells: readonly CellValue[]): boolean {
  return titleIn(cells) === COMMENT_LABEL;
}

/** Where people write in a row of ours; null in a row that is all ours. */
export function commentColumn(cells: readonly CellValue[]): number | null {
  return isComment(cells) ? 1 : null;
}
