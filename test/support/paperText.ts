// A paper as text that a person can read, and all of its runs, for the tests.
import type { Block, Paper, Run, Section } from '../../src/paper/paper';

export function paperAsText(paper: Paper): string {
  const cover = paper.cover.map(({ label, text }) => `${label}: ${text}`);
  return [paper.title, paper.subtitle, ...cover, ...paper.sections.flatMap((each) => sectionLines(each, 1))].join('\n');
}

function sectionLines(section: Section, depth: number): string[] {
  const turned = section.orientation === 'landscape' ? ' (landscape)' : '';
  return [
    '',
    `${'#'.repeat(depth)} ${section.heading}${turned}`,
    ...section.blocks.flatMap(blockLines),
    ...section.sections.flatMap((each) => sectionLines(each, depth + 1)),
  ];
}

function blockLines(block: Block): string[] {
  switch (block.kind) {
    case 'paragraph':
      return [textOf(block.runs)];
    case 'bullets':
      return block.items.map(({ level, runs }) => `${'  '.repeat(level - 1)}• ${textOf(runs)}`);
    case 'chart':
      return [`[Chart: ${block.alt}]`];
    case 'table':
      return [
        `[${block.caption}]`,
        block.columns.map(({ heading }) => heading).join(' | '),
        ...block.rows.map(({ cells }) => cells.map(({ runs }) => textOf(runs)).join(' | ')),
      ];
  }
}

const textOf = (runs: readonly Run[]) => runs.map(({ text }) => text).join('');

export function allSections(paper: Pick<Paper, 'sections'>): Section[] {
  return paper.sections.flatMap((each) => [each, ...allSections(each)]);
}

export function allBlocks(paper: Paper): Block[] {
  return allSections(paper).flatMap(({ blocks }) => blocks);
}

export function allRuns(paper: Paper): Run[] {
  return allBlocks(paper).flatMap(runsOf);
}

function runsOf(block: Block): Run[] {
  switch (block.kind) {
    case 'paragraph':
      return block.runs;
    case 'bullets':
      return block.items.flatMap(({ runs }) => runs);
    case 'chart':
      return [];
    case 'table':
      return block.rows.flatMap(({ cells }) => cells.flatMap(({ runs }) => runs));
  }
}
