// The charts of a paper, in the order in which they are read.
import type { Chart, Paper, Section } from './paper';

export function chartsOf({ sections }: Paper): Chart[] {
  return sections.flatMap(chartsIn);
}

function chartsIn({ blocks, sections }: Section): Chart[] {
  return [...blocks.filter((block) => block.kind === 'chart'), ...sections.flatMap(chartsIn)];
}
