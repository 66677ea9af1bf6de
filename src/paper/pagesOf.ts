// A paper laid out in the order of reading: stretches of pages that lie one way, each a list of headings and blocks.
// Refuses to know what draws them. A heading never stands alone on a page that lies another way than what it heads.
import type { Block, Bullets, Chart, Paper, Paragraph, Section, Table } from './paper';

export interface Heading {
  kind: 'heading';
  /** 1 for a section of the paper, 2 for a section of that, and so on. */
  level: number;
  text: string;
}

/** With its number among those of its kind, as its caption shows it. */
export type Numbered<T> = T & { number: number };

export type Piece = Heading | Paragraph | Bullets | Numbered<Table> | Numbered<Chart>;

export interface Pages {
  orientation: Section['orientation'];
  pieces: Piece[];
}

interface Placed {
  orientation: Section['orientation'];
  piece: Heading | Block;
}

export function pagesOf({ sections }: Paper): Pages[] {
  const pages: Pages[] = [];
  const count = { table: 0, chart: 0 };
  for (const { orientation, piece: unnumbered } of sections.flatMap((section) => placed(section, 1))) {
    const piece = numbered(unnumbered, count);
    const last = pages[pages.length - 1];
    if (last?.orientation === orientation) last.pieces.push(piece);
    else pages.push({ orientation, pieces: [piece] });
  }
  return pages;
}

function numbered(piece: Heading | Block, count: Record<'table' | 'chart', number>): Piece {
  if (piece.kind === 'table') return { ...piece, number: (count.table += 1) };
  return piece.kind === 'chart' ? { ...piece, number: (count.chart += 1) } : piece;
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
