// A paper laid out in the order of reading: stretches of pages that lie one way, each a list of headings and blocks.
// Refuses to know what draws them. A heading never stands alone on a page that lies another way than what it heads.
import type { Block, Paper, Section } from './paper';

export interface Heading {
  kind: 'heading';
  /** 1 for a section of the paper, 2 for a section of that, and so on. */
  level: number;
  text: string;
}

export type Piece = Heading | Block;

export interface Pages {
  orientation: Section['orientation'];
  pieces: Piece[];
}

interface Placed {
  orientation: Section['orientation'];
  piece: Piece;
}

export function pagesOf({ sections }: Paper): Pages[] {
  const pages: Pages[] = [];
  for (const { orientation, piece } of sections.flatMap((section) => placed(section, 1))) {
    const last = pages[pages.length - 1];
    if (last?.orientation === orientation) last.pieces.push(piece);
    else pages.push({ orientation, pieces: [piece] });
  }
  return pages;
}

function placed(section: Section, level: number): Placed[] {
  const orientation = orientationOf(section);
  const heading: Heading = { kind: 'heading', level, text: section.heading };
  return [
    ...[heading, ...section.blocks].map((piece) => ({ orientation, piece })),
    ...section.sections.flatMap((inner) => placed(inner, level + 1)),
  ];
}

function orientationOf({ orientation, blocks, sections: [first] }: Section): Section['orientation'] {
  return blocks.length === 0 && first ? orientationOf(first) : orientation;
}
