// A section of the paper, in the few words that making one takes.
import type { Block, Section } from './paper';

export function section(
  id: string,
  heading: string,
  blocks: readonly Block[],
  sections: readonly Section[] = [],
): Section {
  return { id, heading, orientation: 'portrait', blocks: [...blocks], sections: [...sections] };
}

/** For tables that a page's height has more room for than its width. */
export function wideSection(id: string, heading: string, blocks: readonly Block[]): Section {
  return { ...section(id, heading, blocks), orientation: 'landscape' };
}
