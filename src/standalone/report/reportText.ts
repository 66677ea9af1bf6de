// A report as plain text to paragraphs: a line each, wrapped lines joined, cells parted by tabs.
// Refuses to know which paragraphs are headings.
import type { Paragraph } from '../../domain/narrative/underHeadings';
import { tabbedCells } from './tabbedCells';

interface Line {
  text: string;
  /** From 1, as editors count. */
  number: number;
}

const BULLET = /^\s*(?:[•·▪◦*–—-]|\d+\))\s+/;
/** Shorter lines are not wrapped: they end where their author ended them. */
const WRAPPED_FROM = 60;

/** A numbered heading may be long and still end with its line. */
const TITLED = /^\s*(?:\d+(?:\.\d+)*\.? |objective \d)/i;

/** @param name of the file, for findings to point at. */
export function paragraphsOfText(text: string, name: string): Paragraph[] {
  return joined(text.split(/\r\n|\r|\n/).map((line, index) => ({ text: line, number: index + 1 }))).map((line) => ({
    text: line.text.replace(BULLET, '').replace(/^#+ +/, '').replace(/\s+/g, ' ').trim(),
    headingLevel: /^#+ /.test(line.text) ? line.text.indexOf(' ') : null,
    isItem: BULLET.test(line.text),
    cells: tabbedCells(line.text),
    where: { sheet: name, cell: `line ${line.number}` },
  }));
}

function joined(lines: readonly Line[]): Line[] {
  const found: Line[] = [];
  let previous = '';
  for (const line of lines) {
    const last = found.at(-1);
    if (last && continues(previous, line.text)) last.text = `${last.text.trimEnd()} ${line.text.trim()}`;
    else if (/\p{L}/u.test(line.text)) found.push({ ...line });
    previous = line.text;
  }
  return found;
}

function continues(previous: string, text: string): boolean {
  if (!/\p{L}/u.test(previous) || text.trim() === '' || BULLET.test(text) || `${previous}${text}`.includes('\t'))
    return false;
  if (/[.!?:;]\s*$/.test(previous)) return false;
  return (previous.length >= WRAPPED_FROM && !TITLED.test(previous)) || /^\s*\p{Ll}/u.test(text);
}
